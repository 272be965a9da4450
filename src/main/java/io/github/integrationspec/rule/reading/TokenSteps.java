package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.standard.Standard;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Recognises where a diagram acquires, validates or refreshes a token; using one is no such step.
 */
public final class TokenSteps {

  private static final Pattern TOKEN_PATH =
      Pattern.compile("token|oauth|auth|login|session|jwks|introspect|revoke|connect/");

  private final TermSet steps;

  public TokenSteps(Standard standard) {
    this.steps = standard.terms("drawn-tokens");
  }

  /** Whether a path looks like that of an authorization server. */
  public static boolean isPath(String path) {
    return TOKEN_PATH.matcher(path.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether a text of a diagram is such a step. */
  public boolean isOne(DiagramText text) {
    Optional<Quantity> path = text.wording().first(Shape.METHOD_PATH);
    if (path.isPresent()) {
      String called = text.text().substring(path.get().start(), path.get().end());
      return TOKEN_PATH.matcher(called.toLowerCase(Locale.ROOT)).find();
    }
    return text.has(steps);
  }
}
