package io.github.integrationspec.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits HTML into text, tags, comments and what no reader sees. Never fails: all else is text. */
final class HtmlScanner {

  enum Token {
    TEXT,
    TAG,
    COMMENT,
    /** A declaration, a processing instruction or a CDATA section. */
    OTHER,
    END
  }

  /** Longer than any tag that people write; keeps a file of opening brackets linear. */
  private static final int MAX_TAG = 8_000;

  private final String text;
  private final int limit;
  private int position;
  private int start;
  private HtmlTag tag;

  HtmlScanner(String text, int from, int to) {
    this.text = text;
    this.position = from;
    this.limit = to;
  }

  /** Offset at which the current token begins. */
  int start() {
    return start;
  }

  /** Offset behind the current token. */
  int end() {
    return position;
  }

  /** The current tag, valid after {@link Token#TAG}. */
  HtmlTag tag() {
    return tag;
  }

  /** Goes on from here, for content that is not HTML. */
  void skipTo(int offset) {
    position = Math.min(limit, Math.max(position, offset));
  }

  Token next() {
    start = position;
    if (position >= limit) {
      return Token.END;
    }
    if (text.charAt(position) == '<') {
      Token token = markup();
      if (token != Token.TEXT) {
        return token;
      }
      position++;
    }
    while (position < limit && !isMarkup(position)) {
      position++;
    }
    return Token.TEXT;
  }

  private boolean isMarkup(int at) {
    if (text.charAt(at) != '<' || at + 1 >= limit) {
      return false;
    }
    char c = text.charAt(at + 1);
    return isLetter(c) || c == '/' || c == '!' || c == '?';
  }

  private Token markup() {
    if (!isMarkup(position)) {
      return Token.TEXT;
    }
    char c = text.charAt(position + 1);
    if (text.startsWith("<!--", position)) {
      position = after("-->", position + 4);
      return Token.COMMENT;
    }
    if (c == '?') {
      position = after("?>", position + 2);
      return Token.OTHER;
    }
    if (c == '!') {
      position =
          text.startsWith("<![CDATA[", position) ? after("]]>", position) : after(">", position);
      return Token.OTHER;
    }
    return readTag() ? Token.TAG : Token.TEXT;
  }

  private int after(String closing, int from) {
    int found = text.indexOf(closing, Math.min(from, limit));
    return found < 0 || found + closing.length() > limit ? limit : found + closing.length();
  }

  private boolean readTag() {
    int i = position + 1;
    boolean closing = text.charAt(i) == '/';
    if (closing) {
      i++;
    }
    int nameStart = i;
    int stop = Math.min(limit, position + MAX_TAG);
    while (i < stop && isNameChar(text.charAt(i))) {
      i++;
    }
    if (i == nameStart || !isLetter(text.charAt(nameStart))) {
      return false;
    }
    String name = text.substring(nameStart, i).toLowerCase(Locale.ROOT);
    List<HtmlTag.Attribute> attributes = List.of();
    boolean empty = false;
    while (i < stop) {
      char c = text.charAt(i);
      if (c == '>') {
        HtmlTag.Form form =
            closing
                ? HtmlTag.Form.CLOSING
                : empty || HtmlTag.isVoid(name) ? HtmlTag.Form.EMPTY : HtmlTag.Form.OPENING;
        tag = new HtmlTag(name, form, position, i + 1, attributes);
        position = i + 1;
        return true;
      }
      if (c == '<') {
        return false;
      }
      empty = c == '/';
      if (c == '/' || ProseBuilder.isSpace(c)) {
        i++;
        continue;
      }
      if (attributes.isEmpty()) {
        attributes = new ArrayList<>(4);
      }
      i = readAttribute(i, stop, attributes);
    }
    return false;
  }

  private int readAttribute(int from, int stop, List<HtmlTag.Attribute> attributes) {
    int i = from;
    while (i < stop && !isAttributeEnd(text.charAt(i))) {
      i++;
    }
    String name = text.substring(from, i).toLowerCase(Locale.ROOT);
    int value = skipSpaces(i, stop);
    if (value >= stop || text.charAt(value) != '=') {
      attributes.add(HtmlTag.Attribute.withoutValue(name));
      // a character that is no part of a name must not stop the scan
      return Math.max(i, from + 1);
    }
    value = skipSpaces(value + 1, stop);
    if (value >= stop) {
      return stop;
    }
    char quote = text.charAt(value);
    if (quote == '"' || quote == '\'') {
      int end = value + 1;
      while (end < stop && text.charAt(end) != quote) {
        end++;
      }
      attributes.add(new HtmlTag.Attribute(name, value + 1, end));
      return Math.min(stop, end + 1);
    }
    int end = value;
    while (end < stop && text.charAt(end) != '>' && !ProseBuilder.isSpace(text.charAt(end))) {
      end++;
    }
    attributes.add(new HtmlTag.Attribute(name, value, end));
    return end;
  }

  private int skipSpaces(int from, int stop) {
    int i = from;
    while (i < stop && ProseBuilder.isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  private static boolean isAttributeEnd(char c) {
    return c == '=' || c == '>' || c == '/' || c == '<' || ProseBuilder.isSpace(c);
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }

  static boolean isNameChar(char c) {
    return isLetter(c) || (c >= '0' && c <= '9') || c == '-' || c == ':' || c == '_' || c == '.';
  }
}
