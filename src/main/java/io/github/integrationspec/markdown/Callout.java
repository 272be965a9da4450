package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** {@code > [!NOTE]}: the marker is drawn as an icon, it is no text. */
final class Callout {

  private Callout() {}

  static List<Block> withoutMarker(List<Block> blocks) {
    if (blocks.isEmpty() || !(blocks.get(0) instanceof Paragraph first)) {
      return blocks;
    }
    int end = markerEnd(first.prose().text());
    if (end == 0) {
      return blocks;
    }
    List<Block> rest = new ArrayList<>(blocks.subList(1, blocks.size()));
    Prose prose = first.prose();
    int length = prose.text().length();
    if (end < length) {
      Span place = prose.span(end, length);
      rest.add(0, new Paragraph(prose.slice(end, length), place.to(first.span())));
    }
    return rest;
  }

  /** Where the text behind the marker begins; 0 when there is none. */
  private static int markerEnd(String text) {
    if (!text.startsWith("[!")) {
      return 0;
    }
    int i = 2;
    while (i < text.length() && Character.isLetter(text.charAt(i))) {
      i++;
    }
    if (i == 2 || i >= text.length() || text.charAt(i) != ']') {
      return 0;
    }
    i++;
    // a sign that says whether the callout is folded
    if (i < text.length() && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
      i++;
    }
    while (i < text.length() && ProseBuilder.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }
}
