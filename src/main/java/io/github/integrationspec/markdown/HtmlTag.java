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

  /** An attribute, with the place of its value without quotes. */
  record Attribute(String name, int start, int end) {}

  private static final Set<String> VOID =
      Set.of("br", "hr", "img", "input", "col", "wbr", "area", "base", "embed", "link", "meta");

  /** Tags that divide a text into blocks; all others are part of a line. */
  private static final Set<String> BLOCK =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "col",
          "colgroup",
          "dd",
          "details",
          "dialog",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "head",
          "header",
          "hr",
          "html",
          "iframe",
          "legend",
          "li",
          "main",
          "menu",
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
          "template",
          "tfoot",
          "th",
          "thead",
          "title",
          "tr",
          "ul");

  static boolean isVoid(String name) {
    return VOID.contains(name);
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
    return attribute(wanted).map(a -> text.text().substring(a.start(), a.end())).orElse("");
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
