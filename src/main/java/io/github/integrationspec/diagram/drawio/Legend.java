package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.drawio.Roles.Role;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.StyleClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Free text of a page: its title, its legend, whatever explains it. */
final class Legend {

  /** The editor writes at 12; a title is written larger, or bold. */
  private static final double TITLE_SIZE = 15;

  private static final int TITLE_LENGTH = 200;

  private final List<Cell> entries = new ArrayList<>();
  private final Optional<Cell> title;

  Legend(Cells cells, Roles roles) {
    for (Cell cell : cells.all()) {
      if (roles.of(cell) == Role.LEGEND && !cell.label().isEmpty()) {
        entries.add(cell);
      }
    }
    title =
        entries.stream()
            .filter(cell -> cell.style().isText() && cells.holder(cell).isEmpty())
            .filter(cell -> cell.style().number("fontSize", 12) >= TITLE_SIZE || isBold(cell))
            .filter(cell -> cell.label().length() <= TITLE_LENGTH)
            .max(
                Comparator.comparingDouble((Cell cell) -> cell.style().number("fontSize", 12))
                    .thenComparing(cell -> -cells.box(cell).y()));
    title.ifPresent(entries::remove);
    for (Cell cell : cells.all()) {
      if (cell.isEdge() && isSample(cells, roles, cell)) {
        entries.add(cell);
      }
    }
  }

  // fontStyle is a set of bits, of which the first says bold
  private static boolean isBold(Cell cell) {
    return (int) cell.style().number("fontStyle", 0) % 2 == 1;
  }

  // a line of a legend ends at entries of it or at nothing
  private static boolean isSample(Cells cells, Roles roles, Cell connector) {
    return !Connectors.text(cells, connector).isEmpty()
        && Stream.of(connector.source(), connector.target())
            .flatMap(id -> cells.find(id).stream())
            .allMatch(end -> roles.of(end) == Role.LEGEND);
  }

  Optional<Label> title() {
    return title.map(cell -> new Label(cell.label(), cell.span()));
  }

  List<Label> texts() {
    return entries.stream()
        .map(cell -> new Label(cell.label(), cell.span()))
        .filter(label -> !label.text().isEmpty())
        .collect(Collectors.toList());
  }

  /** What colours stand for: entries of a legend that are drawn in one. */
  List<StyleClass> styles() {
    return entries.stream()
        .filter(cell -> !cell.label().isEmpty() && !cell.style().isText() && !Roles.isLegend(cell))
        .flatMap(
            cell ->
                color(cell.style()).stream()
                    .map(color -> new StyleClass(cell.label(), color, cell.span())))
        .toList();
  }

  private static Optional<String> color(Style style) {
    String colors =
        Stream.of("fillColor", "strokeColor")
            .filter(key -> style.has(key) && !style.is(key, "none"))
            .map(key -> key + "=" + style.get(key))
            .collect(Collectors.joining(";"));
    return Optional.of(colors).filter(c -> !c.isEmpty());
  }
}
