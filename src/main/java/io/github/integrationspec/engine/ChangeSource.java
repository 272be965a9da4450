package io.github.integrationspec.engine;

import io.github.integrationspec.source.Footprint;

/** Tells when what a check looked at has changed. */
@FunctionalInterface
public interface ChangeSource {

  /**
   * Waits until something that a check saw is otherwise.
   *
   * @return false when there is nothing to wait for any more
   * @throws InterruptedException when the waiting is to end
   */
  boolean awaitChange(Footprint seen) throws InterruptedException;
}
