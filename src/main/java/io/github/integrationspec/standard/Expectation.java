package io.github.integrationspec.standard;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What a test of a standard expects of the documents of one case.
 *
 * @param findings all that are expected of the rules that are compared
 * @param rules which rules are compared
 * @param today the day of the case, if it matters
 */
public record Expectation(
    List<Expected> findings, Set<RuleId> rules, Profile profile, Optional<LocalDate> today) {

  public Expectation {
    findings = List.copyOf(findings);
    rules = Set.copyOf(rules);
  }

  /**
   * One finding.
   *
   * @param place of the expectation itself, for messages: {@code case/expected.yaml:3:5}
   * @param file the document, relative to the case; any when empty
   * @param line any when empty
   * @param level any when empty
   */
  public record Expected(
      String place, RuleId rule, Optional<String> file, OptionalInt line, Optional<Level> level) {

    /** {@code error privacy-contract at spec.md:12}. */
    public String text() {
      String where =
          file.map(f -> " in " + f).orElse("")
              + (line.isPresent() ? " at line " + line.getAsInt() : "");
      return level.map(l -> l.id() + " ").orElse("") + rule + where;
    }
  }
}
