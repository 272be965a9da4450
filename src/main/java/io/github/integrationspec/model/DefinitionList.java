package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/** A definition list: {@code <dl>}, or a term with {@code : definition} lines below it. */
public record DefinitionList(List<Definition> definitions, Span span) implements Block {

  public DefinitionList {
    definitions = List.copyOf(definitions);
  }

  /** One term with what is said of it. */
  public record Definition(Prose term, List<Block> blocks, Span span) {

    public Definition {
      blocks = List.copyOf(blocks);
    }
  }
}
