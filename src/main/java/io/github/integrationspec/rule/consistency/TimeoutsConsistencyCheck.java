package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.CallTexts;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.rule.reading.Timeout;
import io.github.integrationspec.rule.reading.Timeout.Kind;
import io.github.integrationspec.rule.reading.TimeoutReader;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** {@code consistency-timeouts}: a diagram gives the timeouts that the text gives. */
public final class TimeoutsConsistencyCheck implements Check {

  private static final double EQUAL = 1e-6;

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    TimeoutReader reader = new TimeoutReader(subject.standard());
    List<Timeout> written = reader.in(subject.text());
    if (written.isEmpty()) {
      return List.of();
    }
    Set<Double> mentioned = reader.mentionedIn(subject.text());
    Findings findings = new Findings(subject, rule);
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      for (Timeout drawn : reader.in(CallTexts.of(drawing, subject.standard()))) {
        List<Timeout> same = sameKind(drawn.kind(), written);
        if (!same.isEmpty()
            && !isAmong(drawn.seconds(), allowed(drawn.kind(), same, written, mentioned))) {
          report(drawn, same.get(0), drawing, findings);
        }
      }
    }
    return findings.all();
  }

  /** What the text says of the same timeout; of a kind that it does not name, of any answer. */
  private static List<Timeout> sameKind(Kind kind, List<Timeout> written) {
    Set<Kind> wanted =
        switch (kind) {
          case CONNECT -> Set.of(Kind.CONNECT);
          case READ -> Set.of(Kind.READ, Kind.ANSWER);
          case TOTAL -> Set.of(Kind.TOTAL);
          case ANSWER, ANY -> Set.of(Kind.READ, Kind.ANSWER, Kind.TOTAL, Kind.ANY);
        };
    List<Timeout> same = written.stream().filter(t -> wanted.contains(t.kind())).toList();
    return same.isEmpty() && kind != Kind.CONNECT
        ? written.stream().filter(t -> t.kind() != Kind.CONNECT).toList()
        : same;
  }

  /**
   * The values that contradict nothing: those of the same timeout, and those of which it is not
   * clear what they are said of.
   */
  private static Set<Double> allowed(
      Kind kind, List<Timeout> same, List<Timeout> written, Set<Double> mentioned) {
    Set<Double> allowed = new TreeSet<>(mentioned);
    if (kind == Kind.CONNECT || kind == Kind.READ || kind == Kind.TOTAL) {
      written.stream()
          .filter(t -> t.kind() != Kind.ANY && !same.contains(t))
          .map(Timeout::seconds)
          .forEach(allowed::remove);
    }
    same.forEach(t -> allowed.add(t.seconds()));
    return allowed;
  }

  private static boolean isAmong(double seconds, Set<Double> values) {
    return values.stream().anyMatch(v -> Math.abs(v - seconds) <= EQUAL * Math.max(1, seconds));
  }

  private static void report(
      Timeout drawn, Timeout written, SequenceDrawing drawing, Findings findings) {
    findings
        .at(drawn.span(), "missing")
        .with(
            Map.of(
                "diagram", drawing.name(),
                "drawn", drawn.words(),
                "written", written.words(),
                "line", Lines.of(written.span(), drawn.span())))
        .note("not what the text says")
        .see(written.span(), "the text: " + written.words())
        .add();
  }
}
