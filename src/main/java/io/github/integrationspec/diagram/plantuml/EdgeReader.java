package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Label;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.plantuml.abel.Link;
import net.sourceforge.plantuml.decoration.LinkDecor;

/** Turns a link of the library into an edge of the model. */
final class EdgeReader {

  private EdgeReader() {}

  /**
   * @param from id of the end that the author wrote first
   */
  static Edge read(Link link, String from, String to, Place place, Labels labels) {
    Label text = text(link, place, labels);
    return new Edge(
        from,
        to,
        text,
        line(link),
        ends(link),
        List.of(),
        stereotypes(link, text),
        WrittenStyle.ofArrow(place.text()),
        place.span());
  }

  private static Label text(Link link, Place place, Labels labels) {
    Label label = labels.label(place, link.getLabel());
    if (!label.text().isBlank()) {
      return label;
    }
    List<String> ends = new ArrayList<>();
    for (String end : new String[] {link.getQuantifier1(), link.getQuantifier2()}) {
      if (end != null && !end.isBlank()) {
        ends.add(end);
      }
    }
    return new Label(String.join("<br/>", ends), place.span());
  }

  private static List<String> stereotypes(Link link, Label text) {
    List<String> all = new ArrayList<>(DisplayText.stereotypes(link.getStereotype()));
    all.addAll(DisplayText.stereotypesIn(text.text()));
    return all;
  }

  private static Edge.Line line(Link link) {
    String style = link.getType().getStyle().toString();
    if (link.isHidden() || link.isInvis() || link.getType().getStyle().isInvisible()) {
      return Edge.Line.INVISIBLE;
    }
    if (style.startsWith("DASHED") || style.startsWith("DOTTED")) {
      return Edge.Line.DOTTED;
    }
    return style.startsWith("BOLD") ? Edge.Line.THICK : Edge.Line.SOLID;
  }

  // the library's first decoration is at the second entity
  private static Edge.Ends ends(Link link) {
    boolean atSecond = isHead(link.getType().getDecor1());
    boolean atFirst = isHead(link.getType().getDecor2());
    boolean atTarget = link.isInverted() ? atFirst : atSecond;
    boolean atSource = link.isInverted() ? atSecond : atFirst;
    if (atTarget && atSource) {
      return Edge.Ends.BOTH;
    }
    if (atTarget) {
      return Edge.Ends.AT_TARGET;
    }
    return atSource ? Edge.Ends.AT_SOURCE : Edge.Ends.NONE;
  }

  private static boolean isHead(LinkDecor decor) {
    return decor != LinkDecor.NONE;
  }
}
