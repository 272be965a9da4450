package io.github.integrationspec.rule;

import io.github.integrationspec.rule.reading.Insertion;
import io.github.integrationspec.rule.reading.Integration;
import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * What a whole run found.
 *
 * @param specifications what is kept of those that were checked, in order of their paths
 * @param unlinkedDiagrams the start of each diagram file below the specification directory that no
 *     specification links or embeds, in order of their paths
 * @param integrations which integration each specification is of, in order of their paths
 * @param outside what lies outside the documents
 */
public record RunFacts(
    List<Kept> specifications,
    List<Span> unlinkedDiagrams,
    List<Integration> integrations,
    Outside outside) {

  public RunFacts {
    specifications = List.copyOf(specifications);
    unlinkedDiagrams = List.copyOf(unlinkedDiagrams);
    integrations = List.copyOf(integrations);
  }

  /**
   * What is kept of a specification.
   *
   * @param file its main file
   * @param end the end of its main file
   */
  public record Kept(String file, Insertion.End end) {}
}
