package io.github.integrationspec.finding;

import java.util.List;
import java.util.Optional;

/** All exceptions from the standard that hold in one run. */
public record Exceptions(
    List<SuppressionComment> comments,
    List<DeferredRules> deferrals,
    Optional<AppliedBaseline> baseline,
    List<SwitchedOff> switchedOff) {

  public Exceptions {
    comments = List.copyOf(comments);
    deferrals = List.copyOf(deferrals);
    switchedOff = List.copyOf(switchedOff);
  }

  /** None. */
  public static Exceptions none() {
    return ofBuild(Optional.empty(), List.of());
  }

  /** Those that a build brings; those of documents are found when they are read. */
  public static Exceptions ofBuild(
      Optional<AppliedBaseline> baseline, List<SwitchedOff> switchedOff) {
    return new Exceptions(List.of(), List.of(), baseline, switchedOff);
  }
}
