package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
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

  /** The title of an admonition or a tab: readers see a bold line. */
  io.github.integrationspec.model.Paragraph title(BasedSequence stretch) {
    Prose title = plain(stretch).prose();
    Mark bold = new Mark(MarkKind.STRONG, 0, title.text().length(), "");
    return new io.github.integrationspec.model.Paragraph(
        new Prose(title.source(), List.of(bold)), title.span());
  }

  /** A stretch of text that is not parsed for markup. */
  io.github.integrationspec.model.Paragraph plain(BasedSequence stretch) {
    ProseBuilder prose = new ProseBuilder(text, stretch.getStartOffset());
    prose.append(text, stretch.getStartOffset(), stretch.getEndOffset());
    Prose read = prose.build();
    return new io.github.integrationspec.model.Paragraph(read, read.span());
  }
}
