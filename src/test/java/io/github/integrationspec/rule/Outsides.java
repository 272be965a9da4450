package io.github.integrationspec.rule;

import io.github.integrationspec.facts.GitFacts;
import io.github.integrationspec.facts.RecordedApprovals;
import java.nio.file.Path;
import java.util.Set;

/** Surroundings in which there is nothing. */
public final class Outsides {

  private Outsides() {}

  /** No git, no approvals. */
  public static Outside empty() {
    Path nowhere = Path.of("/nowhere");
    return new Outside(
        new GitFacts(nowhere, Set.of()),
        new RecordedApprovals(nowhere, nowhere.resolve("approvals.yaml")),
        text -> {
          throw new IllegalStateException("nothing is read");
        });
  }
}
