package io.github.integrationspec.rule.document;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code document-title}: a top heading, or a title in the front matter. */
public final class TitleCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Document main = subject.specification().main();
    boolean inFrontMatter =
        main.frontMatter().entries().stream()
            .anyMatch(e -> e.path().equalsIgnoreCase("title") && !e.value().isBlank());
    if (inFrontMatter || hasTopHeading(main.root())) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    findings.at(Span.startOf(main.file()), "missing").ofWholeSpecification().add();
    return findings.all();
  }

  /** A heading of level 1, or one that all other headings stand below. */
  private static boolean hasTopHeading(Section root) {
    List<Section> top = root.children();
    return top.stream().anyMatch(s -> s.level() == 1 && isNamed(s))
        || (top.size() == 1 && isNamed(top.get(0)) && !top.get(0).children().isEmpty());
  }

  private static boolean isNamed(Section section) {
    return !section.title().isBlank();
  }
}
