package io.github.integrationspec.report;

import java.io.IOException;
import java.io.Writer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What the formats that are XML have in common. */
final class Xml {

  private static final String REPLACEMENT = "\uFFFD";

  /** Writes the content of a file. */
  @FunctionalInterface
  interface Body {
    void write(XMLStreamWriter xml) throws XMLStreamException;
  }

  private Xml() {}

  /** Writes a file; the JDK's own writer escapes what has a meaning. */
  static void write(Writer out, Body body) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      body.write(xml);
      xml.writeEndDocument();
      xml.flush();
    } catch (XMLStreamException e) {
      throw new IOException(e);
    }
    out.write("\n");
  }

  /** A start tag on a line of its own. */
  static void start(XMLStreamWriter xml, int depth, String name) throws XMLStreamException {
    line(xml, depth);
    xml.writeStartElement(name);
  }

  /** An end tag on a line of its own. */
  static void end(XMLStreamWriter xml, int depth) throws XMLStreamException {
    line(xml, depth);
    xml.writeEndElement();
  }

  private static void line(XMLStreamWriter xml, int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** Text without the characters that XML 1.0 cannot hold, however they are escaped. */
  static String text(String text) {
    StringBuilder valid = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isValid(c)) {
                valid.appendCodePoint(c);
              } else {
                valid.append(REPLACEMENT);
              }
            });
    return valid.toString();
  }

  /** Text on one line: readers turn line ends in attributes into blanks anyway. */
  static String attribute(String text) {
    return text(text.replaceAll("[\\t\\r\\n]+", " "));
  }

  private static boolean isValid(int c) {
    return c == '\t'
        || c == '\n'
        || (c >= 0x20 && c <= 0xD7FF)
        || (c >= 0xE000 && c <= 0xFFFD)
        || (c >= 0x10000 && c <= 0x10FFFF);
  }
}
