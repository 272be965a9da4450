package io.github.integrationspec.diagram.plantuml;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Does one piece of work on a thread of its own, within a time. The library's patterns recurse, so
 * the thread's stack has a size of its own, too, whatever thread asks.
 *
 * <p>Work that takes too long is left alone, since nothing can stop a pattern that runs wild: the
 * thread is a daemon and ends with the build at the latest.
 */
final class Worker<T> {

  private static final long STACK_BYTES = 4L << 20;

  /** How often more time is given to a thread that was not given a processor. */
  private static final int ROUNDS = 10;

  private final long milliseconds;

  Worker(long milliseconds) {
    this.milliseconds = milliseconds;
  }

  /** The result; empty when it is not there in time. */
  Optional<T> run(Supplier<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Runnable task = () -> result.complete(work.get());
    Thread thread = new Thread(null, task, "plantuml", STACK_BYTES);
    thread.setDaemon(true);
    thread.setContextClassLoader(Worker.class.getClassLoader());
    thread.setUncaughtExceptionHandler((t, e) -> result.completeExceptionally(e));
    thread.start();
    try {
      return await(result, thread);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  // on a busy machine much time passes in which the thread does not run
  private Optional<T> await(CompletableFuture<T> result, Thread thread)
      throws InterruptedException, ExecutionException {
    for (int round = 0; round < ROUNDS; round++) {
      try {
        return Optional.of(result.get(milliseconds, TimeUnit.MILLISECONDS));
      } catch (TimeoutException e) {
        if (usedMilliseconds(thread) >= milliseconds / 2) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private long usedMilliseconds(Thread thread) {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    return threads.isThreadCpuTimeSupported() && threads.isThreadCpuTimeEnabled()
        ? TimeUnit.NANOSECONDS.toMillis(threads.getThreadCpuTime(thread.getId()))
        : milliseconds;
  }
}
