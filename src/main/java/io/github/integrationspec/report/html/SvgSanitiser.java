package io.github.integrationspec.report.html;

import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes a drawing anew with what a picture needs and nothing else: shapes, texts and paint.
 * Scripts, styles, links, pictures in the picture and references to anything outside of it are not
 * on the list, so they are gone. Paint in {@code style} becomes attributes, so that the page needs
 * no inline styles.
 */
final class SvgSanitiser {

  private static final Set<String> ELEMENTS =
      Set.of(
          "svg",
          "g",
          "defs",
          "rect",
          "line",
          "path",
          "polygon",
          "polyline",
          "ellipse",
          "circle",
          "text",
          "tspan",
          "title",
          "linearGradient",
          "radialGradient",
          "stop",
          "marker",
          "clipPath",
          "filter",
          "feGaussianBlur",
          "feOffset",
          "feColorMatrix",
          "feComposite",
          "feMerge",
          "feMergeNode",
          "feFlood",
          "feBlend");

  /** Their children are drawn, they themselves are not. */
  private static final Set<String> TRANSPARENT = Set.of("a", "switch");

  private static final Set<String> ATTRIBUTES =
      Set.of(
          "x",
          "y",
          "x1",
          "x2",
          "y1",
          "y2",
          "cx",
          "cy",
          "r",
          "rx",
          "ry",
          "dx",
          "dy",
          "d",
          "points",
          "width",
          "height",
          "viewBox",
          "preserveAspectRatio",
          "transform",
          "fill",
          "fill-opacity",
          "stroke",
          "stroke-width",
          "stroke-dasharray",
          "stroke-linejoin",
          "stroke-linecap",
          "stroke-miterlimit",
          "stroke-opacity",
          "opacity",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "text-anchor",
          "text-decoration",
          "textLength",
          "lengthAdjust",
          "offset",
          "stop-color",
          "stop-opacity",
          "gradientUnits",
          "in",
          "in2",
          "result",
          "stdDeviation",
          "type",
          "values",
          "mode",
          "operator",
          "flood-color",
          "flood-opacity",
          "filter",
          "clip-path",
          "marker-end",
          "marker-start",
          "markerWidth",
          "markerHeight",
          "refX",
          "refY",
          "orient");

  private static final Set<String> CLASSES =
      Set.of("message", "link", "entity", "cluster", "participant");
  private static final Pattern OWN_REFERENCE = Pattern.compile("url\\(#([\\w-]{1,80})\\)");
  private static final Pattern NAME = Pattern.compile("[\\w-]{1,80}");

  private final String prefix;
  private final List<Span> places;
  private final List<Span> links;
  private int link;

  /**
   * @param prefix of the ids, which must be unique in a page
   * @param places of the lines that the drawing's elements name
   * @param links places of its edges in the order in which they are drawn
   */
  SvgSanitiser(String prefix, List<Span> places, List<Span> links) {
    this.prefix = prefix;
    this.places = places;
    this.links = links;
  }

  /** The drawing; empty when it is none. */
  Optional<Markup> clean(String svg) {
    Markup out = new Markup();
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(svg));
      Deque<Boolean> written = new ArrayDeque<>();
      while (xml.hasNext()) {
        switch (xml.next()) {
          case XMLStreamConstants.START_ELEMENT -> start(xml, written, out);
          case XMLStreamConstants.END_ELEMENT -> {
            if (written.pop()) {
              out.close(xml.getLocalName());
            }
          }
          case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> out.text(xml.getText());
          default -> {}
        }
      }
      return Optional.of(out);
    } catch (XMLStreamException e) {
      return Optional.empty();
    }
  }

  private static XMLInputFactory factory() {
    // the JDK's own, whatever else is on the class path
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    return factory;
  }

  private void start(XMLStreamReader xml, Deque<Boolean> written, Markup out)
      throws XMLStreamException {
    String name = xml.getLocalName();
    if (ELEMENTS.contains(name)) {
      out.open(name, attributes(xml, name).toArray(String[]::new));
      written.push(true);
    } else if (TRANSPARENT.contains(name)) {
      written.push(false);
    } else {
      skip(xml);
    }
  }

  private static void skip(XMLStreamReader xml) throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = xml.next();
      depth +=
          event == XMLStreamConstants.START_ELEMENT
              ? 1
              : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
    }
  }

  private List<String> attributes(XMLStreamReader xml, String element) {
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      String value = xml.getAttributeValue(i);
      if (xml.getAttributeNamespace(i) == null || xml.getAttributeNamespace(i).isEmpty()) {
        attribute(element, name, value, kept);
      }
    }
    String classes = xml.getAttributeValue(null, "class");
    String first = classes == null ? "" : classes.split(" ", 2)[0];
    if (CLASSES.contains(first)) {
      kept.add("class");
      kept.add(first);
      place(first, xml.getAttributeValue(null, "data-source-line"))
          .ifPresent(
              span -> {
                kept.add("data-line");
                kept.add(Integer.toString(span.line()));
              });
    }
    return kept;
  }

  private void attribute(String element, String name, String value, List<String> kept) {
    if (name.equals("style")) {
      for (String declaration : value.split(";")) {
        int colon = declaration.indexOf(':');
        String property = colon < 0 ? "" : declaration.substring(0, colon).strip();
        if (!property.equals("width") && !property.equals("height")) {
          keep(property, declaration.substring(colon + 1).strip(), kept);
        }
      }
    } else if (name.equals("id") && NAME.matcher(value).matches() && !element.equals("g")) {
      kept.add("id");
      kept.add(prefix + value);
    } else {
      keep(name, value, kept);
    }
  }

  private void keep(String name, String value, List<String> kept) {
    if (!ATTRIBUTES.contains(name) || kept.contains(name)) {
      return;
    }
    var reference = OWN_REFERENCE.matcher(value);
    boolean harmless = value.indexOf('(') < 0 || name.equals("transform");
    if (reference.matches() || harmless) {
      kept.add(name);
      kept.add(reference.matches() ? "url(#" + prefix + reference.group(1) + ")" : value);
    }
  }

  private Optional<Span> place(String kind, String line) {
    if (kind.equals("link")) {
      int number = link++;
      return number < links.size() ? Optional.of(links.get(number)) : Optional.empty();
    }
    if (line == null || !line.matches("\\d{1,6}") || Integer.parseInt(line) >= places.size()) {
      return Optional.empty();
    }
    return Optional.of(places.get(Integer.parseInt(line)));
  }
}
