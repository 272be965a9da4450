package io.github.integrationspec.report.html;

import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import java.util.Map;

/**
 * A specification as it was read.
 *
 * @param sources the texts of its documents and of the diagram files that they show, by path
 */
public record ReadSpecification(Specification specification, Map<String, SourceText> sources) {

  public ReadSpecification {
    sources = Map.copyOf(sources);
  }
}
