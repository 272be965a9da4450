package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.drawio.Box.Point;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The cells of a page, with what lies in what. */
final class Cells {

  /** Cells within each other. Deeper ones count as lying in the deepest one. */
  private static final int DEPTH = 100;

  private final Map<String, Cell> byId = new LinkedHashMap<>();
  private final Map<String, List<Cell>> children = new HashMap<>();
  private final Map<String, List<Cell>> connectors = new HashMap<>();
  private final Map<String, Box> boxes = new HashMap<>();

  Cells(List<Cell> cells) {
    cells.forEach(cell -> byId.putIfAbsent(cell.id(), cell));
    for (Cell cell : byId.values()) {
      if (!isInCycle(cell)) {
        children.computeIfAbsent(cell.parent(), parent -> new ArrayList<>()).add(cell);
      }
      if (cell.isEdge()) {
        connectors.computeIfAbsent(cell.source(), id -> new ArrayList<>()).add(cell);
        connectors.computeIfAbsent(cell.target(), id -> new ArrayList<>()).add(cell);
      }
    }
  }

  private boolean isInCycle(Cell cell) {
    Cell ancestor = byId.get(cell.parent());
    for (int i = 0; ancestor != null && i < DEPTH; i++) {
      if (ancestor.id().equals(cell.id())) {
        return true;
      }
      ancestor = byId.get(ancestor.parent());
    }
    return ancestor != null;
  }

  Iterable<Cell> all() {
    return byId.values();
  }

  Optional<Cell> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Cells that lie directly in this one. */
  List<Cell> children(Cell cell) {
    return children.getOrDefault(cell.id(), List.of());
  }

  /** Shapes that lie directly in this one. */
  List<Cell> shapes(Cell cell) {
    return children(cell).stream().filter(Cell::isVertex).toList();
  }

  /** Shapes that lie in this one, however deep. */
  List<Cell> shapesBelow(Cell cell) {
    List<Cell> found = new ArrayList<>();
    for (Cell shape : shapes(cell)) {
      found.add(shape);
      found.addAll(shapesBelow(shape));
    }
    return found;
  }

  /** The shape that this cell lies directly in; none for those that lie on the page itself. */
  Optional<Cell> holder(Cell cell) {
    return find(cell.parent()).filter(Cell::isVertex);
  }

  boolean isConnected(Cell cell) {
    return connectors.containsKey(cell.id());
  }

  /** Connectors that start or end at a shape. */
  List<Cell> connectors(Cell cell) {
    return connectors.getOrDefault(cell.id(), List.of());
  }

  /** Its place on the page. */
  Box box(Cell cell) {
    Box known = boxes.get(cell.id());
    if (known != null) {
      return known;
    }
    Box box = cell.box();
    Optional<Cell> holder = holder(cell);
    for (int i = 0; holder.isPresent() && i < DEPTH; i++) {
      box = box.movedBy(holder.get().box().x(), holder.get().box().y());
      holder = holder(holder.get());
    }
    boxes.put(cell.id(), box);
    return box;
  }

  /** A point that is given relative to what a connector lies in, on the page. */
  Point onPage(Cell connector, Point point) {
    Box origin = new Box(point.x(), point.y(), 0, 0);
    Optional<Cell> holder = holder(connector);
    for (int i = 0; holder.isPresent() && i < DEPTH; i++) {
      origin = origin.movedBy(holder.get().box().x(), holder.get().box().y());
      holder = holder(holder.get());
    }
    return new Point(origin.x(), origin.y());
  }
}
