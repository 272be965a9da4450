package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.drawio.Box.Point;
import io.github.integrationspec.diagram.drawio.Roles.Role;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.ParseProblem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the connectors of a page. */
final class Connectors {

  /** How far the end of a connector may lie from the shape that it is meant for. */
  private static final double REACH = 10;

  /** Connectors that are looked after by their places; a page with more is no drawing by hand. */
  private static final int LOOSE = 500;

  private final Cells cells;
  private final Roles roles;
  private final List<Edge> edges = new ArrayList<>();
  private final List<ParseProblem> problems = new ArrayList<>();
  private int loose;

  Connectors(Cells cells, Roles roles) {
    this.cells = cells;
    this.roles = roles;
    for (Cell cell : cells.all()) {
      if (cell.isEdge()) {
        read(cell);
      }
    }
  }

  List<Edge> edges() {
    return edges;
  }

  List<ParseProblem> problems() {
    return problems;
  }

  /** Where no style tells, there is an arrow at the end and nothing at the start. */
  static Edge.Ends ends(Style style) {
    boolean atTarget = !style.is("endArrow", "none");
    boolean atSource = style.has("startArrow") && !style.is("startArrow", "none");
    if (atTarget && atSource) {
      return Edge.Ends.BOTH;
    }
    if (atTarget) {
      return Edge.Ends.AT_TARGET;
    }
    return atSource ? Edge.Ends.AT_SOURCE : Edge.Ends.NONE;
  }

  /** What stands on a connector: its own text and the labels put upon it. */
  static String text(Cells cells, Cell connector) {
    return Stream.concat(
            Stream.of(connector.label()), cells.shapes(connector).stream().map(Cell::label))
        .filter(label -> !label.isEmpty())
        .collect(Collectors.joining("<br/>"));
  }

  private void read(Cell connector) {
    Optional<Cell> from = end(connector, connector.source(), connector.start());
    Optional<Cell> to = end(connector, connector.target(), connector.end());
    if (from.isPresent() && to.isPresent()) {
      if (isElement(from.get()) && isElement(to.get())) {
        add(connector, from.get(), to.get());
      }
      return;
    }
    String text = text(cells, connector);
    // a line at no shape at all is an ornament or belongs to a legend
    if (!text.isEmpty() && (from.isPresent() || to.isPresent())) {
      problems.add(
          new ParseProblem(
              connector.span(),
              "The connector \""
                  + text.replace("<br/>", " ")
                  + "\" is not attached to a shape at its "
                  + (from.isEmpty() ? "start" : "end")
                  + ": drag this end onto the shape that it means"));
    }
  }

  private boolean isElement(Cell cell) {
    Role role = roles.of(cell);
    return role == Role.NODE || role == Role.COMPOSITE || role == Role.GROUP;
  }

  private void add(Cell connector, Cell from, Cell to) {
    Style style = connector.style();
    String text = text(cells, connector);
    edges.add(
        new Edge(
            from.id(),
            to.id(),
            new Label(text, connector.span()),
            line(style),
            ends(style),
            connector.tags(),
            Stereotypes.of(text),
            style.written(),
            connector.span()));
  }

  private static Edge.Line line(Style style) {
    if (style.is("strokeColor", "none")) {
      return Edge.Line.INVISIBLE;
    }
    if (style.is("dashed", "1")) {
      return Edge.Line.DOTTED;
    }
    return style.number("strokeWidth", 1) >= 3 ? Edge.Line.THICK : Edge.Line.SOLID;
  }

  private Optional<Cell> end(Cell connector, String id, Optional<Point> point) {
    Optional<Cell> attached = cells.find(id).filter(Cell::isVertex).map(roles::representative);
    if (attached.isPresent() || point.isEmpty() || ++loose > LOOSE) {
      return attached;
    }
    Point at = cells.onPage(connector, point.get());
    List<Cell> touched = new ArrayList<>();
    for (Cell cell : cells.all()) {
      if (cell.isVertex() && isElement(cell) && cells.box(cell).touches(at, REACH)) {
        touched.add(cell);
      }
    }
    return touched.stream().min(Comparator.comparingDouble(cell -> cells.box(cell).area()));
  }
}
