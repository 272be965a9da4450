package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.reading.Flow;
import io.github.integrationspec.rule.reading.FlowDrawings;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** {@code sequence-per-flow}: each listed flow has a sequence diagram of its own. */
public final class SequencePerFlowCheck implements Check {

  private static final Set<String> DRAWN = Set.of("diagrams", "flows");

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (FlowDrawings drawn : subject.drawings().flows()) {
      drawn
          .flow()
          .filter(flow -> !drawn.isDrawn())
          .ifPresent(
              flow ->
                  findings
                      .at(place(subject, flow), "missing")
                      .with(Map.of("flow", flow.title()))
                      .note("not drawn")
                      .add());
    }
    return findings.all();
  }

  /** The heading that promises its diagram, else where it is listed. */
  private static Span place(Subject subject, Flow flow) {
    String name = plain(flow.name().text());
    return subject.text().titles().stream()
        .filter(t -> !t.phrase().span().equals(flow.nameSpan()))
        .filter(t -> name.length() > 3 && (" " + plain(t.phrase().text())).endsWith(" " + name))
        .filter(t -> isAmongDiagrams(subject, t) && promises(subject, t))
        .map(t -> t.phrase().span())
        .findFirst()
        .orElse(flow.nameSpan());
  }

  /** It is called a diagram, or the text below it says that one will come. */
  private static boolean promises(Subject subject, Place.Title title) {
    return title.phrase().wording().has(subject.standard().terms("sequence-names"))
        || subject.text().under(title).stream()
            .anyMatch(s -> s.phrase().wording().has(subject.standard().language().postponed()));
  }

  private static boolean isAmongDiagrams(Subject subject, Place.Title title) {
    return isDrawn(title)
        || subject.text().under(title).stream()
            .anyMatch(s -> s.place().headings().stream().anyMatch(SequencePerFlowCheck::isDrawn));
  }

  private static boolean isDrawn(Place.Title title) {
    return title.sections().stream().anyMatch(DRAWN::contains);
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }
}
