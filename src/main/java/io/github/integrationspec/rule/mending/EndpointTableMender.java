package io.github.integrationspec.rule.mending;

import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.rule.Mender;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.reading.DrawnEndpoint;
import io.github.integrationspec.rule.reading.Insertion;
import io.github.integrationspec.standard.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds a table of the endpoints that the sequence diagrams call to the section on the API. */
public final class EndpointTableMender implements Mender {

  @Override
  public List<Edit> mend(Subject subject, Rule rule, Finding finding) {
    Set<DrawnEndpoint> drawn = new LinkedHashSet<>();
    subject
        .drawings()
        .sequences()
        .forEach(
            drawing ->
                drawing.diagram().messages().stream()
                    .filter(m -> drawing.isOutbound(m) || drawing.isInbound(m))
                    .forEach(
                        m -> drawn.addAll(DrawnEndpoint.in(m, subject.standard().vocabulary()))));
    Optional<Heading> heading =
        subject.text().titleOf(rule.section()).flatMap(Place.Title::heading);
    if (drawn.isEmpty() || heading.isEmpty()) {
      return List.of();
    }
    StringBuilder table = new StringBuilder("\n| Endpoint | What it is for |\n| --- | --- |\n");
    drawn.forEach(e -> table.append("| `").append(e).append("` | TODO |\n"));
    return subject.specification().documents().stream()
        .filter(d -> d.file().equals(heading.get().span().file()))
        .map(d -> below(heading.get(), d, table.toString()))
        .toList();
  }

  private static Edit below(Heading heading, Document document, String table) {
    return Insertion.below(heading, document, table);
  }
}
