package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import java.util.Optional;

/** How a statement matches a piece of evidence. */
sealed interface Match {

  /** It is that evidence. */
  record Full() implements Match {}

  /** It would be, were it not for an objection or a value that is lacking. */
  record Near(NearMiss nearMiss) implements Match {}

  /** It has nothing to do with it. */
  record None() implements Match {}

  Match FULL = new Full();
  Match NONE = new None();

  int QUOTE = 100;

  static Match near(Statement statement, Objection objection) {
    return new Near(nearMiss(statement, objection, objection.clause()));
  }

  /**
   * A statement that has all but a value of one of these terms; none where no value is asked for.
   */
  static Match lacking(Statement statement, TermSet terms) {
    for (String term : terms.expressions()) {
      if (term.startsWith("#")) {
        Optional<Shape> shape = Shape.named(term.substring(1).replaceFirst(" .*", ""));
        if (shape.isPresent()) {
          return lacking(statement, shape.get());
        }
      }
    }
    return NONE;
  }

  static Match lacking(Statement statement, Shape shape) {
    return new Near(
        nearMiss(statement, Objection.NO_VALUE, "it names no " + noun(shape.description())));
  }

  private static String noun(String description) {
    return description.replaceFirst("^(?:an?|the) ", "");
  }

  static NearMiss nearMiss(Statement statement, Objection objection, String reason) {
    String quote = statement.phrase().text().strip().replaceAll("\\s+", " ");
    if (statement.form() == Statement.Form.ENTRY) {
      quote = statement.label().map(l -> l.text() + ": ").orElse("") + quote;
    }
    if (quote.length() > QUOTE) {
      int cut = quote.lastIndexOf(' ', QUOTE);
      quote = quote.substring(0, cut > QUOTE / 2 ? cut : QUOTE) + " …";
    }
    return new NearMiss(statement.span(), quote, objection, reason);
  }
}
