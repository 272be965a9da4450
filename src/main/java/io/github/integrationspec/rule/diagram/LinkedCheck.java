package io.github.integrationspec.rule.diagram;

import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code diagram-linked}: every diagram file is shown by a specification. */
public final class LinkedCheck implements RunCheck {

  @Override
  public List<Finding> judge(RunFacts facts, Rule rule) {
    return facts.unlinkedDiagrams().stream()
        .map(span -> finding(span, rule).mendedBy(link(span, facts.specifications())))
        .toList();
  }

  private static Finding finding(Span span, Rule rule) {
    String name = span.file().substring(span.file().lastIndexOf('/') + 1);
    return new Finding(
        rule.id(),
        span.file(),
        span,
        rule.messages().get("missing").replace("{file}", name),
        "linked by no specification",
        rule.fixes().get("missing").replace("{file}", name),
        List.of());
  }

  /** A link at the end of the one specification that the file can belong to. */
  private static List<Edit> link(Span span, List<RunFacts.Kept> specifications) {
    List<RunFacts.Kept> around =
        specifications.stream().filter(s -> span.file().startsWith(folder(s.file()))).toList();
    if (around.size() != 1) {
      return List.of();
    }
    RunFacts.Kept specification = around.get(0);
    String path = span.file().substring(folder(specification.file()).length());
    String name = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[^.]*$", "");
    String target = path.matches("[\\w./-]+") ? path : "<" + path + ">";
    return List.of(specification.end().insert("[" + name + "](" + target + ")\n"));
  }

  private static String folder(String file) {
    return file.substring(0, file.lastIndexOf('/') + 1);
  }
}
