package io.github.integrationspec.rule.diagram;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.SyntaxFindings;
import io.github.integrationspec.standard.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** {@code diagram-syntax}: diagrams that the standard does not ask for parse, too. */
public final class DiagramSyntaxCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Set<String> files = new HashSet<>();
    List<PlacedDiagram> others =
        subject.specification().diagrams().stream()
            .filter(d -> !subject.diagrams().sequences().contains(d))
            .filter(d -> !subject.diagrams().dataFlows().contains(d))
            .filter(d -> !d.isLinked() || !isListed(subject, d))
            .filter(d -> !d.isLinked() || files.add(d.file() + d.diagram().span()))
            .toList();
    return SyntaxFindings.of(others, subject, rule);
  }

  /** A file that is linked several times is judged where it is linked first. */
  private static boolean isListed(Subject subject, PlacedDiagram placed) {
    return subject.diagrams().sequences().stream().anyMatch(d -> isSame(d, placed))
        || subject.diagrams().dataFlows().stream().anyMatch(d -> isSame(d, placed));
  }

  private static boolean isSame(PlacedDiagram one, PlacedDiagram other) {
    return one.file().equals(other.file()) && one.diagram().span().equals(other.diagram().span());
  }
}
