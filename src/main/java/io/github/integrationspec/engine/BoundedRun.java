package io.github.integrationspec.engine;

import io.github.integrationspec.source.Reading.Reason;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work that input can make slow or deep: with time enough for anything a person writes, on a
 * stack deep enough for any nesting that readers allow. Work that overruns is interrupted and left
 * behind on its daemon thread. Thread-safe; such work may call for more.
 */
final class BoundedRun implements AutoCloseable {

  private static final long STACK_BYTES = 16L << 20;

  private final Duration limit;
  private final ExecutorService workers = workers();

  BoundedRun(Duration limit) {
    this.limit = limit;
  }

  /** How a run ended. */
  sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * @param why a clause with the file as its subject
     */
    record GivenUp<T>(Reason reason, String why) implements Outcome<T> {}
  }

  /** Reads something. */
  <T> Outcome<T> call(Supplier<T> work) {
    return call("read", work);
  }

  /**
   * Does some work.
   *
   * @param what is done to a document: {@code read}, {@code judged}
   */
  <T> Outcome<T> call(String what, Supplier<T> work) {
    Future<T> future = workers.submit(work::get);
    try {
      return new Outcome.Done<>(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      future.cancel(true);
      return new Outcome.GivenUp<>(
          Reason.TOO_SLOW,
          "could not be "
              + what
              + " within "
              + seconds(limit)
              + "; a construct in it is repeated or nested without end");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return new Outcome.GivenUp<>(Reason.FAILED, "is nested too deeply to be " + what);
      }
      return new Outcome.GivenUp<>(
          Reason.FAILED, "could not be " + what + ": " + PluginFault.describe(e.getCause()));
    } catch (InterruptedException e) {
      future.cancel(true);
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private static String seconds(Duration limit) {
    return limit.toSeconds() == 1 ? "a second" : limit.toSeconds() + " seconds";
  }

  private static ExecutorService workers() {
    return Executors.newCachedThreadPool(
        work -> {
          Thread thread = new Thread(null, work, "integration-spec-reader", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    workers.shutdownNow();
  }
}
