package io.github.integrationspec.diagram;

import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An XML file, read without following anything that it refers to: no document type, no entity, no
 * other file. Depth and size are bounded.
 *
 * @param root empty when the file could not be read
 * @param problems why not, or what was left out
 */
public record XmlDocument(Optional<XmlElement> root, List<ParseProblem> problems) {

  /** Elements within each other. Real files have some tens. */
  static final int DEPTH = 200;

  /** Elements of a file. */
  static final int ELEMENTS = 500_000;

  /** Characters of a file. */
  static final int CHARACTERS = 50_000_000;

  public XmlDocument {
    problems = List.copyOf(problems);
  }

  /** Reads a file. Elements have their own places. */
  public static XmlDocument read(SourceText text) {
    return new Reading(text.text(), (start, end) -> text.span(start, end)).document();
  }

  /**
   * Reads XML that was packed into something else.
   *
   * @param everywhere the place of whatever it is packed into
   */
  public static XmlDocument read(String xml, Span everywhere) {
    return new Reading(xml, (start, end) -> everywhere).document();
  }

  /** Where a stretch of the XML stands in its file. */
  @FunctionalInterface
  private interface Places {
    Span span(int start, int end);
  }

  /** An element whose end was not read yet. */
  private static final class Open {
    private final String name;
    private final Map<String, String> attributes;
    private final int start;
    private final Span span;
    private final List<XmlElement> children = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    Open(String name, Map<String, String> attributes, int start, Span span) {
      this.name = name;
      this.attributes = attributes;
      this.start = start;
      this.span = span;
    }

    XmlElement close(Span extent) {
      return new XmlElement(
          name, Collections.unmodifiableMap(attributes), children, text.toString(), span, extent);
    }
  }

  /** One run through a file. */
  private static final class Reading {
    private final String xml;
    private final int start;
    private final TagCursor cursor;
    private final Places places;
    private final List<ParseProblem> problems = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private XmlElement root;
    private int elements;

    Reading(String xml, Places places) {
      this.xml = xml;
      // an XML declaration must be the very first thing
      int first = xml.startsWith("\uFEFF") ? 1 : 0;
      while (first < xml.length() && Character.isWhitespace(xml.charAt(first))) {
        first++;
      }
      this.start = first;
      this.cursor = new TagCursor(xml);
      this.places = places;
    }

    XmlDocument document() {
      if (xml.length() > CHARACTERS) {
        return refused(0, "The file has more than " + CHARACTERS + " characters");
      }
      if (declaresTypes()) {
        documentType();
        return new XmlDocument(Optional.empty(), problems);
      }
      try {
        XMLStreamReader reader =
            factory().createXMLStreamReader(new StringReader(xml.substring(start)));
        try {
          return read(reader);
        } finally {
          reader.close();
        }
      } catch (XMLStreamException e) {
        return refused(offsetOf(e), "The file is no well-formed XML: " + reason(e));
      }
    }

    // the reader of the JDK prints to the console where such declarations never end
    private boolean declaresTypes() {
      TagCursor first = new TagCursor(xml);
      first.next();
      return xml.startsWith("<!DOCTYPE", first.start())
          && xml.substring(first.start(), first.end()).indexOf('[') >= 0;
    }

    private static XMLInputFactory factory() {
      XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
      factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
      factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
      factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
      // files of modelling tools use prefixes that they do not declare
      factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
      factory.setXMLResolver(
          (publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("it refers to another file, which is not followed");
          });
      return factory;
    }

    private XmlDocument read(XMLStreamReader reader) throws XMLStreamException {
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          if (++elements > ELEMENTS || open.size() >= DEPTH) {
            cursor.next();
            return refused(
                cursor.start(),
                open.size() >= DEPTH
                    ? "Elements are nested more than " + DEPTH + " levels deep"
                    : "The file has more than " + ELEMENTS + " elements");
          }
          open.push(start(reader));
        } else if (event == XMLStreamConstants.END_ELEMENT) {
          end();
        } else if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA) {
          open.element().text.append(reader.getText());
        } else if (event == XMLStreamConstants.DTD && !documentType()) {
          return new XmlDocument(Optional.empty(), problems);
        }
      }
      return new XmlDocument(Optional.ofNullable(root), problems);
    }

    private Open start(XMLStreamReader reader) {
      Map<String, String> attributes = new LinkedHashMap<>();
      for (int i = 0; i < reader.getAttributeCount(); i++) {
        attributes.put(
            qualified(reader.getAttributePrefix(i), reader.getAttributeLocalName(i)),
            reader.getAttributeValue(i));
      }
      cursor.next();
      return new Open(
          qualified(reader.getPrefix(), reader.getLocalName()),
          attributes,
          cursor.start(),
          places.span(cursor.start(), cursor.end()));
    }

    private static String qualified(String prefix, String name) {
      return prefix == null || prefix.isEmpty() ? name : prefix + ":" + name;
    }

    private void end() {
      Open closed = open.pop();
      // an empty element that closes itself has no end tag
      boolean closesItself =
          closed.start == cursor.start() && xml.startsWith("/>", cursor.end() - 2);
      if (!closesItself) {
        cursor.next();
      }
      XmlElement element = closed.close(places.span(closed.start, cursor.end()));
      if (open.isEmpty()) {
        root = element;
      } else {
        open.element().children.add(element);
      }
    }

    /**
     * A document type that only names a file is left out, one that declares anything ends the
     * reading. Drawing tools put the one of SVG into their files.
     */
    private boolean documentType() {
      cursor.next();
      String declaration = xml.substring(cursor.start(), cursor.end());
      Span span = places.span(cursor.start(), cursor.end());
      if (declaration.indexOf('[') >= 0) {
        problems.add(
            new ParseProblem(
                span,
                "The file declares a document type of its own (DOCTYPE), which is not read: remove"
                    + " the declaration"));
        return false;
      }
      if (!declaration.contains("//W3C//DTD SVG ")) {
        problems.add(
            new ParseProblem(
                span, "The document type (DOCTYPE) was not followed: remove the declaration"));
      }
      return true;
    }

    // the line is right even where the offset is not
    private int offsetOf(XMLStreamException e) {
      if (e.getLocation() == null) {
        return start;
      }
      int offset = start;
      for (int line = 1; line < e.getLocation().getLineNumber() && offset >= 0; line++) {
        offset = xml.indexOf('\n', offset) + 1;
      }
      return Math.min(xml.length(), offset + Math.max(0, e.getLocation().getColumnNumber() - 1));
    }

    private XmlDocument refused(int offset, String message) {
      int at = Math.min(offset, Math.max(0, xml.length() - 1));
      problems.add(new ParseProblem(places.span(at, Math.min(xml.length(), at + 1)), message));
      return new XmlDocument(Optional.empty(), problems);
    }

    // "ParseError at [row,col]:[1,9]\nMessage: what it is."
    private static String reason(XMLStreamException e) {
      String message = String.valueOf(e.getMessage());
      int at = message.indexOf("Message: ");
      String reason = at < 0 ? message : message.substring(at + "Message: ".length());
      return reason.strip().replaceFirst("\\.$", "").replace('"', '`');
    }
  }
}
