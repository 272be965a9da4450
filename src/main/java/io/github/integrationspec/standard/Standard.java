package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A standard: its sections and rules, compiled.
 *
 * @param rules in the order of the checklist
 * @param sections in the standard's order
 * @param vocabulary all terms of the standard
 * @param terms term sets that checks written in code ask for by name
 * @param conditions what rules mean by {@code applies}: {@code token-based}
 */
public record Standard(
    String name,
    String version,
    List<SectionKind> sections,
    List<Rule> rules,
    Vocabulary vocabulary,
    LanguageTerms language,
    Map<String, TermSet> terms,
    Map<String, Evidence> conditions) {

  public Standard {
    sections = List.copyOf(sections);
    rules = List.copyOf(rules);
    terms = Map.copyOf(terms);
    conditions = Map.copyOf(conditions);
  }

  public Optional<Rule> rule(RuleId id) {
    return rules.stream().filter(r -> r.id().equals(id)).findFirst();
  }

  public Optional<SectionKind> section(String id) {
    return sections.stream().filter(s -> s.id().equals(id)).findFirst();
  }

  /**
   * A named term set.
   *
   * @throws IllegalArgumentException when the standard does not define it
   */
  public TermSet terms(String termsName) {
    TermSet set = terms.get(termsName);
    if (set == null) {
      throw new IllegalArgumentException("the standard defines no terms '" + termsName + "'");
    }
    return set;
  }
}
