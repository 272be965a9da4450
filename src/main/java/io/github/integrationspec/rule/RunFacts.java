package io.github.integrationspec.rule;

import io.github.integrationspec.rule.reading.Integration;
import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * What a whole run found besides the specifications.
 *
 * @param unlinkedDiagrams the start of each diagram file below the specification directory that no
 *     specification links or embeds, in order of their paths
 * @param integrations which integration each specification is of, in order of their paths
 * @param outside what lies outside the documents
 */
public record RunFacts(
    List<Span> unlinkedDiagrams, List<Integration> integrations, Outside outside) {
  public RunFacts {
    unlinkedDiagrams = List.copyOf(unlinkedDiagrams);
    integrations = List.copyOf(integrations);
  }
}
