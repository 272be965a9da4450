package io.github.integrationspec.rule.reading;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.util.List;

/** Specifications of one document, read with the built-in standard. */
final class Texts {

  static final Standard STANDARD = StandardReader.builtIn();

  private Texts() {}

  static SpecificationText of(String markdown) {
    Document document = new MarkdownReader().read(SourceText.of("spec.md", markdown));
    Specification specification = new Specification(document, List.of(), List.of(), List.of());
    return SpecificationText.read(specification, STANDARD);
  }
}
