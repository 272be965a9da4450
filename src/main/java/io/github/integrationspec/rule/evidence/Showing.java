package io.github.integrationspec.rule.evidence;

import java.util.List;
import java.util.Optional;

/**
 * Whether evidence is there.
 *
 * @param proofs the statements that show it; may be empty where something else than a statement
 *     does
 * @param nearMiss where it is not shown: what came nearest
 */
public record Showing(Result result, List<Statement> proofs, Optional<NearMiss> nearMiss) {

  public Showing {
    proofs = List.copyOf(proofs);
  }

  /** The outcome. */
  public enum Result {
    SHOWN,
    /** The document says, with a reason, that there is no such thing. */
    ABSENT,
    MISSING
  }

  static Showing by(Statement proof) {
    return new Showing(Result.SHOWN, List.of(proof), Optional.empty());
  }

  static Showing by(List<Statement> proofs) {
    return new Showing(Result.SHOWN, proofs, Optional.empty());
  }

  static Showing missing(Optional<NearMiss> nearMiss) {
    return new Showing(Result.MISSING, List.of(), nearMiss);
  }

  public boolean isShown() {
    return result == Result.SHOWN;
  }

  public boolean isMissing() {
    return result == Result.MISSING;
  }
}
