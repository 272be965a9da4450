package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.standard.Standard;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The words for each status: the standard's own, and those that it knows of another language.
 *
 * @param labels what a status is called
 */
record StatusWords(TermSet labels, Map<Status, TermSet> translations) {

  static StatusWords of(Standard standard) {
    Map<Status, TermSet> translations = new EnumMap<>(Status.class);
    for (Status status : Status.values()) {
      String name = status.name().toLowerCase(Locale.ROOT).replace('_', '-');
      translations.put(status, standard.terms("status-" + name));
    }
    return new StatusWords(standard.terms("status-labels"), translations);
  }

  /** The status that a text begins with. */
  Optional<Status> in(Phrase phrase) {
    return Status.in(phrase.text()).or(() -> translated(phrase));
  }

  private Optional<Status> translated(Phrase phrase) {
    return translations.entrySet().stream()
        .filter(
            e ->
                phrase.wording().hits(e.getValue()).stream()
                    .anyMatch(h -> phrase.text().substring(0, h.start()).isBlank()))
        .map(Map.Entry::getKey)
        .findFirst();
  }
}
