package io.github.integrationspec.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.SourceTextBuilder;
import java.util.Locale;
import java.util.Optional;

/** {@code <pre>}, and {@code <div class="mermaid">}: content that is code. */
final class RawHtml {

  private RawHtml() {}

  static boolean isRaw(HtmlTag tag, SourceText text) {
    return tag.form() == HtmlTag.Form.OPENING
        && (tag.name().equals("pre")
            || (tag.name().equals("div") && tag.hasClass("mermaid", text)));
  }

  /** The first such element that does not end in {@code text}. */
  static Optional<HtmlTag> unclosed(SourceText text) {
    String chars = text.text();
    if (!chars.contains("<pre") && !chars.contains("mermaid")) {
      return Optional.empty();
    }
    HtmlScanner scanner = new HtmlScanner(chars, 0, chars.length());
    for (HtmlScanner.Token token = scanner.next();
        token != HtmlScanner.Token.END;
        token = scanner.next()) {
      if (token == HtmlScanner.Token.TAG && isRaw(scanner.tag(), text)) {
        int end = closingTag(chars, scanner.tag().name(), scanner.end());
        if (end < 0) {
          return Optional.of(scanner.tag());
        }
        scanner.skipTo(end);
      }
    }
    return Optional.empty();
  }

  /**
   * The sibling of {@code node} in which an element ends that {@code node} leaves open; empty when
   * there is none, or when lines have a prefix that would become part of the code.
   */
  static Optional<Node> closingNode(Node node, String tag, String text) {
    int end = closingTag(text, tag, node.getEndOffset());
    if (end < 0 || !(node.getParent() instanceof Document)) {
      return Optional.empty();
    }
    for (Node next = node.getNext(); next != null; next = next.getNext()) {
      if (next.getEndOffset() > end) {
        return Optional.of(next);
      }
    }
    return Optional.empty();
  }

  /** Offset of the closing tag that belongs to {@code tag}, or the end of the text. */
  static int contentEnd(String text, HtmlTag tag) {
    int end = closingTag(text, tag.name(), tag.end());
    return end < 0 ? text.length() : end;
  }

  /** Offset of the next {@code </name}, or -1. */
  static int closingTag(String text, String name, int from) {
    for (int i = text.indexOf("</", from); i >= 0; i = text.indexOf("</", i + 2)) {
      if (text.regionMatches(true, i + 2, name, 0, name.length())) {
        return i;
      }
    }
    return -1;
  }

  /** The code between {@code tag} and {@code end}: tags dropped, entities resolved. */
  static CodeBlock read(SourceText text, HtmlTag tag, int end) {
    String chars = text.text();
    int start = tag.end();
    String language = language(tag, text);
    SourceTextBuilder code = new SourceTextBuilder(text, start);
    HtmlScanner scanner = new HtmlScanner(chars, start, end);
    for (HtmlScanner.Token token = scanner.next();
        token != HtmlScanner.Token.END;
        token = scanner.next()) {
      if (token == HtmlScanner.Token.TEXT) {
        text(text, scanner.start(), scanner.end(), code);
      } else if (token == HtmlScanner.Token.TAG) {
        if (language.isEmpty() && !scanner.tag().isClosing()) {
          language = language(scanner.tag(), text);
        }
        if (scanner.tag().name().equals("br")) {
          code.replace(text, scanner.start(), "\n");
        }
      }
    }
    int close = chars.indexOf('>', end);
    return new CodeBlock(
        language,
        withoutFirstLineEnd(code.build()),
        Reading.blockSpan(text, tag.start(), close < 0 ? end : close + 1));
  }

  /** A line end right behind the opening tag is no part of the content. */
  private static SourceText withoutFirstLineEnd(SourceText code) {
    if (code.text().startsWith("\r\n")) {
      return code.slice(2, code.length());
    }
    return code.text().startsWith("\n") ? code.slice(1, code.length()) : code;
  }

  private static void text(SourceText text, int start, int end, SourceTextBuilder code) {
    int from = start;
    for (int i = start; i < end; i++) {
      if (text.text().charAt(i) == '&') {
        int semicolon = Entity.end(text.text(), i, end);
        if (semicolon > 0) {
          code.append(text, from, i);
          Entity.append(text, i, semicolon, code);
          from = semicolon;
          i = semicolon - 1;
        }
      }
    }
    code.append(text, from, end);
  }

  private static String language(HtmlTag tag, SourceText text) {
    String language = tag.value("lang", text);
    if (!language.isEmpty()) {
      return language.toLowerCase(Locale.ROOT);
    }
    for (String name : tag.value("class", text).toLowerCase(Locale.ROOT).split("\\s+")) {
      if (name.startsWith("language-")) {
        return name.substring("language-".length());
      }
      if (name.startsWith("lang-")) {
        return name.substring("lang-".length());
      }
      if (name.equals("mermaid") || name.equals("plantuml")) {
        return name;
      }
    }
    return "";
  }
}
