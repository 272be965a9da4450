package io.github.integrationspec.engine;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.HtmlBlock;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a place lies within a document: the headings above it and the text beside it.
 *
 * @param headings the outermost first
 * @param above what introduces the place: the text around it where it is a link in a sentence, a
 *     list item or a table row, else the paragraph before it
 * @param below the paragraph after it
 */
record Placement(List<Heading> headings, Optional<Prose> above, Optional<Prose> below) {

  static Placement of(Document document, Span place) {
    List<Section> sections = sections(document, place);
    List<Block> blocks = sections.get(sections.size() - 1).blocks();
    return within(headings(document, place), blocks, place);
  }

  /** The headings above a place, the outermost first. */
  static List<Heading> headings(Document document, Span place) {
    return sections(document, place).stream().flatMap(s -> s.heading().stream()).toList();
  }

  /** The sections that a place lies in, the whole document first. */
  private static List<Section> sections(Document document, Span place) {
    List<Section> sections = new ArrayList<>(List.of(document.root()));
    for (Optional<Section> child = childAt(document.root(), place);
        child.isPresent();
        child = childAt(child.get(), place)) {
      sections.add(child.get());
    }
    return sections;
  }

  /** Sections follow each other, so the one that starts last before a place holds it or none. */
  private static Optional<Section> childAt(Section section, Span place) {
    List<Section> children = section.children();
    int from = 0;
    int to = children.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      Span span = children.get(middle).span();
      boolean before =
          span.line() < place.line()
              || (span.line() == place.line() && span.column() <= place.column());
      if (before) {
        from = middle + 1;
      } else {
        to = middle;
      }
    }
    return from == 0
        ? Optional.empty()
        : Optional.of(children.get(from - 1)).filter(c -> c.span().contains(place));
  }

  private static Placement within(List<Heading> headings, List<Block> blocks, Span place) {
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      if (!block.span().contains(place)) {
        continue;
      }
      List<Block> nested = nestedAt(block, place);
      Optional<Prose> own = ownText(block, place);
      Optional<Prose> before = i > 0 ? paragraph(blocks.get(i - 1)) : Optional.empty();
      Optional<Prose> after =
          i + 1 < blocks.size() ? paragraph(blocks.get(i + 1)) : Optional.empty();
      if (nested.isEmpty()) {
        return new Placement(List.copyOf(headings), own.or(() -> before), after);
      }
      Placement inner = within(headings, nested, place);
      return new Placement(
          inner.headings(),
          inner.above().or(() -> own).or(() -> before),
          inner.below().or(() -> after));
    }
    return new Placement(List.copyOf(headings), Optional.empty(), Optional.empty());
  }

  private static Optional<Prose> paragraph(Block block) {
    return block instanceof Paragraph paragraph ? Optional.of(paragraph.prose()) : Optional.empty();
  }

  /** The text that a link stands in, when there is more of it than the link. */
  private static Optional<Prose> ownText(Block block, Span place) {
    Optional<Prose> text = Optional.empty();
    if (block instanceof Paragraph paragraph) {
      text = Optional.of(paragraph.prose());
    } else if (block instanceof HtmlBlock html) {
      text = Optional.of(html.prose());
    } else if (block instanceof Table table) {
      text =
          table.rows().stream()
              .filter(row -> row.span().contains(place))
              .flatMap(row -> row.cells().stream().limit(1))
              .map(Table.Cell::prose)
              .findFirst();
    }
    return text.filter(prose -> !prose.isBlank() && !place.contains(prose.span()));
  }

  private static List<Block> nestedAt(Block block, Span place) {
    if (block instanceof ListBlock list) {
      return list.items().stream()
          .filter(item -> item.span().contains(place))
          .findFirst()
          .map(item -> item.blocks())
          .orElse(List.of());
    }
    if (block instanceof Quote quote) {
      return quote.blocks();
    }
    if (block instanceof Details details) {
      return details.blocks();
    }
    if (block instanceof DefinitionList definitions) {
      return definitions.definitions().stream()
          .filter(d -> d.span().contains(place))
          .findFirst()
          .map(DefinitionList.Definition::blocks)
          .orElse(List.of());
    }
    return List.of();
  }

  /** All blocks of a document in order, those nested in others included. */
  static Stream<Block> blocks(Document document) {
    List<Block> blocks = new ArrayList<>();
    document.root().all().forEach(s -> unfold(s.blocks(), blocks));
    return blocks.stream();
  }

  private static void unfold(List<Block> blocks, List<Block> into) {
    for (Block block : blocks) {
      into.add(block);
      if (block instanceof ListBlock list) {
        list.items().forEach(item -> unfold(item.blocks(), into));
      } else if (block instanceof Quote quote) {
        unfold(quote.blocks(), into);
      } else if (block instanceof Details details) {
        unfold(details.blocks(), into);
      } else if (block instanceof DefinitionList definitions) {
        definitions.definitions().forEach(d -> unfold(d.blocks(), into));
      }
    }
  }
}
