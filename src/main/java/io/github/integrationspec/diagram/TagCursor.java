package io.github.integrationspec.diagram;

/**
 * Walks from tag to tag through XML that a parser found well-formed. The parser of the JDK tells
 * only roughly where it is, and wrongly when the declared encoding is not that of the text.
 */
final class TagCursor {

  private final String xml;
  private int start;
  private int end;

  TagCursor(String xml) {
    this.xml = xml;
  }

  /** Where the tag begins that was reached last. */
  int start() {
    return start;
  }

  /** The offset behind it. */
  int end() {
    return end;
  }

  /** Goes on to the next start tag or end tag, or to the document type. */
  void next() {
    int at = xml.indexOf('<', end);
    while (at >= 0) {
      if (xml.startsWith("<!--", at)) {
        at = xml.indexOf('<', behind("-->", at));
      } else if (xml.startsWith("<?", at)) {
        at = xml.indexOf('<', behind("?>", at));
      } else if (xml.startsWith("<![CDATA[", at)) {
        at = xml.indexOf('<', behind("]]>", at));
      } else {
        start = at;
        end = tagEnd(at);
        return;
      }
    }
    start = xml.length();
    end = xml.length();
  }

  private int behind(String mark, int from) {
    int found = xml.indexOf(mark, from);
    return found < 0 ? xml.length() : found + mark.length();
  }

  /** Behind the tag's last character: values of attributes may hold {@code >}. */
  private int tagEnd(int from) {
    char quote = 0;
    for (int i = from; i < xml.length(); i++) {
      char c = xml.charAt(i);
      if (quote != 0) {
        quote = c == quote ? 0 : quote;
      } else if (c == '"' || c == '\'') {
        quote = c;
      } else if (c == '>') {
        return i + 1;
      }
    }
    return xml.length();
  }
}
