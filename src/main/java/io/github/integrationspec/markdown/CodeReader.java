package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.util.ast.Block;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.Locale;

/** Code blocks, without fences and prefixes. */
final class CodeReader {

  private final Reading reading;
  private final SourceText text;

  CodeReader(Reading reading, SourceText text) {
    this.reading = reading;
    this.text = text;
  }

  CodeBlock fenced(FencedCodeBlock node) {
    if (node.getClosingMarker().isEmpty()) {
      int start = node.getOpeningMarker().getStartOffset();
      int end = node.getOpeningMarker().getEndOffset();
      reading.problem(
          text.span(start, end),
          "this code block is not closed: everything below it counts as code; expected a line with "
              + text.text().substring(start, end)
              + " behind its last line");
    }
    return new CodeBlock(language(node.getInfo()), content(node), span(node));
  }

  CodeBlock indented(IndentedCodeBlock node) {
    return new CodeBlock("", content(node), span(node));
  }

  CodeBlock colonFenced(ColonFence.CodeNode node) {
    return new CodeBlock(node.language(), content(node), span(node));
  }

  private SourceText content(Block node) {
    return SourceLines.join(text, node.getContentLines(), node.getChars());
  }

  private Span span(Block node) {
    return Reading.blockSpan(text, node.getStartOffset(), node.getEndOffset());
  }

  /** {@code {.Mermaid #id}} is {@code mermaid}, {@code ts {1,3}} is {@code ts}. */
  private static String language(CharSequence info) {
    int start = 0;
    while (start < info.length() && " \t{.".indexOf(info.charAt(start)) >= 0) {
      start++;
    }
    int end = start;
    while (end < info.length() && " \t{},".indexOf(info.charAt(end)) < 0) {
      end++;
    }
    return info.subSequence(start, end).toString().toLowerCase(Locale.ROOT);
  }
}
