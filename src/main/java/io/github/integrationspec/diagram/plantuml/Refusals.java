package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.ParseProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * What a diagram asked for and did not get. Each refused line becomes an assignment to a variable
 * of its own, which tells later whether the line was reached at all.
 */
final class Refusals {

  private static final String VARIABLE = "$integration_spec_refused_";

  /** Whether a refusal is only told of when the preprocessor comes along its line. */
  private enum Kind {
    WHEN_REACHED,
    ALWAYS
  }

  private record Refusal(ParseProblem problem, Kind kind) {}

  private final List<Refusal> refusals = new ArrayList<>();

  /** The line that stands in for the refused one. */
  Line refuse(Line line, String message) {
    refusals.add(new Refusal(new ParseProblem(line.span(), message), Kind.WHEN_REACHED));
    return line.reading("!global " + VARIABLE + (refusals.size() - 1) + " = 1");
  }

  /** Reports on a line and leaves it as it is, since the library gives nothing for it anyway. */
  Line mention(Line line, String message) {
    refusals.add(new Refusal(new ParseProblem(line.span(), message), Kind.ALWAYS));
    return line;
  }

  /**
   * The refusals that the diagram ran into.
   *
   * @param isDefined whether a variable was set when the text was preprocessed
   */
  List<ParseProblem> reached(Predicate<String> isDefined) {
    List<ParseProblem> reached = new ArrayList<>();
    for (int i = 0; i < refusals.size(); i++) {
      Refusal refusal = refusals.get(i);
      if (refusal.kind() == Kind.ALWAYS || isDefined.test(VARIABLE + i)) {
        reached.add(refusal.problem());
      }
    }
    return reached;
  }

  /** All of them, for a diagram whose preprocessing failed. */
  List<ParseProblem> all() {
    return refusals.stream().map(Refusal::problem).toList();
  }
}
