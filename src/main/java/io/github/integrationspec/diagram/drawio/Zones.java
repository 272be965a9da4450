package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.drawio.Roles.Role;
import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Groups of a page: shapes that hold others, and boxes that others merely lie upon, as people draw
 * a trust boundary.
 */
final class Zones {

  /** Boxes that are compared with everything; a page with more is no drawing by hand. */
  private static final int CANDIDATES = 200;

  private static final int DEPTH = 100;

  private final Cells cells;
  private final Roles roles;
  private final Map<String, Cell> underlays = new LinkedHashMap<>();
  private final Map<String, Cell> zoneOf = new HashMap<>();
  private final Map<String, List<String>> members = new HashMap<>();

  Zones(Cells cells, Roles roles) {
    this.cells = cells;
    this.roles = roles;
    List<Cell> boxes = new ArrayList<>();
    List<Cell> elements = new ArrayList<>();
    for (Cell cell : cells.all()) {
      if (isElement(cell)) {
        elements.add(cell);
        if (roles.of(cell) == Role.NODE && !cells.isConnected(cell)) {
          boxes.add(cell);
        }
      }
    }
    boxes.sort(Comparator.comparingDouble((Cell cell) -> cells.box(cell).area()).reversed());
    boxes.stream()
        .limit(CANDIDATES)
        .filter(box -> elements.stream().anyMatch(cell -> liesOn(box, cell)))
        .forEach(box -> underlays.put(box.id(), box));
    for (Cell element : elements) {
      findZone(element)
          .ifPresent(
              zone -> {
                zoneOf.put(element.id(), zone);
                members.computeIfAbsent(zone.id(), z -> new ArrayList<>()).add(element.id());
              });
    }
  }

  /** Whether this shape is a box that others lie upon. */
  boolean isUnderlay(Cell cell) {
    return underlays.containsKey(cell.id());
  }

  /** All groups, inner ones before outer ones. */
  List<Group> groups() {
    List<Cell> zones = new ArrayList<>(underlays.values());
    for (Cell cell : cells.all()) {
      if (roles.of(cell) == Role.GROUP) {
        zones.add(cell);
      }
    }
    zones.sort(
        Comparator.comparingInt(this::depth)
            .reversed()
            .thenComparingDouble(cell -> cells.box(cell).area()));
    return zones.stream().map(this::group).toList();
  }

  private boolean isElement(Cell cell) {
    Role role = roles.of(cell);
    return role == Role.NODE || role == Role.COMPOSITE || role == Role.GROUP;
  }

  private boolean liesOn(Cell box, Cell cell) {
    return !box.id().equals(cell.id())
        && box.parent().equals(cell.parent())
        && cells.box(box).encloses(cells.box(cell));
  }

  /** The smallest box that it lies on, or else what holds it. */
  private Optional<Cell> findZone(Cell cell) {
    return underlays.values().stream()
        .filter(box -> liesOn(box, cell))
        .min(Comparator.comparingDouble(box -> cells.box(box).area()))
        .or(() -> cells.holder(cell).filter(holder -> roles.of(holder) == Role.GROUP));
  }

  private int depth(Cell cell) {
    int depth = 0;
    Cell zone = zoneOf.get(cell.id());
    while (zone != null && depth < DEPTH) {
      depth++;
      zone = zoneOf.get(zone.id());
    }
    return depth;
  }

  private Group group(Cell cell) {
    return new Group(
        cell.id(),
        new Label(cell.label(), cell.span()),
        kind(cell),
        members.getOrDefault(cell.id(), List.of()),
        cell.tags(),
        Stereotypes.of(cell.label()),
        cell.style().written(),
        cell.span());
  }

  private static String kind(Cell cell) {
    String shape = cell.style().shape();
    if (cell.style().has("swimlane")) {
      return "swimlane";
    }
    return shape.isEmpty() ? "container" : shape;
  }
}
