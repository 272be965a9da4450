package io.github.integrationspec.rule.document;

import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was meant as a link and is none, so that readers see its brackets: {@code [text][label]}
 * without a definition of the label, and {@code [text](a path with blanks.md)}.
 */
final class UndefinedLinks {

  private static final Pattern REFERENCE =
      Pattern.compile(
          "(?<![\\w\\])])!?\\[([^\\[\\]\\n^]{1,200})]\\[([^\\[\\]\\n^]{0,200})](?!\\[)");
  private static final Pattern BLANKS =
      Pattern.compile(
          "(?<![\\w\\])])!?\\[[^\\[\\]\\n]{0,200}]\\(([^()\\n<>\"]{0,200}\\s[^()\\n<>\"]{0,200}\\.[a-z]{2,8}(?:#\\S{0,100})?)\\)");

  private final Subject subject;
  private final Set<Span> seen = new HashSet<>();

  UndefinedLinks(Subject subject) {
    this.subject = subject;
  }

  void report(Findings findings) {
    for (Statement statement : subject.text().statements()) {
      switch (statement.form()) {
        case SENTENCE, ENTRY -> report(statement.phrase().prose(), findings);
        case ROW -> statement.cells().forEach(c -> report(c.value().prose(), findings));
        case HEADING, CODE, DIAGRAM -> {}
      }
    }
  }

  private void report(Prose prose, Findings findings) {
    if (prose.text().indexOf('[') < 0) {
      return;
    }
    Matcher reference = REFERENCE.matcher(prose.text());
    while (reference.find()) {
      String label = reference.group(2).isBlank() ? reference.group(1) : reference.group(2);
      if (label.codePoints().anyMatch(Character::isLetter)) {
        report(prose, reference, "undefined", label, findings);
      }
    }
    Matcher blanks = BLANKS.matcher(prose.text());
    while (blanks.find()) {
      report(prose, blanks, "blanks", blanks.group(1), findings);
    }
  }

  private void report(Prose prose, Matcher found, String key, String target, Findings findings) {
    Span span = prose.span(found.start(), found.end());
    if (!prose.isMarked(MarkKind.CODE, found.start()) && seen.add(span)) {
      findings
          .at(span, key)
          .with(
              Map.of("target", target.strip(), "escaped", target.strip().replaceAll("\\s", "%20")))
          .note("no link")
          .add();
    }
  }
}
