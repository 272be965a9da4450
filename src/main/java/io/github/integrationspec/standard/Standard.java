package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A standard: its sections and rules, compiled.
 *
 * @param editions the standards that are layered, the lowest first; at least one
 * @param rules in the order of the checklist
 * @param sections in the standard's order
 * @param vocabulary all terms of the standard
 * @param terms term sets that checks written in code ask for by name
 * @param conditions what rules mean by {@code applies}: {@code token-based}
 * @param profiles levels of rules that a profile sets beside what it means by itself
 */
public record Standard(
    List<Edition> editions,
    List<SectionKind> sections,
    List<Rule> rules,
    Vocabulary vocabulary,
    LanguageTerms language,
    Map<String, TermSet> terms,
    Map<String, Evidence> conditions,
    Map<Profile, Map<RuleId, Level>> profiles) {

  public Standard {
    editions = List.copyOf(editions);
    sections = List.copyOf(sections);
    rules = List.copyOf(rules);
    terms = Map.copyOf(terms);
    conditions = Map.copyOf(conditions);
    profiles = Map.copyOf(profiles);
  }

  /** The name of the topmost standard. */
  public String name() {
    return editions.get(editions.size() - 1).name();
  }

  /** The version of the topmost standard. */
  public String version() {
    return editions.get(editions.size() - 1).version();
  }

  /** The standards below the topmost one, the lowest first. */
  public List<Edition> below() {
    return editions.subList(0, editions.size() - 1);
  }

  /** All of them in a line: {@code Acme 2.1, extending Third-Party Integration Standard 1.0}. */
  public String label() {
    List<String> others = new ArrayList<>(below().stream().map(Edition::toString).toList());
    Collections.reverse(others);
    String top = editions.get(editions.size() - 1).toString();
    return others.isEmpty() ? top : top + ", extending " + String.join(", ", others);
  }

  /** Whether a standard over the lowest one brought the rule, or has a page for it. */
  public boolean isOwn(Rule rule) {
    Provenance from = rule.provenance();
    return !from.standard().equals(editions.get(0).name()) || !from.pageChangedBy().isEmpty();
  }

  public Optional<Rule> rule(RuleId id) {
    for (Rule rule : rules) {
      if (rule.id().equals(id)) {
        return Optional.of(rule);
      }
    }
    return Optional.empty();
  }

  public Optional<SectionKind> section(String id) {
    for (SectionKind section : sections) {
      if (section.id().equals(id)) {
        return Optional.of(section);
      }
    }
    return Optional.empty();
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
