package io.github.integrationspec.standard;

import java.util.List;
import java.util.stream.Collectors;

/** A standard that cannot be used; lists all its mistakes at once. */
public final class StandardException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient List<StandardProblem> problems;

  public StandardException(List<StandardProblem> problems) {
    super(problems.stream().map(StandardProblem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** The mistakes, in order of file and position. */
  public List<StandardProblem> problems() {
    return problems;
  }
}
