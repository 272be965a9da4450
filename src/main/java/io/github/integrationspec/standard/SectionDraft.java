package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A section in the making: what one standard says of it, and what later ones add. */
final class SectionDraft {

  static final Set<String> KEYS =
      Set.of("id", "title", "names", "not-names", "signals", "rules", "at-least", "duty", "after");
  private static final Set<String> LISTS = Set.of("names", "not-names", "signals");

  private final String id;
  private final Map<String, Sourced> values = new LinkedHashMap<>();
  private final Map<String, List<Sourced>> lists = new LinkedHashMap<>();

  SectionDraft(String id) {
    this.id = id;
  }

  String id() {
    return id;
  }

  /** Terms are added, whatever else is said replaces what was said before. */
  void add(Map<String, Sourced> entries) {
    entries.forEach(
        (key, value) -> {
          if (LISTS.contains(key)) {
            lists.computeIfAbsent(key, k -> new ArrayList<>()).addAll(value.items());
          } else {
            values.put(key, value);
          }
        });
  }

  SectionKind section(TermReader terms) {
    return new SectionKind(
        id,
        value("title").map(Sourced::text).orElse(id),
        terms(terms, "names").orElseGet(() -> new TermSet(0, List.of())),
        terms(terms, "not-names"),
        terms(terms, "signals"),
        value("rules").map(r -> r.items().stream().map(Sourced::text).toList()).orElse(List.of()),
        value("at-least").map(n -> n.yaml().number(n.node())).orElse(0),
        value("duty")
            .map(d -> d.yaml().word(d.node(), SectionKind.Duty.class, SectionKind.Duty.REQUIRED))
            .orElse(SectionKind.Duty.REQUIRED));
  }

  /** The rules whose evidence makes a section, with their places. */
  List<Sourced> rules() {
    return value("rules").map(Sourced::items).orElse(List.of());
  }

  private Optional<Sourced> value(String key) {
    return Optional.ofNullable(values.get(key));
  }

  private Optional<TermSet> terms(TermReader terms, String key) {
    return Optional.ofNullable(lists.get(key)).map(terms::read);
  }
}
