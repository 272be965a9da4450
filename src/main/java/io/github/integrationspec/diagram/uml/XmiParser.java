package io.github.integrationspec.diagram.uml;

import io.github.integrationspec.diagram.XmlDocument;
import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.OtherDiagram;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the interactions of a UML model in XMI 2.x, as Eclipse UML2, Papyrus, Enterprise Architect
 * and MagicDraw write it: each interaction is a sequence diagram. Never throws on input.
 */
public final class XmiParser {

  /**
   * Reads a file.
   *
   * @return its interactions in order, at least one; a model without any is one {@link
   *     OtherDiagram}
   */
  public List<Diagram> parse(SourceText text) {
    XmlDocument document = XmlDocument.read(text);
    if (document.root().isEmpty()) {
      List<ParseProblem> problems =
          document.problems().isEmpty()
              ? List.of(new ParseProblem(text.span(), "The file is empty"))
              : document.problems();
      return List.of(broken(problems, text.span()));
    }
    XmlElement root = document.root().get();
    if (!isModel(root)) {
      List<ParseProblem> problems = new ArrayList<>(document.problems());
      problems.add(
          new ParseProblem(
              root.span(),
              "The file is no UML model: expected `xmi:XMI` or `uml:Model`, found `"
                  + root.name()
                  + "`"));
      return List.of(broken(problems, text.span()));
    }
    Elements elements = new Elements(root);
    List<Diagram> interactions = new ArrayList<>();
    root.all()
        .filter(element -> Elements.type(element).equals("Interaction"))
        .filter(
            element ->
                element.child("lifeline").isPresent() || element.child("message").isPresent())
        .forEach(
            interaction ->
                interactions.add(
                    InteractionReader.read(elements, interaction, document.problems())));
    return interactions.isEmpty()
        ? List.of(
            new OtherDiagram(
                DiagramSyntax.XMI, "uml", name(root), text.span(), document.problems()))
        : interactions;
  }

  private static boolean isModel(XmlElement root) {
    return root.localName().equals("XMI")
        || root.name().startsWith("uml:")
        || root.attributes().keySet().stream().anyMatch(name -> name.equals("xmlns:uml"));
  }

  private static Optional<Label> name(XmlElement root) {
    return root.all()
        .filter(element -> element.name().equals("uml:Model"))
        .findFirst()
        .map(model -> new Label(model.attribute("name"), model.span()))
        .filter(label -> !label.text().isBlank());
  }

  private static Diagram broken(List<ParseProblem> problems, Span span) {
    return new BrokenDiagram(DiagramSyntax.XMI, "sequence", Optional.empty(), problems, span);
  }
}
