package io.github.integrationspec.report;

import java.util.Locale;

/**
 * Writes HTML in which nothing but the names of elements and attributes, which this program
 * chooses, is markup.
 */
public final class Markup {

  private final StringBuilder out = new StringBuilder();

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; a name without a value ({@code null}) is left out
   */
  public Markup open(String element, String... attributes) {
    out.append('<').append(element);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    return this;
  }

  /** Closes an element. */
  public Markup close(String element) {
    out.append("</").append(element).append('>');
    return this;
  }

  /** An element with nothing but text in it. */
  public Markup element(String element, String text, String... attributes) {
    return open(element, attributes).text(text).close(element);
  }

  /** Writes a text. */
  public Markup text(CharSequence text) {
    escape(text);
    return this;
  }

  /** Puts in what another of these wrote. */
  public Markup add(Markup other) {
    out.append(other.out);
    return this;
  }

  private void escape(CharSequence text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if (turnsDirection(c)) {
            // named, so that a reader sees that the text wants to look like another
            out.append(String.format(Locale.ROOT, "\u27e6U+%04X\u27e7", (int) c));
          } else {
            out.append(isControl(c) ? '\ufffd' : c);
          }
        }
      }
    }
  }

  private static boolean isControl(char c) {
    return (c < ' ' && c != '\n' && c != '\t' && c != '\r') || (c >= '\u007f' && c <= '\u009f');
  }

  private static boolean turnsDirection(char c) {
    return c == '\u061c'
        || c == '\u200e'
        || c == '\u200f'
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2066' && c <= '\u2069');
  }

  @Override
  public String toString() {
    return out.toString();
  }
}
