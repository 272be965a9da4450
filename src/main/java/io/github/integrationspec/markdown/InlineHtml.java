package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.LinkKind;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What HTML tags within a line mean for the visible text. */
final class InlineHtml {

  private record Open(HtmlTag tag, int mark, int textStart) {}

  private final Reading reading;
  private final ProseBuilder prose;
  private final SourceText text;
  private final List<Open> open = new ArrayList<>(2);

  InlineHtml(Reading reading, ProseBuilder prose, SourceText text) {
    this.reading = reading;
    this.prose = prose;
    this.text = text;
  }

  /** {@code tag} must be a tag of the text given at the start. */
  void tag(HtmlTag tag) {
    if (tag.isClosing()) {
      close(tag);
      return;
    }
    reading.anchors().add(tag.value("id", text));
    switch (tag.name()) {
      case "br" -> prose.lineEnd(text, tag.start());
      case "img" -> image(tag);
      case "a" -> anchor(tag);
      default -> {
        if (tag.isBlock()) {
          prose.newLine(text, tag.start());
        } else if (tag.form() == HtmlTag.Form.OPENING) {
          kind(tag.name())
              .ifPresent(kind -> open.add(new Open(tag, prose.open(kind, ""), prose.length())));
        }
      }
    }
  }

  /** Forgets what the author left open. */
  void finish() {
    for (Open unclosed : open) {
      prose.drop(unclosed.mark());
    }
    open.clear();
  }

  private void anchor(HtmlTag tag) {
    reading.anchors().add(tag.value("name", text));
    if (tag.form() != HtmlTag.Form.OPENING) {
      return;
    }
    Optional<HtmlTag.Attribute> href = tag.attribute("href").filter(HtmlTag.Attribute::hasValue);
    if (href.isPresent()) {
      int mark = prose.open(MarkKind.LINK, tag.value("href", text));
      open.add(new Open(tag, mark, prose.length()));
    }
  }

  private void image(HtmlTag tag) {
    String target = tag.value("src", text);
    int mark = prose.open(MarkKind.IMAGE, target);
    tag.attribute("alt")
        .filter(HtmlTag.Attribute::hasValue)
        .ifPresent(alt -> prose.append(text, alt.start(), alt.end()));
    prose.close(mark);
    tag.attribute("src")
        .filter(HtmlTag.Attribute::hasValue)
        .ifPresent(
            src ->
                reading.link(
                    new Link(
                        LinkKind.IMAGE,
                        tag.value("alt", text),
                        target,
                        text.span(tag.start(), tag.end()),
                        text.span(src.start(), src.end()))));
  }

  private void close(HtmlTag tag) {
    if (tag.isBlock()) {
      if (prose.length() > 0) {
        prose.newLine(text, tag.start());
      }
      return;
    }
    for (int i = open.size() - 1; i >= 0; i--) {
      if (open.get(i).tag().name().equals(tag.name())) {
        end(open.remove(i), tag.end());
        return;
      }
    }
  }

  private void end(Open opened, int end) {
    prose.close(opened.mark());
    if (!opened.tag().name().equals("a")) {
      return;
    }
    HtmlTag tag = opened.tag();
    HtmlTag.Attribute href = tag.attribute("href").orElseThrow();
    Span span = text.span(tag.start(), end);
    reading.link(
        new Link(
            LinkKind.LINK,
            prose.text(opened.textStart()),
            tag.value("href", text),
            span,
            text.span(href.start(), href.end())));
  }

  private static Optional<MarkKind> kind(String name) {
    return switch (name) {
      case "b", "strong" -> Optional.of(MarkKind.STRONG);
      case "i", "em", "cite", "dfn" -> Optional.of(MarkKind.EMPHASIS);
      case "code", "tt", "kbd", "samp", "var" -> Optional.of(MarkKind.CODE);
      case "s", "del", "strike" -> Optional.of(MarkKind.STRIKETHROUGH);
      default -> Optional.empty();
    };
  }
}
