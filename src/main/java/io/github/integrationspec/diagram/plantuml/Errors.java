package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.error.PSystemError;

/** The library's errors in the words of this plugin. */
final class Errors {

  private Errors() {}

  static ParseProblem preprocessing(Preprocessing.Failure failure) {
    return new ParseProblem(failure.place().span(), failure.getMessage());
  }

  /**
   * The one error that the library tells.
   *
   * @param span of the diagram, for an error that has no place of its own
   */
  static ParseProblem of(PSystemError error, Span span) {
    ErrorUml first = error.getFirstError();
    if (first.getLineLocation() instanceof Place place) {
      return new ParseProblem(place.span(), first.getError());
    }
    return new ParseProblem(span, first.getError());
  }
}
