package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Collects what is wrong with a diagram, up to a limit: nobody reads the rest. */
final class Problems {

  private static final int LIMIT = 25;

  private final List<ParseProblem> found = new ArrayList<>();

  void add(Span span, String message) {
    if (found.size() < LIMIT) {
      found.add(new ParseProblem(span, message));
    }
  }

  /** Takes others over unless something was found already that may have caused them. */
  void addIfNone(Problems others) {
    if (found.isEmpty()) {
      others.sorted().forEach(found::add);
    }
  }

  boolean isEmpty() {
    return found.isEmpty();
  }

  boolean isFull() {
    return found.size() >= LIMIT;
  }

  /** In order of position. */
  List<ParseProblem> sorted() {
    return found.stream().sorted(Comparator.comparing(ParseProblem::span)).toList();
  }
}
