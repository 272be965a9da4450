package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.model.Edge;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What each shape of a page stands for. */
final class Roles {

  /** What a shape stands for. */
  enum Role {
    NODE,
    /** A node that is put together of several shapes, whose texts are its label. */
    COMPOSITE,
    GROUP,
    NOTE,
    /** Text that explains the drawing, or an entry of a legend. */
    LEGEND,
    /** Part of a composite, a label of a connector, an ornament. */
    NOTHING
  }

  private static final Pattern LEGEND =
      Pattern.compile(
          "^(?:legend|key|legende|l\u00e9gende|leyenda|legenda|zeichenerkl\u00e4rung)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);

  /** Legends whose boxes are compared with everything. */
  private static final int LEGENDS = 20;

  private final Cells cells;
  private final Map<String, Role> roles = new HashMap<>();

  /** Shapes that stand for others: a composite for its parts. */
  private final Map<String, Cell> representatives = new HashMap<>();

  Roles(Cells cells) {
    this.cells = cells;
    for (Cell cell : cells.all()) {
      if (cell.isVertex() && !roles.containsKey(cell.id())) {
        assign(cell);
      }
    }
    legendsAround();
  }

  Role of(Cell cell) {
    return roles.getOrDefault(cell.id(), Role.NOTHING);
  }

  /** The shape that stands for this one: itself, or the composite that it is a part of. */
  Cell representative(Cell cell) {
    return representatives.getOrDefault(cell.id(), cell);
  }

  private void assign(Cell cell) {
    if (cell.style().isEdgeLabel() || cells.find(cell.parent()).filter(Cell::isEdge).isPresent()) {
      roles.put(cell.id(), Role.NOTHING);
    } else if (isLegend(cell) && !cells.isConnected(cell)) {
      roles.put(cell.id(), Role.LEGEND);
      cells.shapesBelow(cell).forEach(part -> roles.put(part.id(), Role.LEGEND));
    } else if (isComposite(cell)) {
      roles.put(cell.id(), Role.COMPOSITE);
      for (Cell part : cells.shapesBelow(cell)) {
        roles.put(part.id(), Role.NOTHING);
        representatives.put(part.id(), cell);
      }
    } else {
      roles.put(cell.id(), simple(cell));
    }
  }

  private Role simple(Cell cell) {
    boolean connected = cells.isConnected(cell);
    boolean holds = !cells.shapes(cell).isEmpty();
    if (cell.style().isNote() && !isFlow(cell)) {
      return Role.NOTE;
    }
    if (holds
        || (!connected && (cell.style().has("swimlane") || cell.style().is("container", "1")))) {
      return Role.GROUP;
    }
    if (connected) {
      return Role.NODE;
    }
    if (cell.style().isText()) {
      return cell.label().isEmpty() ? Role.NOTHING : Role.LEGEND;
    }
    return cell.label().isEmpty() ? Role.NOTHING : Role.NODE;
  }

  // a document that data flows to or from has arrows, a note has plain lines
  private boolean isFlow(Cell note) {
    return cells.connectors(note).stream()
        .anyMatch(connector -> Connectors.ends(connector.style()) != Edge.Ends.NONE);
  }

  /** Whether a shape says of itself that it is a legend. */
  static boolean isLegend(Cell cell) {
    return LEGEND.matcher(cell.label()).matches();
  }

  /** A table, a class with its fields, an icon with its caption. */
  private boolean isComposite(Cell cell) {
    List<Cell> parts = cells.shapesBelow(cell);
    if (parts.isEmpty()) {
      return false;
    }
    String layout = cell.style().get("childLayout");
    if (layout.equals("stackLayout") || layout.equals("tableLayout")) {
      return parts.stream().noneMatch(part -> part.style().has("swimlane"));
    }
    boolean holdsOthers =
        cell.style().has("swimlane")
            || cell.style().is("container", "1")
            || (cell.style().has("group") && !cell.label().isEmpty());
    return !holdsOthers
        && parts.stream().allMatch(part -> part.style().isText() || part.label().isEmpty())
        && parts.stream().anyMatch(part -> !part.label().isEmpty())
        && (!cell.style().has("group") || parts.stream().anyMatch(part -> !part.style().isText()));
  }

  /** A legend may also be a box that its entries just lie upon. */
  private void legendsAround() {
    List<Cell> legends = new ArrayList<>();
    cells
        .all()
        .forEach(cell -> Optional.of(cell).filter(this::isLegendBox).ifPresent(legends::add));
    for (Cell legend : legends.subList(0, Math.min(legends.size(), LEGENDS))) {
      for (Cell cell : cells.all()) {
        if (cell.isVertex()
            && cells.box(legend).encloses(cells.box(cell))
            && !cells.isConnected(cell)) {
          roles.put(cell.id(), Role.LEGEND);
        }
      }
    }
  }

  private boolean isLegendBox(Cell cell) {
    return cell.isVertex() && of(cell) == Role.LEGEND && isLegend(cell);
  }
}
