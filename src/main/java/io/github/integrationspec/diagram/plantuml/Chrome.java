package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.sourceforge.plantuml.TitledDiagram;
import net.sourceforge.plantuml.abel.DisplayPositioned;
import net.sourceforge.plantuml.klimt.creole.Display;

/** What stands around a drawing: title, legend, caption, header and footer. */
final class Chrome {

  private Chrome() {}

  /**
   * The title.
   *
   * @param span of the diagram, for what has no place of its own
   */
  static Optional<Label> title(TitledDiagram diagram, Labels labels, Span span) {
    return label(diagram.getTitle(), labels, span);
  }

  /** Legend, caption, header and footer. */
  static List<Label> legend(TitledDiagram diagram, Labels labels, Span span) {
    return Stream.of(
            diagram.getLegend(), diagram.getCaption(), diagram.getHeader(), diagram.getFooter())
        .flatMap(part -> label(part, labels, span).stream())
        .toList();
  }

  /** The same as notes about nothing in particular: a sequence diagram has no legend. */
  static List<Note> legendNotes(TitledDiagram diagram, Labels labels, Span span) {
    return legend(diagram, labels, span).stream()
        .map(label -> new Note(List.of(), label, label.span()))
        .toList();
  }

  private static Optional<Label> label(DisplayPositioned part, Labels labels, Span span) {
    if (part == null || part.isNull() || Display.isNull(part.getDisplay())) {
      return Optional.empty();
    }
    Label label =
        part.getLineLocation() instanceof Place place
            ? labels.label(place, part.getDisplay())
            : new Label(DisplayText.of(part.getDisplay()), span);
    return Optional.of(label).filter(l -> !l.text().isBlank());
  }
}
