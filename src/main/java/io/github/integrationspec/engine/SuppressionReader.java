package io.github.integrationspec.engine;

import io.github.integrationspec.finding.SuppressionComment;
import io.github.integrationspec.finding.SuppressionComment.Scope;
import io.github.integrationspec.finding.SuppressionSyntax;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the suppressions in the documents of one specification, and what each covers: the element
 * behind it, a heading with its section; at the top of a document, all of it.
 */
final class SuppressionReader {

  private final SuppressionSyntax syntax;
  private final Specification specification;
  private final List<SuppressionComment> found = new ArrayList<>();

  private SuppressionReader(SuppressionSyntax syntax, Specification specification) {
    this.syntax = syntax;
    this.specification = specification;
  }

  /** All of them, in order. */
  static List<SuppressionComment> read(Specification specification, SuppressionSyntax syntax) {
    SuppressionReader reader = new SuppressionReader(syntax, specification);
    specification.documents().forEach(reader::document);
    return List.copyOf(reader.found);
  }

  private void document(Document document) {
    List<Block> blocks = document.root().blocks();
    int top = 0;
    while (top < blocks.size() && blocks.get(top) instanceof Comment comment) {
      add(comment, () -> whole(document));
      top++;
    }
    Optional<Span> after = document.root().children().stream().map(Section::span).findFirst();
    blocks(blocks.subList(top, blocks.size()), after);
    sections(document.root().children(), Optional.empty());
  }

  private void sections(List<Section> sections, Optional<Span> after) {
    for (int i = 0; i < sections.size(); i++) {
      Section section = sections.get(i);
      Optional<Span> next =
          i + 1 < sections.size() ? Optional.of(sections.get(i + 1).span()) : after;
      Optional<Span> child = section.children().stream().map(Section::span).findFirst();
      blocks(section.blocks(), child.or(() -> next));
      sections(section.children(), next);
    }
  }

  /**
   * @param after what follows the last of these blocks
   */
  private void blocks(List<Block> blocks, Optional<Span> after) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      Optional<Block> follower =
          blocks.subList(i + 1, blocks.size()).stream()
              .filter(b -> !(b instanceof Comment))
              .findFirst();
      Optional<Span> next = follower.map(Block::span).or(() -> after);
      if (block instanceof Comment comment) {
        Optional<Span> row = follower.flatMap(b -> rowAround(comment, b));
        add(
            comment,
            () -> row.or(() -> next).map(this::scope).orElse(new Scope(List.of(), Set.of())));
      } else if (block instanceof ListBlock list) {
        for (int item = 0; item < list.items().size(); item++) {
          boolean last = item + 1 == list.items().size();
          blocks(
              list.items().get(item).blocks(),
              last ? next : Optional.of(list.items().get(item + 1).span()));
        }
      } else if (block instanceof Quote quote) {
        blocks(quote.blocks(), next);
      } else if (block instanceof Details details) {
        blocks(details.blocks(), next);
      } else if (block instanceof DefinitionList definitions) {
        definitions.definitions().forEach(d -> blocks(d.blocks(), next));
      }
    }
  }

  /** Comments in the cells of a table are read before the table. */
  private static Optional<Span> rowAround(Comment comment, Block follower) {
    return follower instanceof Table table
        ? table.rows().stream()
            .map(Table.Row::span)
            .filter(r -> r.contains(comment.span()))
            .findFirst()
        : Optional.empty();
  }

  private void add(Comment comment, Supplier<Scope> scope) {
    syntax
        .read(comment.text().text())
        .ifPresent(
            content ->
                found.add(
                    new SuppressionComment(
                        specification.file(), comment.span(), scope.get(), content)));
  }

  /** An element with the diagram files that it links. */
  private Scope scope(Span element) {
    Set<String> files = new HashSet<>();
    specification.diagrams().stream()
        .filter(d -> d.isLinked() && element.contains(d.place()))
        .map(PlacedDiagram::file)
        .forEach(files::add);
    return new Scope(List.of(element), files);
  }

  /** At the top of the main document the whole specification is meant, its parts included. */
  private Scope whole(Document document) {
    Set<String> files = new HashSet<>(Set.of(document.file()));
    boolean main = document.file().equals(specification.file());
    if (main) {
      specification.parts().forEach(part -> files.add(part.file()));
    }
    specification.diagrams().stream()
        .filter(d -> d.isLinked() && (main || d.document().equals(document.file())))
        .map(PlacedDiagram::file)
        .forEach(files::add);
    return new Scope(List.of(), files);
  }
}
