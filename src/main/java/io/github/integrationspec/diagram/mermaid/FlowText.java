package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.Optional;

/** Reads labels: plain text, or one quoted or Markdown text with plain text behind it. */
final class FlowText {

  private final FlowTokens tokens;
  private final MappedText text;

  FlowText(FlowTokens tokens, MappedText text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** {@code (TEXT | STRING | MARKDOWN) TEXT*}; reports what else stands there. */
  Optional<Label> label(String owner) {
    return read(Kind.TEXT, owner);
  }

  /** {@code (EDGE_TEXT | STRING | MARKDOWN) EDGE_TEXT*}. */
  Optional<Label> edgeText() {
    return read(Kind.EDGE_TEXT, "the text of the edge");
  }

  private Optional<Label> read(Kind plain, String owner) {
    FlowToken first = tokens.peek();
    boolean quoted = first.is(Kind.STRING) || first.is(Kind.MARKDOWN);
    if (!quoted && !first.is(plain)) {
      tokens.unexpected(owner);
      return Optional.empty();
    }
    tokens.take();
    StringBuilder label = new StringBuilder(tokens.slice(first));
    int end = first.end();
    while (tokens.sees(plain)) {
      FlowToken part = tokens.take();
      label.append(tokens.slice(part));
      end = part.end();
    }
    int start = Characters.trimStart(text.text(), first.start(), end);
    Span span = text.span(start, Characters.trimEnd(text.text(), start, end));
    return Optional.of(unquoted(new Label(Characters.trim(label.toString()), span)));
  }

  /** Quotes that the lexer left in a text are taken off when they enclose it. */
  static Label unquoted(Label label) {
    String text = label.text();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? new Label(text.substring(1, text.length() - 1), label.span())
        : label;
  }
}
