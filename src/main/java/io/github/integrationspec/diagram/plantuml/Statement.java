package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.text.StringLocated;
import net.sourceforge.plantuml.utils.BlocLines;

/**
 * A statement of a diagram: one line, or several when it is a note or the like.
 *
 * @param places of its lines, at least one
 */
record Statement(List<Place> places) {

  static Statement of(BlocLines lines) {
    List<Place> places = new ArrayList<>();
    for (StringLocated line : lines) {
      if (line.getLocation() instanceof Place place) {
        places.add(place);
      }
    }
    return new Statement(places);
  }

  Place first() {
    return places.get(0);
  }

  /** The first line as the library reads it, without the blanks around it. */
  String text() {
    return first().text().strip();
  }

  Span span() {
    return Spans.from(first().span(), places.get(places.size() - 1).span());
  }

  /** A text of this statement at its place. */
  Label label(Display display) {
    List<String> written = DisplayText.lines(display);
    List<String> lines = first().isExpanded() ? Creole.plain(written) : written;
    String text = String.join("<br/>", lines).strip();
    if (lines.isEmpty() || text.isBlank()) {
      return new Label(text, span());
    }
    if (places.size() == 1) {
      return new Label(text, first().spanOf(lines.get(0).strip()));
    }
    return new Label(text, Spans.from(places.get(1).span(), places.get(places.size() - 2).span()));
  }

  /** A text of this statement at its place. */
  Label label(String text) {
    return new Label(text, first().spanOf(text));
  }
}
