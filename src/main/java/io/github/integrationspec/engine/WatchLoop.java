package io.github.integrationspec.engine;

import io.github.integrationspec.source.Footprint;
import java.util.function.Supplier;

/** Checks again whenever something has changed, until it is told to stop. */
public final class WatchLoop {

  private final Supplier<Footprint> check;
  private final ChangeSource changes;

  /**
   * @param check checks once, tells of it, and returns what it looked at
   */
  public WatchLoop(Supplier<Footprint> check, ChangeSource changes) {
    this.check = check;
    this.changes = changes;
  }

  /** Runs until the source of changes ends or the thread is interrupted. */
  public void run() {
    try {
      Footprint seen = check.get();
      while (changes.awaitChange(seen)) {
        seen = check.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
