package io.github.integrationspec.engine;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a finding is bound to at its place, so that it is known again when lines move: the sentence
 * of a paragraph however it is wrapped, the row of a table, elsewhere the line.
 */
final class PlaceText {

  private static final String ENDS = ".!?";

  /** Characters of a paragraph above which its sentences are not told apart. */
  private static final int LONGEST = 20_000;

  /** {@code **Status:** Draft}: a field stands on a line of its own, whatever precedes it. */
  private static final Pattern FIELD =
      Pattern.compile("\\h*(?:[*_`]{1,3}[^\\n]{1,60}|\\p{Lu}[^\\n.!?]{0,40}):[^\\n]*");

  private PlaceText() {}

  static String at(Span place, Optional<Specification> specification, Excerpts excerpts) {
    Optional<Document> document =
        specification.flatMap(
            s -> s.documents().stream().filter(d -> d.file().equals(place.file())).findFirst());
    Span start = new Span(place.file(), place.line(), place.column(), place.line(), place.column());
    return document
        .flatMap(d -> blockAt(d, start))
        .map(block -> within(block, start, excerpts))
        .filter(text -> !text.isBlank())
        .orElseGet(() -> excerpts.shortLine(place));
  }

  /** The innermost one. */
  private static Optional<Block> blockAt(Document document, Span place) {
    return Placement.blocks(document)
        .filter(b -> b.span().contains(place))
        .reduce((outer, inner) -> inner);
  }

  private static String within(Block block, Span place, Excerpts excerpts) {
    if (block instanceof Paragraph paragraph) {
      return sentence(paragraph.span(), place, excerpts);
    }
    if (block instanceof Table table) {
      return table.rows().stream()
          .map(Table.Row::span)
          .filter(row -> row.contains(place))
          .findFirst()
          .map(row -> String.join(" ", excerpts.texts(row)))
          .orElse("");
    }
    return "";
  }

  private static String sentence(Span paragraph, Span place, Excerpts excerpts) {
    List<String> lines = excerpts.texts(paragraph);
    if (lines.stream().mapToInt(String::length).sum() > LONGEST) {
      // nobody's paragraph, and a finding at each word of it
      return "";
    }
    List<String> before =
        new ArrayList<>(lines.subList(0, Math.min(lines.size(), place.line() - paragraph.line())));
    // texts leaves out empty lines, which no paragraph has
    String text = String.join("\n", lines);
    int offset = before.stream().mapToInt(l -> l.length() + 1).sum();
    offset +=
        place.line() == paragraph.line() ? place.column() - paragraph.column() : place.column() - 1;
    offset = Math.max(0, Math.min(offset, text.length()));
    int from = offset;
    while (from > 0 && !endsAt(text, from - 1)) {
      from--;
    }
    int to = offset;
    while (to < text.length() && !endsAt(text, to)) {
      to++;
    }
    return text.substring(from, Math.min(text.length(), to + 1)).strip();
  }

  /** Whether a sentence ends with this character. */
  private static boolean endsAt(String text, int index) {
    if (index + 1 >= text.length()) {
      return false;
    }
    char c = text.charAt(index);
    return c == '\n'
        ? FIELD.matcher(text).region(index + 1, text.length()).lookingAt()
        : ENDS.indexOf(c) >= 0 && Character.isWhitespace(text.charAt(index + 1));
  }
}
