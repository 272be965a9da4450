package io.github.integrationspec.diagram;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * An element of an XML document.
 *
 * @param name with its prefix as written
 * @param attributes by their names with prefixes as written, in order
 * @param text all character data directly within it
 * @param span its start tag
 * @param extent all of it, from the start tag to the end tag
 */
public record XmlElement(
    String name,
    Map<String, String> attributes,
    List<XmlElement> children,
    String text,
    Span span,
    Span extent) {

  public XmlElement {
    children = List.copyOf(children);
  }

  /** The value of an attribute; empty when there is none. */
  public String attribute(String attribute) {
    return attributes.getOrDefault(attribute, "");
  }

  /** The name without its prefix. */
  public String localName() {
    return name.substring(name.indexOf(':') + 1);
  }

  /** Its children of a name. */
  public Stream<XmlElement> children(String childName) {
    return children.stream().filter(child -> child.name.equals(childName));
  }

  /** Its first child of a name. */
  public Optional<XmlElement> child(String childName) {
    return children(childName).findFirst();
  }

  /** All elements below it and itself, in the order of the document. */
  public Stream<XmlElement> all() {
    return Stream.concat(Stream.of(this), children.stream().flatMap(XmlElement::all));
  }
}
