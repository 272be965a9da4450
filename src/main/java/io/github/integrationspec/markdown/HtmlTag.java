package io.github.integrationspec.markdown;

import io.github.integrationspec.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A tag in HTML.
 *
 * @param name in lower case
 * @param start offset of {@code <}
 * @param end offset behind {@code >}
 */
record HtmlTag(String name, Form form, int start, int end, List<Attribute> attributes) {

  enum Form {
    OPENING,
    CLOSING,
    /** {@code <br/>}, or a tag that never has content. */
    EMPTY
  }

  /** An attribute, with the place of its value without quotes; -1 when it has no value. */
  record Attribute(String name, int start, int end) {

    static Attribute withoutValue(String name) {
      return new Attribute(name, -1, -1);
    }

    boolean hasValue() {
      return start >= 0;
    }
  }

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "col", "wbr", "area", "embed", "source", "track");

  /** Elements that divide a text into blocks. */
  private static final Set<String> BLOCK =
      Set.of(
          "article",
          "aside",
          "blockquote",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "iframe",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "script",
          "section",
          "style",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  /** Elements that are part of a line. */
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "audio", "b", "bdi", "bdo", "big", "br", "button", "cite", "code", "del",
          "dfn", "em", "font", "i", "img", "input", "ins", "kbd", "mark", "picture", "q", "rp",
          "rt", "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
          "svg", "tt", "u", "var", "video", "wbr");

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** Whether the name is one of those that authors of Markdown use as HTML. */
  boolean isElement() {
    return BLOCK.contains(name) || INLINE.contains(name);
  }

  /** Whether it is written like the element of a component, {@code <Tab value="a">}. */
  boolean isComponent() {
    if (form == Form.EMPTY) {
      return true;
    }
    for (Attribute attribute : attributes) {
      if (attribute.hasValue()) {
        return true;
      }
    }
    return false;
  }

  boolean isBlock() {
    return BLOCK.contains(name);
  }

  boolean isClosing() {
    return form == Form.CLOSING;
  }

  /** 1 to 6 for a heading, else 0. */
  int headingLevel() {
    return name.length() == 2 && name.charAt(0) == 'h' && name.charAt(1) <= '6'
        ? Math.max(0, name.charAt(1) - '0')
        : 0;
  }

  Optional<Attribute> attribute(String wanted) {
    for (Attribute attribute : attributes) {
      if (attribute.name().equals(wanted)) {
        return Optional.of(attribute);
      }
    }
    return Optional.empty();
  }

  /** The value of an attribute as written; empty when it is not there. */
  String value(String wanted, SourceText text) {
    return attribute(wanted)
        .filter(Attribute::hasValue)
        .map(a -> text.text().substring(a.start(), a.end()))
        .orElse("");
  }

  /** Whether the {@code class} attribute has this name among its names. */
  boolean hasClass(String wanted, SourceText text) {
    for (String name : value("class", text).split("\\s+")) {
      if (name.toLowerCase(Locale.ROOT).equals(wanted)) {
        return true;
      }
    }
    return false;
  }
}
