package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.model.Label;
import java.util.Optional;

/** Reads labels: plain text, one quoted text or one Markdown text. */
final class FlowText {

  private final FlowTokens tokens;
  private final MappedText text;

  FlowText(FlowTokens tokens, MappedText text) {
    this.tokens = tokens;
    this.text = text;
  }

  /** {@code TEXT+ | STRING | MARKDOWN}; reports what else stands there. */
  Optional<Label> label(String owner) {
    return read(Kind.TEXT, owner);
  }

  /** {@code EDGE_TEXT+ | STRING | MARKDOWN}. */
  Optional<Label> edgeText() {
    return read(Kind.EDGE_TEXT, "the text of the edge");
  }

  private Optional<Label> read(Kind plain, String owner) {
    FlowToken first = tokens.peek();
    if (first.is(Kind.STRING) || first.is(Kind.MARKDOWN)) {
      tokens.take();
      return Optional.of(trimmed(first.start(), first.end()));
    }
    if (!first.is(plain)) {
      tokens.unexpected(owner);
      return Optional.empty();
    }
    int end = first.end();
    while (tokens.sees(plain)) {
      end = tokens.take().end();
    }
    return Optional.of(unquoted(trimmed(first.start(), end)));
  }

  private Label trimmed(int start, int end) {
    int from = Characters.trimStart(text.text(), start, end);
    return text.label(from, Characters.trimEnd(text.text(), from, end));
  }

  /** Quotes that the lexer left in a text are taken off when they enclose it. */
  static Label unquoted(Label label) {
    String text = label.text();
    return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
        ? new Label(text.substring(1, text.length() - 1), label.span())
        : label;
  }
}
