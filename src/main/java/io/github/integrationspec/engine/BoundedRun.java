package io.github.integrationspec.engine;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Runs work that input can make slow or deep: with time enough for anything a person writes, on a
 * stack deep enough for any nesting that readers allow. Work that overruns is left behind on its
 * daemon thread. Not thread-safe.
 */
final class BoundedRun implements AutoCloseable {

  private static final long STACK_BYTES = 16L << 20;

  private final Duration limit;
  private ExecutorService worker = worker();

  BoundedRun(Duration limit) {
    this.limit = limit;
  }

  /** How a run ended. */
  sealed interface Outcome<T> {
    record Done<T>(T value) implements Outcome<T> {}

    /**
     * @param why a clause with the file as its subject
     */
    record GivenUp<T>(String why) implements Outcome<T> {}
  }

  <T> Outcome<T> call(Supplier<T> work) {
    Future<T> future = worker.submit(work::get);
    try {
      return new Outcome.Done<>(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException e) {
      future.cancel(true);
      worker.shutdownNow();
      worker = worker();
      return new Outcome.GivenUp<>(
          "could not be read within "
              + limit.toSeconds()
              + " seconds; a construct in it is repeated or nested without end");
    } catch (ExecutionException e) {
      if (e.getCause() instanceof StackOverflowError) {
        return new Outcome.GivenUp<>("is nested too deeply to be read");
      }
      return new Outcome.GivenUp<>("could not be read: " + PluginFault.describe(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reading", e);
    }
  }

  private static ExecutorService worker() {
    return Executors.newSingleThreadExecutor(
        work -> {
          Thread thread = new Thread(null, work, "integration-spec-reader", STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }

  @Override
  public void close() {
    worker.shutdownNow();
  }
}
