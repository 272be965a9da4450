package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.diagram.drawio.Roles.Role;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads one page. */
final class PageReader {

  private final Cells cells;
  private final Roles roles;
  private final Zones zones;
  private final Legend legend;

  private PageReader(List<Cell> all) {
    this.cells = new Cells(all);
    this.roles = new Roles(cells);
    this.zones = new Zones(cells, roles);
    this.legend = new Legend(cells, roles);
  }

  /**
   * A page.
   *
   * @param name of the page, for a drawing that has no title of its own
   * @param root the element that holds the cells
   */
  static GraphDiagram read(Label name, XmlElement root, Span span, List<ParseProblem> problems) {
    PageReader reader = new PageReader(CellReader.read(root));
    Connectors connectors = new Connectors(reader.cells, reader.roles);
    List<ParseProblem> all = new ArrayList<>(problems);
    all.addAll(connectors.problems());
    return new GraphDiagram(
        DiagramSyntax.DRAWIO,
        "drawio",
        reader.legend.title().or(() -> PageName.title(name)),
        "",
        reader.nodes(),
        connectors.edges(),
        reader.zones.groups(),
        reader.notes(),
        reader.legend.styles(),
        reader.legend.texts(),
        span,
        all);
  }

  private List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (Cell cell : cells.all()) {
      Role role = roles.of(cell);
      if (role == Role.COMPOSITE || (role == Role.NODE && !zones.isUnderlay(cell))) {
        nodes.add(node(cell));
      }
    }
    return nodes;
  }

  private Node node(Cell cell) {
    String label = roles.of(cell) == Role.COMPOSITE ? compositeLabel(cell) : cell.label();
    return new Node(
        cell.id(),
        new Label(label.isEmpty() ? cell.id() : label, cell.span()),
        shape(cell),
        cell.tags(),
        Stereotypes.of(label),
        cell.style().written(),
        cell.span());
  }

  private String compositeLabel(Cell cell) {
    return Stream.concat(Stream.of(cell), cells.shapesBelow(cell).stream())
        .map(Cell::label)
        .filter(label -> !label.isEmpty())
        .collect(Collectors.joining("<br/>"));
  }

  private String shape(Cell cell) {
    if (roles.of(cell) == Role.COMPOSITE && cell.style().has("group")) {
      return cells.shapesBelow(cell).stream()
          .filter(part -> !part.style().isText())
          .map(part -> part.style().shape())
          .filter(shape -> !shape.isEmpty())
          .findFirst()
          .orElse("");
    }
    return cell.style().shape();
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (Cell cell : cells.all()) {
      if (roles.of(cell) == Role.NOTE && !cell.label().isEmpty()) {
        notes.add(new Note(about(cell), new Label(cell.label(), cell.span()), cell.span()));
      }
    }
    return notes;
  }

  private List<String> about(Cell note) {
    return cells.connectors(note).stream()
        .map(edge -> edge.source().equals(note.id()) ? edge.target() : edge.source())
        .flatMap(other -> cells.find(other).stream())
        .map(other -> roles.representative(other).id())
        .distinct()
        .toList();
  }
}
