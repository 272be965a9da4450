package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.DrawnEndpoint;
import io.github.integrationspec.rule.reading.Endpoint;
import io.github.integrationspec.rule.reading.EndpointPaths;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * {@code consistency-endpoints}: every endpoint that a message to or from the third party calls is
 * documented.
 */
public final class EndpointsConsistencyCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    List<Endpoint> documented = subject.endpoints();
    if (documented.isEmpty()) {
      // api-endpoints says so
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    Set<String> reported = new LinkedHashSet<>();
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      for (Message message : drawing.diagram().messages()) {
        if (!drawing.isOutbound(message) && !drawing.isInbound(message)) {
          continue;
        }
        for (DrawnEndpoint drawn : DrawnEndpoint.in(message, subject.standard().vocabulary())) {
          boolean known =
              documented.stream().anyMatch(e -> EndpointPaths.isSame(drawn, e))
                  || isWritten(drawn, subject);
          if (!known && reported.add(drawn + drawing.placed().file())) {
            report(drawn, message, drawing, documented, findings);
          }
        }
      }
    }
    return findings.all();
  }

  /** Whether method and path stand in one statement, whatever comes between them. */
  private static boolean isWritten(DrawnEndpoint drawn, Subject subject) {
    Pattern path = EndpointPaths.pattern(drawn.path());
    Pattern method = Pattern.compile("\\b" + Pattern.quote(drawn.method()) + "\\b");
    return subject.text().statements().stream()
        .filter(s -> s.form() != Statement.Form.DIAGRAM)
        .map(s -> s.phrase().text())
        .anyMatch(t -> method.matcher(t).find() && path.matcher(t).find());
  }

  private static void report(
      DrawnEndpoint drawn,
      Message message,
      SequenceDrawing drawing,
      List<Endpoint> documented,
      Findings findings) {
    List<Endpoint> near =
        new ArrayList<>(
            documented.stream().filter(e -> EndpointPaths.isSamePath(drawn, e)).toList());
    Findings.Draft draft =
        findings
            .at(message.span(), near.isEmpty() ? "missing" : "method")
            .with(Map.of("endpoint", drawn.toString(), "diagram", drawing.name()))
            .aside(
                Map.of(
                    "documented",
                    near.isEmpty() ? "" : near.get(0).method() + " " + near.get(0).path()))
            .note("not documented");
    (near.isEmpty() ? documented : near)
        .stream()
            .findFirst()
            .ifPresent(e -> draft.see(e.span(), "documented: " + e.method() + " " + e.path()));
    draft.add();
  }
}
