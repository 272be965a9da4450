package io.github.integrationspec.finding;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.Gate.FailOn;
import io.github.integrationspec.report.SampleReports;
import io.github.integrationspec.standard.Level;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GateTest {

  private static Gate gate(FailOn failOn) {
    return new Gate(failOn, OptionalInt.empty());
  }

  @Test
  void errors_fail() {
    assertThat(
            gate(FailOn.ERROR).failure(SampleReports.of(Level.ERROR, Level.ERROR, Level.WARNING)))
        .contains("2 errors");
  }

  @Test
  void warnings_fail_when_asked_for() {
    assertThat(gate(FailOn.ERROR).failure(SampleReports.of(Level.WARNING))).isEmpty();
    assertThat(gate(FailOn.WARNING).failure(SampleReports.of(Level.WARNING))).contains("1 warning");
    assertThat(gate(FailOn.WARNING).failure(SampleReports.of(Level.ERROR, Level.WARNING)))
        .contains("1 error and 1 warning");
  }

  @Test
  void infos_never_fail() {
    assertThat(gate(FailOn.WARNING).failure(SampleReports.of(Level.INFO))).isEmpty();
  }

  @Test
  void nothing_fails_when_told_so() {
    Gate gate = new Gate(FailOn.NEVER, OptionalInt.of(0));
    assertThat(gate.failure(SampleReports.of(Level.ERROR, Level.WARNING))).isEmpty();
  }

  @Test
  void more_warnings_than_allowed_fail() {
    Gate gate = new Gate(FailOn.ERROR, OptionalInt.of(1));
    assertThat(gate.failure(SampleReports.of(Level.WARNING))).isEmpty();
    assertThat(gate.failure(SampleReports.of(Level.WARNING, Level.WARNING)))
        .contains("2 warnings, more than the 1 allowed");
  }
}
