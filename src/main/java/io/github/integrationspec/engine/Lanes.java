package io.github.integrationspec.engine;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/**
 * Does the same work for many things, some at a time, and hands on what comes of each in their
 * order: the outcome does not depend on how many lanes there are. What is ahead of the one that is
 * waited for is little, so that finished work does not pile up.
 */
final class Lanes implements AutoCloseable {

  private static final int AHEAD = 4;

  /** So few things are done by the one who asks: starting up costs more than it saves. */
  private static final int FEW = 20;

  private final int lanes;
  private ExecutorService workers;

  /**
   * @param lanes how many things are done at a time
   */
  Lanes(int lanes) {
    this.lanes = Math.max(1, lanes);
  }

  /** Takes what came of the work for a number. */
  interface Taker<T> {
    void take(int number, T outcome);
  }

  /** Does the work for the numbers from 0 to {@code count - 1}. */
  <T> void run(int count, IntFunction<T> work, Taker<T> inOrder) {
    if (lanes == 1 || count < FEW) {
      for (int i = 0; i < count; i++) {
        inOrder.take(i, work.apply(i));
      }
      return;
    }
    Deque<Future<T>> ahead = new ArrayDeque<>();
    int next = 0;
    while (next < count || !ahead.isEmpty()) {
      while (next < count && ahead.size() < AHEAD * lanes) {
        int number = next++;
        ahead.add(workers().submit(() -> work.apply(number)));
      }
      inOrder.take(next - ahead.size(), outcome(ahead.remove()));
    }
  }

  private static <T> T outcome(Future<T> future) {
    try {
      return future.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while checking", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw (RuntimeException) e.getCause();
    }
  }

  private ExecutorService workers() {
    if (workers == null) {
      workers =
          Executors.newFixedThreadPool(
              lanes,
              work -> {
                Thread thread = new Thread(work, "integration-spec-lane");
                thread.setDaemon(true);
                return thread;
              });
    }
    return workers;
  }

  @Override
  public void close() {
    if (workers != null) {
      workers.shutdownNow();
    }
  }
}
