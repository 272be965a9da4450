package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.diagram.XmlDocument;
import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads drawings of draw.io (diagrams.net): each page is a diagram.
 *
 * <p>Elements are placed at the start tags of their cells where a page is plain XML, at its {@code
 * diagram} element where it is packed, and at the start of the file where the whole drawing is
 * embedded in a picture. Never throws on input: what cannot be read is a {@link BrokenDiagram}.
 */
public final class DrawioParser {

  private static final String TYPE = "drawio";

  /** What every drawing of draw.io contains, in whatever it is embedded. */
  private static final Pattern MARK = Pattern.compile("mxfile|mxGraphModel");

  /**
   * Reads a {@code .drawio} or {@code .xml} file, or an SVG picture that draw.io exported.
   *
   * @return its pages, at least one; empty only for an SVG picture that holds no drawing
   */
  public List<Diagram> parse(SourceText text) {
    XmlDocument document = XmlDocument.read(text);
    if (document.root().filter(DrawioParser::isSvg).isPresent()) {
      return svg(document);
    }
    return file(document, text.span());
  }

  /**
   * Reads the drawing in an SVG picture.
   *
   * @return its pages; empty when the picture holds no drawing
   */
  public List<Diagram> parseSvg(SourceText text) {
    // other pictures need not be well-formed, nor do without a document type
    return MARK.matcher(text.text()).find() ? parse(text) : List.of();
  }

  /**
   * Reads the drawing in a PNG picture.
   *
   * @param file path of the picture relative to the base directory, with {@code /}
   * @return its pages; empty when the picture holds no drawing
   */
  public List<Diagram> parsePng(String file, byte[] png) {
    Span start = Span.startOf(file);
    try {
      return PngText.find(png)
          .map(xml -> file(XmlDocument.read(xml, start), start))
          .orElse(List.of());
    } catch (Unpacking.Failure e) {
      return List.of(
          broken(start, List.of(), "The drawing in the picture cannot be read: " + e.getMessage()));
    }
  }

  private static boolean isSvg(XmlElement root) {
    return root.localName().equals("svg");
  }

  private static List<Diagram> svg(XmlDocument document) {
    XmlElement root = document.root().orElseThrow();
    String content = root.attribute("content");
    if (!MARK.matcher(content).find()) {
      return List.of();
    }
    XmlDocument drawing = XmlDocument.read(Unpacking.percentDecodedXml(content), root.span());
    List<ParseProblem> problems = new ArrayList<>(document.problems());
    problems.addAll(drawing.problems());
    return file(new XmlDocument(drawing.root(), problems), root.span());
  }

  private static List<Diagram> file(XmlDocument document, Span span) {
    if (document.root().isEmpty()) {
      List<ParseProblem> problems =
          document.problems().isEmpty()
              ? List.of(new ParseProblem(span, "The file is empty"))
              : document.problems();
      return List.of(
          new BrokenDiagram(DiagramSyntax.DRAWIO, TYPE, Optional.empty(), problems, span));
    }
    XmlElement root = document.root().get();
    if (root.name().equals("mxGraphModel")) {
      return List.of(model(new Label("", root.span()), root, span, document.problems()));
    }
    List<XmlElement> pages = root.children("diagram").toList();
    if (!root.name().equals("mxfile") || pages.isEmpty()) {
      return List.of(
          broken(
              root.span(),
              document.problems(),
              root.name().equals("mxfile")
                  ? "The drawing has no page: expected a `diagram` element"
                  : "The file is no drawing of draw.io: expected `mxfile`, found `"
                      + root.name()
                      + "`"));
    }
    return pages.stream().map(page -> page(page, document.problems())).toList();
  }

  private static Diagram page(XmlElement page, List<ParseProblem> problems) {
    Label name = new Label(page.attribute("name"), page.span());
    Optional<XmlElement> plain = page.child("mxGraphModel");
    if (plain.isPresent()) {
      return model(name, plain.get(), page.extent(), problems);
    }
    if (page.text().isBlank()) {
      return broken(page.span(), problems, "The page holds nothing");
    }
    try {
      XmlDocument packed = XmlDocument.read(Unpacking.page(page.text()), page.span());
      List<ParseProblem> all = new ArrayList<>(problems);
      all.addAll(packed.problems());
      return packed
          .root()
          .map(root -> model(name, root, page.extent(), all))
          .orElseGet(
              () ->
                  new BrokenDiagram(
                      DiagramSyntax.DRAWIO, TYPE, PageName.title(name), all, page.span()));
    } catch (Unpacking.Failure e) {
      return broken(page.span(), problems, "The page cannot be unpacked: " + e.getMessage());
    }
  }

  private static Diagram model(
      Label name, XmlElement model, Span span, List<ParseProblem> problems) {
    Optional<XmlElement> root = model.child("root");
    if (root.isEmpty()) {
      return broken(model.span(), problems, "The page has no cells: expected a `root` element");
    }
    return PageReader.read(name, root.get(), span, problems);
  }

  private static Diagram broken(Span span, List<ParseProblem> problems, String message) {
    List<ParseProblem> all = new ArrayList<>(problems);
    all.add(new ParseProblem(span, message));
    return new BrokenDiagram(DiagramSyntax.DRAWIO, TYPE, Optional.empty(), all, span);
  }
}
