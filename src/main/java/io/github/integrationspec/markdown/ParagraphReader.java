package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.List;

/** Paragraphs, and what flexmark takes for one. */
final class ParagraphReader {

  private final Reading reading;
  private final SourceText text;

  ParagraphReader(Reading reading, SourceText text) {
    this.reading = reading;
    this.text = text;
  }

  void read(Paragraph node, BlockStack stack) {
    int table = tableWithin(node);
    if (table > 0 && reading.takePart() && reading.enter()) {
      List<BasedSequence> lines = node.getContentLines();
      again(lines.subList(0, table), node, stack);
      again(lines.subList(table, lines.size()), node, stack);
      reading.leave();
      return;
    }
    Inlines inlines =
        new InlineReader(reading, text, InlineReader.Place.BLOCK, node.getStartOffset()).read(node);
    stack.blocks().addAll(inlines.before());
    Prose prose = inlines.prose();
    Span span = Reading.blockSpan(text, node.getStartOffset(), node.getEndOffset());
    if (Definitions.areIn(prose)) {
      stack.add(Definitions.of(prose, span));
    } else if (!prose.isBlank() || !prose.marks().isEmpty()) {
      stack.add(new io.github.integrationspec.model.Paragraph(prose, span));
    }
    stack.blocks().addAll(inlines.after());
  }

  /** A stretch of text that is not parsed for markup. */
  io.github.integrationspec.model.Paragraph plain(BasedSequence stretch) {
    ProseBuilder prose = new ProseBuilder(text, stretch.getStartOffset());
    prose.append(text, stretch.getStartOffset(), stretch.getEndOffset());
    Prose read = prose.build();
    return new io.github.integrationspec.model.Paragraph(read, read.span());
  }

  private void again(List<BasedSequence> lines, Paragraph node, BlockStack stack) {
    new BlockReader(reading, SourceLines.join(text, lines, node.getChars())).readInto(stack);
  }

  /**
   * Number of the line in which the header of a table stands, with text right above it; GitHub
   * draws a table there, flexmark does not see it. 0 when there is none.
   */
  private int tableWithin(Paragraph node) {
    int count = node.getLineCount();
    for (int i = 2; i < count; i++) {
      if (isDelimiterRow(node.getLineChars(i)) && hasPipe(node.getLineChars(i - 1))) {
        return i - 1;
      }
    }
    return 0;
  }

  private boolean isDelimiterRow(BasedSequence line) {
    int dashes = 0;
    int pipes = 0;
    for (int i = line.getStartOffset(); i < line.getEndOffset(); i++) {
      switch (text.text().charAt(i)) {
        case '-' -> dashes++;
        case '|' -> pipes++;
        case ':', ' ', '\t', '\r', '\n' -> {}
        default -> {
          return false;
        }
      }
    }
    return dashes > 0 && pipes > 0;
  }

  private boolean hasPipe(BasedSequence line) {
    int found = text.text().indexOf('|', line.getStartOffset());
    return found >= 0 && found < line.getEndOffset();
  }
}
