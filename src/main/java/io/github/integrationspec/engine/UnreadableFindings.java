package io.github.integrationspec.engine;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.source.Reading.Reason;
import io.github.integrationspec.source.Reading.Unreadable;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Makes findings of what could not be read. The sentences come from the page of the rule {@code
 * document-readable}: a message and a fix for each reason, {@code missing} for those without one of
 * their own; slots are {@code {file}} and {@code {problem}}.
 */
final class UnreadableFindings {

  static final RuleId RULE = new RuleId("document-readable");
  private static final String PARTLY = "partly";
  private static final String BEYOND = "beyond-limit";
  private static final String ANY = "missing";
  private static final String PLAIN = "{file} {problem}.";

  private final Optional<Rule> rule;

  UnreadableFindings(Standard standard) {
    rule = standard.rule(RULE);
  }

  /** A file that could not be read at all. */
  Finding whole(String specification, Unreadable unreadable) {
    return finding(
        specification,
        unreadable.span(),
        unreadable.problem(),
        unreadable.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'),
        unreadable.reason() == Reason.NOT_UTF8 ? "here" : "");
  }

  /** A document of which a part could not be read. */
  Finding partly(String specification, Span span, String problem) {
    return finding(specification, span, problem, PARTLY, "");
  }

  /** Something that is beyond a limit of the run, such as the number of its documents. */
  Finding beyond(String folder, String problem) {
    return finding(folder, Span.startOf(folder), problem, BEYOND, "");
  }

  private Finding finding(
      String specification, Span span, String problem, String key, String note) {
    Map<String, String> messages = rule.map(Rule::messages).orElse(Map.of());
    Map<String, String> fixes = rule.map(Rule::fixes).orElse(Map.of());
    String plain = key.equals(PARTLY) ? "{problem}." : PLAIN;
    return new Finding(
        RULE,
        specification,
        span,
        fill(messages.getOrDefault(key, messages.getOrDefault(ANY, plain)), span, problem),
        note,
        fill(fixes.getOrDefault(key, fixes.getOrDefault(ANY, "")), span, problem),
        List.of());
  }

  private static String fill(String template, Span span, String problem) {
    String text = template.replace("{file}", span.file()).replace("{problem}", problem);
    return template.startsWith("{problem}") && !problem.isEmpty()
        ? Character.toUpperCase(text.charAt(0)) + text.substring(1)
        : text;
  }
}
