package io.github.integrationspec.rule;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * What a whole run found besides the specifications.
 *
 * @param unlinkedDiagrams the start of each diagram file below the specification directory that no
 *     specification links or embeds, in order of their paths
 */
public record RunFacts(List<Span> unlinkedDiagrams) {
  public RunFacts {
    unlinkedDiagrams = List.copyOf(unlinkedDiagrams);
  }
}
