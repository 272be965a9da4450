package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.DrawnEndpoint;
import io.github.integrationspec.rule.reading.Endpoint;
import io.github.integrationspec.rule.reading.EndpointPaths;
import io.github.integrationspec.rule.reading.EndpointReader;
import io.github.integrationspec.rule.reading.FlowDrawings;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.rule.reading.TokenSteps;
import io.github.integrationspec.standard.Level;
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

  private static final Pattern OWN_PATH =
      Pattern.compile("hook|callback|notify|notification", Pattern.CASE_INSENSITIVE);

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    List<Endpoint> documented = subject.endpoints();
    if (documented.isEmpty()) {
      // api-endpoints says so
      return List.of();
    }
    EndpointPaths paths = EndpointPaths.of(subject.text(), documented);
    Findings findings = new Findings(subject, rule);
    Set<String> reported = new LinkedHashSet<>();
    List<DrawnEndpoint> called = new ArrayList<>();
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      for (Message message : drawing.diagram().messages()) {
        if (!drawing.isOutbound(message) && !drawing.isInbound(message)) {
          continue;
        }
        for (DrawnEndpoint drawn : DrawnEndpoint.in(message, subject.standard().vocabulary())) {
          called.add(drawn);
          boolean known =
              documented.stream().anyMatch(e -> paths.isSame(drawn, e))
                  || isWritten(drawn, paths, subject);
          if (!known && reported.add(drawn + drawing.placed().file())) {
            report(drawn, message, drawing, paths, documented, findings);
          }
        }
      }
    }
    if (!called.isEmpty() && isAllDrawn(subject)) {
      notCalled(subject, called, paths, findings);
    }
    return findings.all();
  }

  /** Whether each flow has diagrams that could be read; what has none is said by other rules. */
  private static boolean isAllDrawn(Subject subject) {
    return !subject.drawings().hasIllegible()
        && subject.diagrams().readSequences().size() == subject.diagrams().sequences().size()
        && subject.drawings().flows().stream().allMatch(FlowDrawings::isDrawn);
  }

  /** A remark on each endpoint that no diagram calls; of several such mentions the first. */
  private static void notCalled(
      Subject subject, List<DrawnEndpoint> called, EndpointPaths paths, Findings findings) {
    List<Endpoint> remarked = new ArrayList<>();
    for (Endpoint endpoint : subject.endpoints()) {
      boolean known =
          !EndpointReader.METHODS.contains(endpoint.method())
              || TokenSteps.isPath(endpoint.path())
              || isOurs(endpoint, subject)
              || called.stream().anyMatch(d -> paths.isSame(d, endpoint))
              || isMistaken(endpoint, called, paths, subject)
              || remarked.stream()
                  .anyMatch(
                      e ->
                          e.method().equals(endpoint.method())
                              && paths.isSamePath(e.path(), endpoint.path()));
      if (!known) {
        remarked.add(endpoint);
        findings
            .at(endpoint.span(), "not-called")
            .with(Map.of("endpoint", endpoint.method() + " " + endpoint.path()))
            .note("in no diagram")
            .atMost(Level.INFO)
            .add();
      }
    }
  }

  /** Whether it is called by a wrong method, which is reported by itself. */
  private static boolean isMistaken(
      Endpoint endpoint, List<DrawnEndpoint> called, EndpointPaths paths, Subject subject) {
    boolean only =
        subject.endpoints().stream()
                .filter(e -> paths.isSamePath(e.path(), endpoint.path()))
                .map(Endpoint::method)
                .distinct()
                .count()
            == 1;
    return only && called.stream().anyMatch(d -> paths.isSamePath(d.path(), endpoint.path()));
  }

  /** Whether the text says that we serve it, not the third party. */
  private static boolean isOurs(Endpoint endpoint, Subject subject) {
    TermSet own = subject.standard().terms("own-endpoints");
    return OWN_PATH.matcher(endpoint.path()).find()
        || subject.text().statements().stream()
            .filter(s -> s.span().equals(endpoint.statement()))
            .anyMatch(
                s ->
                    s.phrase().wording().has(own)
                        || s.place().headings().stream()
                            .limit(1)
                            .anyMatch(t -> t.phrase().wording().has(own))
                        || s.passage().leadIn().filter(p -> p.wording().has(own)).isPresent());
  }

  /** Whether method and path stand in one statement, whatever comes between them. */
  private static boolean isWritten(DrawnEndpoint drawn, EndpointPaths paths, Subject subject) {
    Pattern method = Pattern.compile("\\b" + Pattern.quote(drawn.method()) + "\\b");
    return subject.text().statements().stream()
        .filter(s -> s.form() != Statement.Form.DIAGRAM)
        .map(s -> s.phrase().wording())
        .filter(w -> method.matcher(w.text()).find())
        .anyMatch(
            w ->
                w.values(Shape.PATH).stream()
                    .map(q -> w.text().substring(q.start(), q.end()))
                    .anyMatch(p -> paths.isSamePath(drawn.path(), p)));
  }

  private static void report(
      DrawnEndpoint drawn,
      Message message,
      SequenceDrawing drawing,
      EndpointPaths paths,
      List<Endpoint> documented,
      Findings findings) {
    List<Endpoint> near =
        new ArrayList<>(
            documented.stream().filter(e -> paths.isSamePath(drawn.path(), e.path())).toList());
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
