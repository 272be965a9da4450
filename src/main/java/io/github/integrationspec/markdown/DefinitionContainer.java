package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.DefinitionList.Definition;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code <dl>}. */
final class DefinitionContainer implements Container {

  private final Opening opening;
  private final List<Block> blocks = new ArrayList<>(0);
  private final List<Definition> definitions = new ArrayList<>();
  private Optional<Prose> term = Optional.empty();
  private List<Block> description = new ArrayList<>();
  private Span termStart;
  private Span termEnd;

  DefinitionContainer(Opening opening) {
    this.opening = opening;
    this.termStart = opening.span();
    this.termEnd = opening.span();
  }

  @Override
  public Opening opening() {
    return opening;
  }

  @Override
  public List<Block> blocks() {
    return blocks;
  }

  @Override
  public boolean isSectioning() {
    return false;
  }

  @Override
  public void close(BlockStack stack, Span end) {
    endDefinition();
    if (!definitions.isEmpty()) {
      stack.add(new DefinitionList(definitions, opening.span().to(end)));
    }
    stack.blocks().addAll(blocks);
  }

  private void endDefinition() {
    if (term.isPresent() || !description.isEmpty()) {
      Prose named =
          term.orElseGet(
              () -> new Prose(opening.text().slice(opening.offset(), opening.offset()), List.of()));
      definitions.add(new Definition(named, description, termStart.to(termEnd)));
    }
    term = Optional.empty();
    description = new ArrayList<>();
  }

  /** {@code <dt>}. */
  record Term(Opening opening, List<Block> blocks) implements Container {

    Term(Opening opening) {
      this(opening, new ArrayList<>(1));
    }

    @Override
    public boolean isSectioning() {
      return false;
    }

    @Override
    public void close(BlockStack stack, Span end) {
      Optional<DefinitionContainer> list = stack.enclosing(DefinitionContainer.class);
      if (list.isEmpty()) {
        stack.blocks().addAll(blocks);
        return;
      }
      DefinitionContainer definitions = list.get();
      definitions.endDefinition();
      Flattened flattened = Flattened.of(blocks, opening);
      definitions.term = Optional.of(flattened.prose());
      definitions.description.addAll(flattened.rest());
      definitions.termStart = opening.span();
      definitions.termEnd = end;
    }
  }

  /** {@code <dd>}. */
  record Description(Opening opening, List<Block> blocks) implements Container {

    Description(Opening opening) {
      this(opening, new ArrayList<>(1));
    }

    @Override
    public boolean isSectioning() {
      return false;
    }

    @Override
    public void close(BlockStack stack, Span end) {
      stack
          .enclosing(DefinitionContainer.class)
          .ifPresentOrElse(
              list -> {
                list.description.addAll(blocks);
                list.termEnd = end;
              },
              () -> stack.blocks().addAll(blocks));
    }
  }
}
