package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.Reading.Reason;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedRunTest {

  private static int deep(int n) {
    return n == Integer.MAX_VALUE ? n : 1 + deep(n + 1);
  }

  private static void waitForEver() {
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void gives_what_the_work_gives() {
    try (BoundedRun run = new BoundedRun(Duration.ofMinutes(1))) {
      assertThat(run.call(() -> 42)).isEqualTo(new BoundedRun.Outcome.Done<>(42));
    }
  }

  @Test
  void gives_up_work_that_does_not_end_and_goes_on_with_the_next() {
    try (BoundedRun run = new BoundedRun(Duration.ofMillis(50))) {
      BoundedRun.Outcome<Integer> outcome =
          run.call(
              () -> {
                waitForEver();
                return 1;
              });
      assertThat(outcome).isInstanceOf(BoundedRun.Outcome.GivenUp.class);
    }
    try (BoundedRun run = new BoundedRun(Duration.ofMinutes(1))) {
      assertThat(run.call(() -> 2)).isEqualTo(new BoundedRun.Outcome.Done<>(2));
    }
  }

  @Test
  void gives_up_work_that_is_nested_too_deeply() {
    try (BoundedRun run = new BoundedRun(Duration.ofMinutes(1))) {
      assertThat(run.call(() -> deep(0)))
          .isEqualTo(
              new BoundedRun.Outcome.GivenUp<>(Reason.FAILED, "is nested too deeply to be read"));
    }
  }

  @Test
  void describes_a_fault_of_the_plugin() {
    try (BoundedRun run = new BoundedRun(Duration.ofMinutes(1))) {
      BoundedRun.Outcome<Integer> outcome =
          run.call(
              () -> {
                throw new IllegalArgumentException("a bug");
              });
      assertThat(((BoundedRun.Outcome.GivenUp<Integer>) outcome).why())
          .startsWith("could not be read: a fault of the plugin (IllegalArgumentException at ")
          .endsWith("please report it with the document");
    }
  }
}
