package io.github.integrationspec.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.Escaping;
import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is collected while one document is read, whichever of its parts is being read. */
final class Reading {

  /** A link reference definition. */
  record Definition(String target, Span span) {}

  /** Containers within containers; people write four or five. */
  static final int MAX_DEPTH = 100;

  /** Cells of all tables together, when nothing else is said. */
  static final int MAX_CELLS = 200_000;

  /** Parts that are read a second time; each costs a parser of its own. */
  private static final int MAX_PARTS = 2_000;

  private final int nesting;
  private final int mostCells;
  private final Parser parser;
  private final String text;
  private final Set<String> closedElements = new HashSet<>();
  private final List<Link> links = new ArrayList<>();
  private final List<ParseProblem> problems;
  private final Map<String, Definition> definitions = new HashMap<>();
  private final Set<String> footnotes = new HashSet<>();
  private final Anchors anchors = new Anchors();
  private int depth;
  private int parts;
  private int cells;
  private boolean cellsReported;
  private boolean depthReported;
  private boolean markupReported;

  /**
   * @param text of the document, front matter left out
   * @param nesting how deep containers stand in each other
   * @param mostCells number of cells in all tables
   */
  Reading(Parser parser, String text, List<ParseProblem> problems, int nesting, int mostCells) {
    this.nesting = nesting;
    this.mostCells = mostCells;
    this.parser = parser;
    this.text = text;
    this.problems = problems;
  }

  /**
   * Whether a tag is HTML or a component. {@code <your-domain>} is neither: its author means the
   * text, even though no reader sees it.
   */
  boolean isMarkup(HtmlTag tag) {
    return tag.isElement()
        || tag.isClosing()
        || tag.isComponent()
        || closedElements().contains(tag.name());
  }

  private Set<String> closedElements() {
    if (closedElements.isEmpty()) {
      closedElements.add("");
      for (int i = text.indexOf("</"); i >= 0; i = text.indexOf("</", i + 2)) {
        int end = i + 2;
        while (end < text.length() && HtmlScanner.isNameChar(text.charAt(end))) {
          end++;
        }
        closedElements.add(text.substring(i + 2, end).toLowerCase(Locale.ROOT));
      }
    }
    return closedElements;
  }

  Parser parser() {
    return parser;
  }

  Anchors anchors() {
    return anchors;
  }

  Set<String> footnotes() {
    return footnotes;
  }

  /** Whether there is room for one more container; {@link #leave} must follow if so. */
  boolean enter() {
    if (depth >= nesting) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /** Whether one more part may be read a second time. */
  boolean takePart() {
    return parts++ < MAX_PARTS;
  }

  /** The first definition of a label counts. */
  void define(CharSequence label, String target, Span span) {
    definitions.putIfAbsent(Escaping.normalizeReference(label, true), new Definition(target, span));
  }

  Optional<Definition> definition(CharSequence label) {
    return Optional.ofNullable(definitions.get(Escaping.normalizeReference(label, true)));
  }

  /** Whether a table may have this many cells more. */
  boolean takeCells(int count) {
    cells += count;
    return cells <= mostCells;
  }

  void tooManyCells(Span span) {
    if (!cellsReported) {
      cellsReported = true;
      problem(
          span,
          "the tables of this document have more than "
              + mostCells
              + " cells: the rest is not read; split it into several documents");
    }
  }

  void tooMuchMarkup(Span span) {
    if (!markupReported) {
      markupReported = true;
      problem(
          span,
          "this paragraph holds more than "
              + BoundedInlineParser.MAX_SPECIALS
              + " brackets, backticks or other signs of markup and is read as plain text; divide it");
    }
  }

  void tooDeep(Span span) {
    if (!depthReported) {
      depthReported = true;
      problem(
          span,
          "lists, quotes or elements are nested more than "
              + nesting
              + " deep here: what is deeper is read as plain text");
    }
  }

  void problem(Span span, String message) {
    problems.add(new ParseProblem(span, message));
  }

  void link(Link link) {
    links.add(link);
  }

  /** All links in the order of their places. */
  List<Link> links() {
    links.sort(Comparator.comparing(Link::span));
    return links;
  }

  /** The place of a block, without the line ends and blanks behind it. */
  static Span blockSpan(SourceText text, int start, int end) {
    int last = end;
    while (last > start && ProseBuilder.isSpace(text.text().charAt(last - 1))) {
      last--;
    }
    return text.span(start, last);
  }
}
