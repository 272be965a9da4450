package io.github.integrationspec.rule.content;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.HtmlBlock;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.rule.content.NormativeContent.Part;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** Reads the normative content of a specification, section by section. */
final class ContentReader {

  private static final Set<String> ABOUT_THE_DOCUMENT = Set.of("approvals", "document-control");
  private static final String START = "(start)";
  private static final Pattern RECORDED =
      Pattern.compile("(?i)(?:status|version|date|updated|last.?updated|approv|review|sign).*");

  private final Specification specification;
  private final List<Span> leftOut;
  private final Set<Span> leftOutTitles = new HashSet<>();
  private final Map<String, Part> sections = new LinkedHashMap<>();

  ContentReader(SpecificationText text, List<Span> leftOut) {
    this.specification = text.specification();
    this.leftOut = List.copyOf(leftOut);
    for (Place.Title title : text.titles()) {

      if (!title.sections().isEmpty() && ABOUT_THE_DOCUMENT.containsAll(title.sections())) {
        title.heading().ifPresent(h -> leftOutTitles.add(h.span()));
      }
    }
  }

  NormativeContent read() {
    for (Document document : specification.documents()) {
      frontMatter(document);
      Section top = document.root();
      section(document, top, List.of());
    }
    return new NormativeContent(sections);
  }

  private void frontMatter(Document document) {
    Content content = new Content();
    document.frontMatter().entries().stream()
        .filter(e -> !RECORDED.matcher(e.path()).matches())
        .forEach(e -> content.add(e.path() + ": " + e.value().text()));
    put(document, List.of("(front matter)"), document.frontMatter().span(), content);
  }

  private void section(Document document, Section section, List<String> above) {
    Optional<Heading> heading = section.heading();
    if (heading.filter(h -> leftOutTitles.contains(h.span())).isPresent()) {
      return;
    }
    List<String> path = new ArrayList<>(above);
    Content content = new Content();
    heading.ifPresent(h -> content.add(h.prose().text()));
    if (heading.isPresent() && !isTitle(document, section)) {
      path.add(NormativeText.plain(heading.get().prose().text()));
    }
    section.blocks().forEach(block -> block(block, content));
    Span place = heading.map(Heading::span).orElseGet(() -> Span.startOf(document.file()));
    put(document, path.isEmpty() ? List.of(START) : path, place, content);
    section.children().forEach(child -> section(document, child, path));
  }

  /** A document's title is no part of the names of its sections, so that it can be reworded. */
  private static boolean isTitle(Document document, Section section) {
    return section.level() == 1 && document.root().children().get(0).span().equals(section.span());
  }

  private void put(Document document, List<String> path, Span place, Content content) {
    if (content.isEmpty()) {
      return;
    }
    String name = String.join(" > ", path);
    if (!document.file().equals(specification.file())) {
      name = document.file().substring(document.file().lastIndexOf('/') + 1) + ": " + name;
    }
    String unique = name;
    for (int i = 2; sections.containsKey(unique); i++) {
      unique = name + " (" + i + ")";
    }
    sections.put(unique, new Part(place, content.hashes()));
  }

  private void block(Block block, Content content) {
    if (block instanceof Paragraph paragraph) {
      prose(paragraph.prose(), content);
    } else if (block instanceof ListBlock list) {
      list.items().forEach(item -> item.blocks().forEach(b -> block(b, content)));
    } else if (block instanceof Table table) {
      content.add(cells(table.header()));
      table.rows().stream()
          .filter(row -> leftOut.stream().noneMatch(row.span()::contains))
          .forEach(row -> content.add(cells(row.cells())));
    } else if (block instanceof CodeBlock code) {
      code(code, content);
    } else if (block instanceof Quote quote) {
      quote.blocks().forEach(b -> block(b, content));
    } else if (block instanceof Details details) {
      prose(details.summary(), content);
      details.blocks().forEach(b -> block(b, content));
    } else if (block instanceof DefinitionList definitions) {
      for (DefinitionList.Definition definition : definitions.definitions()) {
        prose(definition.term(), content);
        definition.blocks().forEach(b -> block(b, content));
      }
    } else if (block instanceof HtmlBlock html) {
      prose(html.prose(), content);
    } else if (!(block instanceof Comment)) {
      throw new IllegalStateException("a block of an unknown kind: " + block.getClass());
    }
    diagramsLinkedIn(block, content);
  }

  /** What links and images of a block show; what is nested in it comes with its own block. */
  private void diagramsLinkedIn(Block block, Content content) {
    boolean own =
        block instanceof Paragraph || block instanceof Table || block instanceof HtmlBlock;
    if (own) {
      specification.diagrams().stream()
          .filter(d -> d.isLinked() && block.span().contains(d.place()))
          .forEach(content::add);
    }
  }

  private void code(CodeBlock code, Content content) {
    List<PlacedDiagram> drawn =
        specification.diagrams().stream()
            .filter(d -> !d.isLinked() && d.place().equals(code.span()))
            .toList();
    boolean understood = !drawn.isEmpty();
    for (PlacedDiagram diagram : drawn) {
      understood &= DiagramContent.of(diagram).size() > 2;
      content.add(diagram);
    }
    if (!understood) {
      content.add(code.language() + " " + code.text().text());
    }
  }

  private static String cells(List<Table.Cell> cells) {
    return String.join(" | ", cells.stream().map(c -> c.prose().text()).toList());
  }

  /** Without what records the approval. */
  private void prose(Prose prose, Content content) {
    Span whole = prose.span();
    List<Span> inside =
        prose.isBlank() ? List.of() : leftOut.stream().filter(s -> s.overlaps(whole)).toList();
    if (inside.isEmpty()) {
      content.add(prose.text());
      return;
    }
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < prose.text().length(); i++) {
      Span at = prose.span(i, i + 1);
      kept.append(inside.stream().anyMatch(s -> s.contains(at)) ? ' ' : prose.text().charAt(i));
    }
    content.add(kept.toString());
  }

  /** The content of one section in the making. */
  private static final class Content {

    private final Map<ContentKind, List<String>> parts = new TreeMap<>();

    void add(String text) {
      NormativeText read = NormativeText.of(text);
      into(ContentKind.ENDPOINTS, read.endpoints());
      into(ContentKind.NUMBERS, read.numbers());
      into(ContentKind.TEXT, read.words().isEmpty() ? List.of() : List.of(read.words()));
    }

    void add(PlacedDiagram diagram) {
      into(ContentKind.DIAGRAMS, DiagramContent.of(diagram));
    }

    private void into(ContentKind kind, List<String> more) {
      if (!more.isEmpty()) {
        parts.computeIfAbsent(kind, k -> new ArrayList<>()).addAll(more);
      }
    }

    boolean isEmpty() {
      return parts.isEmpty();
    }

    Map<String, String> hashes() {
      Map<String, String> hashes = new TreeMap<>();
      parts.forEach((kind, all) -> hashes.put(kind.id(), NormativeContent.hash(all)));
      return hashes;
    }
  }
}
