package io.github.integrationspec.rule.diagram;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The recommended diagrams: {@code diagram-architecture}, {@code diagram-state}, {@code
 * diagram-deployment}, {@code diagram-network}. A diagram counts by its type or by its name.
 */
public final class RecommendedCheck implements Check {

  private final Set<String> types;
  private final String names;

  private RecommendedCheck(Set<String> types, String names) {
    this.types = types;
    this.names = names;
  }

  /** An architecture diagram that shows the integration points. */
  public static RecommendedCheck architecture() {
    return new RecommendedCheck(Set.of("c4", "component"), "architecture-diagram-names");
  }

  /** A state diagram. */
  public static RecommendedCheck state() {
    return new RecommendedCheck(Set.of("state"), "state-diagram-names");
  }

  /** A deployment diagram. */
  public static RecommendedCheck deployment() {
    return new RecommendedCheck(Set.of("deployment"), "deployment-diagram-names");
  }

  /** A network diagram. */
  public static RecommendedCheck network() {
    return new RecommendedCheck(Set.of("nwdiag", "network"), "network-diagram-names");
  }

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Vocabulary vocabulary = subject.standard().vocabulary();
    TermSet terms = subject.standard().terms(names);
    boolean shown =
        subject.specification().diagrams().stream()
            .anyMatch(
                d -> isOfType(d, subject) || names(d).anyMatch(n -> vocabulary.read(n).has(terms)));
    if (shown) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    Placement placement = new Placement(subject);
    Span place = placement.of(rule, subject.verdicts().of(rule.id()));
    findings.at(place, "missing").ofWholeSpecification().more(placement.belongs(rule, place)).add();
    return findings.all();
  }

  /** A data flow diagram is none of these, whatever it is drawn with. */
  private boolean isOfType(PlacedDiagram placed, Subject subject) {
    return types.contains(placed.diagram().type())
        && !subject.diagrams().dataFlows().contains(placed);
  }

  private static Stream<String> names(PlacedDiagram placed) {
    return Stream.of(
            placed.diagram().title().stream().map(t -> t.plain()),
            placed.headings().stream().map(Heading::prose).map(p -> p.text()),
            Stream.of(placed.linkText(), placed.file().replaceAll("[-_./]+", " ")))
        .flatMap(s -> s);
  }
}
