package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.standard.SectionKind;
import io.github.integrationspec.standard.Standard;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Tells which sections of the standard a heading names. */
final class Titles {

  private final Standard standard;
  private final Vocabulary vocabulary;

  Titles(Standard standard) {
    this.standard = standard;
    this.vocabulary = standard.vocabulary();
  }

  Place.Title of(Heading heading) {
    return title(heading.prose(), Optional.of(heading));
  }

  /** A bold line that serves as a heading. */
  Place.Title of(Prose line) {
    return title(line, Optional.empty());
  }

  private Place.Title title(Prose prose, Optional<Heading> heading) {
    Phrase phrase = Phrase.of(prose, vocabulary);
    return new Place.Title(phrase, heading, sections(phrase.wording()));
  }

  /** The sections that a part's file name names: {@code limits.md}. */
  Set<String> ofFile(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    String words = (dot < 0 ? name : name.substring(0, dot)).replaceAll("[-_.\\d]+", " ");
    return sections(vocabulary.read(words));
  }

  private Set<String> sections(Wording wording) {
    Set<String> named = new TreeSet<>();
    for (SectionKind kind : standard.sections()) {
      if (wording.has(kind.names()) && kind.notNames().stream().noneMatch(wording::has)) {
        named.add(kind.id());
      }
    }
    return named;
  }

  /** What text under this title is worth. */
  Place.Weight weight(Place.Title title) {
    boolean no =
        title.sections().stream()
            .flatMap(id -> standard.section(id).stream())
            .anyMatch(kind -> kind.duty() == SectionKind.Duty.NO_EVIDENCE);
    boolean other =
        title.sections().stream()
            .flatMap(id -> standard.section(id).stream())
            .anyMatch(kind -> kind.duty() == SectionKind.Duty.REQUIRED);
    return no && !other ? Place.Weight.NO_EVIDENCE : Place.Weight.EVIDENCE;
  }
}
