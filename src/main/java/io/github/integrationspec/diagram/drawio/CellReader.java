package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.diagram.drawio.Box.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the cells of a page, those within {@code UserObject} and {@code object} included. */
final class CellReader {

  private static final Pattern PLACEHOLDER = Pattern.compile("%([\\w.-]{1,100})%");
  private static final int LABEL_LENGTH = 100_000;

  private CellReader() {}

  /**
   * All visible cells in order.
   *
   * @param root the element {@code root} of a page
   */
  static List<Cell> read(XmlElement root) {
    List<Cell> cells = new ArrayList<>();
    for (XmlElement element : root.children()) {
      XmlElement cell =
          element.name().equals("mxCell") ? element : element.child("mxCell").orElse(element);
      if (!cell.attribute("visible").equals("0")) {
        cells.add(cell(element, cell, cells.size()));
      }
    }
    return cells;
  }

  /**
   * @param outer what carries id and label: the cell or the object around it
   */
  private static Cell cell(XmlElement outer, XmlElement cell, int number) {
    Style style = new Style(cell.attribute("style"));
    Optional<XmlElement> geometry = cell.child("mxGeometry");
    String id = outer.attribute("id").isEmpty() ? cell.attribute("id") : outer.attribute("id");
    return new Cell(
        id.isEmpty() ? "cell-" + number : id,
        cell.attribute("parent"),
        cell.attribute("source"),
        cell.attribute("target"),
        kind(cell),
        label(outer, style),
        style,
        tags(outer),
        geometry.map(CellReader::box).orElse(Box.NONE),
        geometry.flatMap(g -> point(g, "sourcePoint")),
        geometry.flatMap(g -> point(g, "targetPoint")),
        outer.span());
  }

  private static Cell.Kind kind(XmlElement cell) {
    if (cell.attribute("edge").equals("1")) {
      return Cell.Kind.EDGE;
    }
    return cell.attribute("vertex").equals("1") ? Cell.Kind.VERTEX : Cell.Kind.LAYER;
  }

  private static String label(XmlElement outer, Style style) {
    String written =
        outer.attributes().containsKey("label")
            ? outer.attribute("label")
            : outer.attribute("value");
    if (written.length() > LABEL_LENGTH) {
      written = written.substring(0, LABEL_LENGTH);
    }
    if (outer.attribute("placeholders").equals("1")) {
      written =
          PLACEHOLDER
              .matcher(written)
              .replaceAll(name -> Matcher.quoteReplacement(outer.attribute(name.group(1))));
    }
    return style.isHtml() ? HtmlText.ofHtml(written) : HtmlText.ofPlain(written);
  }

  private static List<String> tags(XmlElement outer) {
    String tags = outer.attribute("tags").strip();
    return tags.isEmpty() ? List.of() : List.of(tags.split("\\s+"));
  }

  private static Box box(XmlElement geometry) {
    // the place of a label on a connector is relative to its line
    if (geometry.attribute("relative").equals("1")) {
      return Box.NONE;
    }
    return new Box(
        number(geometry, "x"),
        number(geometry, "y"),
        number(geometry, "width"),
        number(geometry, "height"));
  }

  private static Optional<Point> point(XmlElement geometry, String role) {
    return geometry
        .children("mxPoint")
        .filter(point -> point.attribute("as").equals(role))
        .findFirst()
        .map(point -> new Point(number(point, "x"), number(point, "y")));
  }

  private static double number(XmlElement element, String attribute) {
    try {
      double value = Double.parseDouble(element.attribute(attribute));
      return Double.isFinite(value) ? value : 0;
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
