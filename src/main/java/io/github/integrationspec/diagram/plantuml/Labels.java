package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.IdentityHashMap;
import java.util.List;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.text.StringLocated;
import net.sourceforge.plantuml.utils.LineLocation;

/** Finds texts of the library in the lines that they were written on. */
final class Labels {

  /** How far below the line that opens it a text may begin. */
  private static final int REACH = 50;

  private final List<StringLocated> lines;
  private final IdentityHashMap<Place, Integer> indexes = new IdentityHashMap<>();

  /**
   * @param lines what the library parsed
   */
  Labels(List<StringLocated> lines) {
    this.lines = lines;
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).getLocation() instanceof Place place) {
        indexes.putIfAbsent(place, i);
      }
    }
  }

  /** Where something comes from; the first line for what has no place. */
  Place place(LineLocation location) {
    return location instanceof Place place ? place : (Place) lines.get(0).getLocation();
  }

  /**
   * A text with its place.
   *
   * @param at the line that it belongs to; it may stand on this line or on the ones below
   */
  Label label(Place at, Display display) {
    List<String> written = DisplayText.lines(display);
    if (at.isExpanded()) {
      List<String> plain = Creole.plain(written);
      return new Label(
          String.join("<br/>", plain), plain.isEmpty() ? at.span() : at.spanOf(plain.get(0)));
    }
    return new Label(String.join("<br/>", written), span(at, written));
  }

  private Span span(Place at, List<String> written) {
    String first = written.stream().filter(line -> !line.isBlank()).findFirst().orElse("").strip();
    if (first.isEmpty() || !at.span().equals(at.spanOf(first))) {
      return at.spanOf(first);
    }
    int from = indexes.getOrDefault(at, lines.size());
    for (int i = from + 1; i < Math.min(lines.size(), from + REACH); i++) {
      if (lines.get(i).getString().strip().equals(first)) {
        Span start = Line.trimmedSpan(source(i));
        int last = Math.min(lines.size() - 1, i + written.size() - 1);
        return Spans.from(start, Line.trimmedSpan(source(last)));
      }
    }
    return at.span();
  }

  private SourceText source(int line) {
    return ((Place) lines.get(line).getLocation()).source();
  }
}
