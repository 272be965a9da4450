package io.github.integrationspec.report.html;

import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The diagrams of one document, each where the document shows it: PlantUML drawn, Mermaid to be
 * drawn by the page, pictures as they are, the others as a list of what is in them; always with
 * their source, where it is text.
 */
final class DiagramFigures implements BlockMarkup.Figures {

  private final List<PlacedDiagram> diagrams;
  private final Map<String, SourceText> sources;
  private final Drawings drawings;
  private final Pictures pictures;
  private final Set<PlacedDiagram> drawn = new HashSet<>();

  DiagramFigures(ReadSpecification read, String document, Drawings drawings, Pictures pictures) {
    Specification specification = read.specification();
    this.diagrams =
        specification.diagrams().stream().filter(d -> d.document().equals(document)).toList();
    this.sources = read.sources();
    this.drawings = drawings;
    this.pictures = pictures;
  }

  @Override
  public boolean draw(CodeBlock block, Markup out) {
    List<PlacedDiagram> here =
        diagrams.stream().filter(d -> !d.isLinked() && d.place().equals(block.span())).toList();
    for (int i = 0; i < here.size(); i++) {
      figure(here.get(i), Optional.of(block.text()), i, out);
    }
    return !here.isEmpty();
  }

  @Override
  public void drawLinked(Span block, Markup out) {
    Map<String, Integer> numbers = new HashMap<>();
    for (PlacedDiagram placed : diagrams) {
      if (placed.isLinked() && block.contains(placed.place()) && drawn.add(placed)) {
        int number = numbers.merge(placed.file(), 1, Integer::sum) - 1;
        figure(placed, Optional.ofNullable(sources.get(placed.file())), number, out);
      }
    }
  }

  private void figure(PlacedDiagram placed, Optional<SourceText> source, int number, Markup out) {
    Diagram diagram = placed.diagram();
    Span span = placed.isLinked() ? diagram.span() : placed.place();
    boolean mermaid =
        diagram.syntax() == DiagramSyntax.MERMAID && !(diagram instanceof BrokenDiagram);
    out.open(
        "figure",
        "class",
        "diagram",
        "data-file",
        span.file(),
        "data-line",
        BlockMarkup.line(span),
        "data-end",
        BlockMarkup.end(span),
        "data-places",
        mermaid && source.isPresent() ? MermaidPlaces.of(diagram) : null);
    caption(placed, out);
    boolean hasDrawing = drawing(placed, source, number, out);
    source.ifPresent(text -> source(text, span, hasDrawing, out));
    out.close("figure");
  }

  private static void caption(PlacedDiagram placed, Markup out) {
    Diagram diagram = placed.diagram();
    out.open("figcaption");
    String title = diagram.title().map(t -> t.plain()).orElse(placed.linkText());
    out.element("span", title, "class", "title");
    String type = diagram.type().equals("unknown") ? "diagram" : diagram.type();
    boolean picture = diagram.syntax() == DiagramSyntax.PICTURE;
    out.element("span", name(diagram.syntax()) + (picture ? "" : " · " + type), "class", "kind");
    if (placed.isLinked()) {
      out.element("span", placed.file(), "class", "path");
    }
    out.close("figcaption");
  }

  private static String name(DiagramSyntax syntax) {
    return switch (syntax) {
      case MERMAID -> "Mermaid";
      case PLANTUML -> "PlantUML";
      case DRAWIO -> "draw.io";
      case XMI -> "XMI";
      case PICTURE -> "Picture";
    };
  }

  /** Says whether something of it can be seen. */
  private boolean drawing(
      PlacedDiagram placed, Optional<SourceText> source, int number, Markup out) {
    Diagram diagram = placed.diagram();
    if (diagram instanceof BrokenDiagram broken) {
      out.element("p", broken.errors().get(0).message(), "class", "undrawn");
      return false;
    }
    switch (diagram.syntax()) {
      case MERMAID -> {
        if (source.isPresent()) {
          out.element("div", "", "class", "drawing mermaid");
          return true;
        }
      }
      case PLANTUML -> {
        Optional<Markup> svg = source.flatMap(text -> drawings.plantUml(text, number, diagram));
        if (svg.isPresent()) {
          out.open("div", "class", "drawing").add(svg.get()).close("div");
          return true;
        }
        out.element("p", "This diagram could not be drawn here.", "class", "undrawn");
      }
      case DRAWIO, XMI -> {
        picture(placed, out);
        DiagramOutline.write(out, diagram);
        return true;
      }
      case PICTURE -> {
        String shown = picture(placed, out) ? "" : " It is not shown here: " + Pictures.WHICH;
        out.element(
            "p",
            "A picture: only people can read it, so nothing in it was checked." + shown,
            "class",
            "undrawn");
      }
    }
    return false;
  }

  /** Shows a file that is a picture; says whether it is one. */
  private boolean picture(PlacedDiagram placed, Markup out) {
    Optional<String> address = pictures.address(placed.file());
    address.ifPresent(
        src ->
            out.open("div", "class", "drawing picture-file")
                .open("img", "src", src, "alt", placed.linkText(), "decoding", "async")
                .close("div"));
    return address.isPresent();
  }

  private static void source(SourceText text, Span span, boolean hasDrawing, Markup out) {
    out.open("details", "class", "source", "open", hasDrawing ? null : "");
    out.element("summary", "Source");
    out.open("pre", "data-line", BlockMarkup.line(span), "data-end", BlockMarkup.end(span));
    CodeMarkup.lines(out, text);
    out.close("pre").close("details");
  }
}
