package io.github.integrationspec.report;

import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RulePage;
import io.github.integrationspec.standard.SectionKind;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What {@code explain} prints: one rule at length, or a line for each of many. Every word on a rule
 * comes from its page.
 */
public final class ExplanationText {

  private static final String INDENT = "  ";
  private static final int LEVEL = 7;
  private static final int ID = 30;

  private final Standard standard;

  public ExplanationText(Standard standard) {
    this.standard = standard;
  }

  /** All that is to be said of one rule. */
  public List<String> one(Explanation explanation) {
    Rule rule = explanation.rule();
    RulePage page = rule.page();
    List<String> lines = new ArrayList<>();
    lines.add(rule.id() + ": " + page.title());
    lines.add("");
    fact("Level here", explanation.level().id() + ", " + explanation.origin(), lines);
    fact("Default", rule.level().id(), lines);
    if (standard.editions().size() > 1) {
      fact("Standard", rule.provenance().standard(), lines);
    }
    standard
        .section(rule.section())
        .map(SectionKind::title)
        .ifPresent(title -> fact("Section", title, lines));
    if (!rule.source().isEmpty()) {
      fact("Source", rule.provenance().standard() + ", " + rule.source(), lines);
    }
    part("What it checks", page.checks(), lines);
    part("Why", page.why(), lines);
    part("Bad", page.bad(), lines);
    part("Good", page.good(), lines);
    part("How to fix", page.howToFix(), lines);
    part("Known false alarms", page.falseAlarms(), lines);
    part("How to configure", configuration(rule), lines);
    return lines;
  }

  /** A line for each rule, by groups in the standard's order. */
  public List<String> many(List<Explanation> explanations) {
    List<String> lines = new ArrayList<>();
    String group = "";
    for (Explanation explanation : explanations) {
      Rule rule = explanation.rule();
      if (!rule.id().group().equals(group)) {
        group = rule.id().group();
        if (!lines.isEmpty()) {
          lines.add("");
        }
        lines.add(group);
      }
      String start =
          INDENT + padded(explanation.level().id(), LEVEL) + " " + padded(rule.id().value(), ID);
      // a name that does not fit goes on below itself
      lines.addAll(Wrapped.lines(rule.page().title(), start + " ", " ".repeat(start.length() + 1)));
      if (explanation.level() != rule.level() || rule.provenance().levelSetBy().isPresent()) {
        lines.addAll(
            Wrapped.lines(explanation.origin(), INDENT + " ".repeat(LEVEL + 1), INDENT + INDENT));
      }
    }
    return lines;
  }

  private static void fact(String name, String value, List<String> lines) {
    lines.addAll(Wrapped.lines(value, INDENT + name + ": ", INDENT + INDENT));
  }

  private static void part(String heading, String text, List<String> lines) {
    lines.add("");
    lines.add(heading);
    lines.addAll(PageText.lines(text, INDENT));
  }

  private static String configuration(Rule rule) {
    String levels = Arrays.stream(Level.values()).map(Level::id).collect(Collectors.joining(", "));
    return String.format(
        Locale.ROOT,
        """
        In the pom, with one of the levels %s:

        ```
        <configuration>
          <severities>
            <%s>%s</%s>
          </severities>
        </configuration>
        ```

        `<%s>` sets the whole group; a rule's own level wins.
        """,
        levels,
        rule.id(),
        rule.level() == Level.WARNING ? "error" : "warning",
        rule.id(),
        rule.id().group());
  }

  private static String padded(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
