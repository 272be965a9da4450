package io.github.integrationspec.facts;

import java.util.List;
import java.util.Optional;

/** What commits did to a file after a day. */
public sealed interface History {

  /**
   * It is known.
   *
   * @param changes the newest first, renames followed
   * @param gap a clause that says why older commits after the day are not among them; empty when
   *     none is missing
   */
  record Known(List<Change> changes, Optional<String> gap) implements History {
    public Known {
      changes = List.copyOf(changes);
    }
  }

  /** The file lies in no work tree. */
  record NoWorkTree() implements History {}

  /**
   * It cannot be told.
   *
   * @param why a clause
   */
  record Unknown(String why) implements History {}
}
