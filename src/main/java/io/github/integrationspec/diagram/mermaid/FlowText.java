package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.Optional;

/** Reads labels: plain text, or one quoted or Markdown text with plain text behind it. */
final class FlowText {

  private final FlowTokens tokens;
  private final MappedText source;
  private int unclosedQuote = -1;

  FlowText(FlowTokens tokens, MappedText text) {
    this.tokens = tokens;
    this.source = text;
  }

  /**
   * A text and its closer; reports what else stands there.
   *
   * @param owner id of what has the label, empty for an edge
   */
  Optional<Label> enclosed(FlowToken opener, String owner, Kind closer) {
    Optional<Label> label = text();
    if (label.isPresent() && tokens.takeIf(closer)) {
      return label;
    }
    mistake(opener, owner);
    return Optional.empty();
  }

  /** Reports what stands in or behind a label that may not stand there. Always false. */
  boolean mistake(FlowToken opener, String owner) {
    return tokens.fail(
        unclosedQuote >= 0
            ? new Advice(
                unclosedQuote, unclosedQuote + 1, "the quote that opens here is never closed")
            : tokens.advice().label(opener, owner, tokens.peek()));
  }

  /** {@code (TEXT | STRING | MARKDOWN) TEXT*}; empty when something else stands there. */
  Optional<Label> text() {
    return read(Kind.TEXT);
  }

  /** {@code (EDGE_TEXT | STRING | MARKDOWN) EDGE_TEXT*}; empty when something else stands there. */
  Optional<Label> edgeText() {
    return read(Kind.EDGE_TEXT);
  }

  private Optional<Label> read(Kind plain) {
    unclosedQuote = -1;
    FlowToken first = tokens.peek();
    boolean quoted = first.is(Kind.STRING) || first.is(Kind.MARKDOWN);
    if (!quoted && !first.is(plain)) {
      return Optional.empty();
    }
    tokens.take();
    if (quoted && first.end() == source.length()) {
      unclosedQuote = source.text().lastIndexOf('"', first.start());
    }
    StringBuilder label = new StringBuilder(tokens.slice(first));
    int end = first.end();
    while (tokens.sees(plain)) {
      FlowToken part = tokens.take();
      label.append(tokens.slice(part));
      end = part.end();
    }
    int start = Characters.trimStart(source.text(), first.start(), end);
    Span span = source.span(start, Characters.trimEnd(source.text(), start, end));
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
