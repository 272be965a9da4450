package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.PlacedDiagram;

/** How findings call a diagram. */
public final class DiagramNames {

  private DiagramNames() {}

  /** Its title, else the heading that it stands under, else its file's name, else nothing. */
  public static String of(PlacedDiagram placed) {
    return placed
        .diagram()
        .title()
        .map(t -> t.plain())
        .filter(t -> !t.isEmpty())
        .or(
            () ->
                placed.isLinked() || placed.headings().isEmpty()
                    ? java.util.Optional.empty()
                    : java.util.Optional.of(
                        placed.headings().get(placed.headings().size() - 1).prose().text().strip()))
        .orElseGet(() -> placed.file().substring(placed.file().lastIndexOf('/') + 1));
  }
}
