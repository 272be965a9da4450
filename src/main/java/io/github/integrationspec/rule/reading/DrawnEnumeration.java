package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the list or table whose entries are what the sequence diagrams are called: it enumerates
 * the flows, whatever it calls them.
 */
final class DrawnEnumeration {

  private static final int LEAST = 2;

  /** The last column that may name the flows. */
  private static final int LAST_COLUMN = 2;

  private final Vocabulary vocabulary;
  private final FlowNames names;
  private final FlowTables tables;
  private final Set<List<String>> drawn = new HashSet<>();

  DrawnEnumeration(
      Specification specification, FlowNames names, FlowTables tables, Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.names = names;
    this.tables = tables;
    for (PlacedDiagram placed : specification.diagrams()) {
      if (placed.diagram() instanceof SequenceDiagram) {
        placed.diagram().title().ifPresent(t -> add(t.plain()));
        List<Heading> headings = placed.headings();
        if (!headings.isEmpty()) {
          add(headings.get(headings.size() - 1).prose().text());
        }
      }
    }
  }

  private void add(String name) {
    List<String> stems = stems(name);
    if (!stems.isEmpty()) {
      drawn.add(stems);
    }
  }

  /** The flows that a section, or one below it, enumerates; empty where none does. */
  List<Flow> in(Section section) {
    if (drawn.size() < LEAST) {
      return List.of();
    }
    for (Block block : section.blocks()) {
      List<Flow> found = of(block);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return section.children().stream()
        .map(this::in)
        .filter(flows -> !flows.isEmpty())
        .findFirst()
        .orElse(List.of());
  }

  private List<Flow> of(Block block) {
    if (block instanceof ListBlock list) {
      List<Flow> flows = new ArrayList<>();
      list.items()
          .forEach(
              item ->
                  item.blocks().stream()
                      .filter(Paragraph.class::isInstance)
                      .map(b -> FlowNames.nameOf(((Paragraph) b).prose()))
                      .filter(p -> !p.isBlank())
                      .findFirst()
                      .ifPresent(
                          p -> flows.add(names.flow(p, Optional.empty(), List.of(), item.span()))));
      return areDrawn(flows) ? flows : List.of();
    }
    if (block instanceof Table table) {
      for (int column = 0; column < table.header().size() && column <= LAST_COLUMN; column++) {
        List<Flow> flows = tables.rows(table, column);
        if (areDrawn(flows)) {
          return flows;
        }
      }
    }
    return List.of();
  }

  /** More than half, so that a list of contents is none. */
  private boolean areDrawn(List<Flow> flows) {
    long count = flows.stream().filter(f -> drawn.contains(stems(f.name().text()))).count();
    return count >= LEAST && count * 2 > flows.size();
  }

  /** What a name says, without its number or id: {@code 2.1 X1 Profile update}. */
  private List<String> stems(String name) {
    String bare = name.strip().replaceFirst("^\\d+(?:\\.\\d+)*[.)]?\\s+", "");
    return vocabulary.read(FlowNames.withoutId(bare)).stems();
  }
}
