package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** How a statement matches a piece of evidence. */
sealed interface Match {

  /** It is that evidence. */
  record Full() implements Match {}

  /** It would be, were it not for an objection or a value that is lacking. */
  record Near(Statement statement, Objection objection, String reason) implements Match {

    /** As it is reported; of many only the nearest is. */
    NearMiss nearMiss() {
      return Match.nearMiss(statement, objection, reason);
    }
  }

  /** It has nothing to do with it. */
  record None() implements Match {}

  Match FULL = new Full();
  Match NONE = new None();

  int QUOTE = 100;
  int SHORT = 16;

  static Match near(Statement statement, Objection objection) {
    return new Near(statement, objection, objection.clause());
  }

  /** A statement that has all but one of these terms; none where they ask for no value. */
  static Match lacking(Statement statement, TermSet terms) {
    if (!askForValue(terms)) {
      return NONE;
    }
    Set<Optional<Shape>> shapes =
        terms.expressions().stream()
            .map(t -> t.startsWith("#") ? Shape.named(t.substring(1)) : Optional.<Shape>empty())
            .collect(Collectors.toSet());
    // where words would do as well, the value is not what is lacking
    return shapes.size() == 1
        ? shapes.iterator().next().map(s -> lacking(statement, s)).orElseGet(() -> vague(statement))
        : vague(statement);
  }

  /** Whether one of these terms begins with a value. */
  static boolean askForValue(TermSet terms) {
    for (String term : terms.expressions()) {
      if (term.startsWith("#")) {
        int blank = term.indexOf(' ');
        if (Shape.named(term.substring(1, blank < 0 ? term.length() : blank)).isPresent()) {
          return true;
        }
      }
    }
    return false;
  }

  private static Match vague(Statement statement) {
    return near(statement, Objection.NO_VALUE);
  }

  static Match lacking(Statement statement, Shape shape) {
    return new Near(statement, Objection.NO_VALUE, "it names no " + noun(shape.description()));
  }

  private static String noun(String description) {
    return description.replaceFirst("^(?:an?|the) (?:name of (?:an?|the) )?", "");
  }

  static NearMiss nearMiss(Statement statement, Objection objection, String reason) {
    String quote = statement.phrase().text().strip().replaceAll("\\s+", " ");
    if (statement.form() == Statement.Form.ENTRY) {
      quote = statement.label().map(l -> l.text() + ": ").orElse("") + quote;
    } else if (quote.length() < SHORT && statement.label().isEmpty()) {
      // an answer says little without its question
      quote = statement.passage().label().map(l -> l.text().strip() + ": ").orElse("") + quote;
    }
    if (quote.length() > QUOTE) {
      int cut = quote.lastIndexOf(' ', QUOTE);
      quote = quote.substring(0, cut > QUOTE / 2 ? cut : QUOTE) + " …";
    }
    return new NearMiss(statement.span(), quote, objection, reason);
  }
}
