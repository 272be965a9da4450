package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * A table with text right above it: GitHub draws a table there, flexmark sees a paragraph. This
 * splits the paragraph before flexmark looks for tables.
 */
final class TableBelowText implements ParagraphPreProcessor {

  private TableBelowText() {}

  @Override
  public int preProcessBlock(Paragraph block, ParserState state) {
    int header = headerRow(block);
    if (header == 0) {
      return 0;
    }
    Paragraph above = new Paragraph();
    above.setContent(block, 0, header);
    above.setCharsFromContent();
    block.insertBefore(above);
    state.getInlineParser().parse(above.getContentChars(), above);
    return block.getLineChars(header).getStartOffset() - block.getStartOffset();
  }

  /** Number of the line with a delimiter row below it, 0 when there is none below the first. */
  private static int headerRow(Paragraph block) {
    int count = block.getLineCount();
    if (count < 3 || isDelimiterRow(block.getLineChars(1))) {
      return 0;
    }
    for (int i = 2; i < count; i++) {
      if (isDelimiterRow(block.getLineChars(i)) && block.getLineChars(i - 1).indexOf('|') >= 0) {
        return i - 1;
      }
    }
    return 0;
  }

  private static boolean isDelimiterRow(BasedSequence line) {
    boolean dash = false;
    boolean pipe = false;
    for (int i = 0; i < line.length(); i++) {
      switch (line.charAt(i)) {
        case '-' -> dash = true;
        case '|' -> pipe = true;
        case ':', ' ', '\t', '\r', '\n' -> {}
        default -> {
          return false;
        }
      }
    }
    return dash && pipe;
  }

  /** Has it run when the definitions of references are known. */
  static final class Factory implements ParagraphPreProcessorFactory {

    @Override
    public Set<Class<?>> getAfterDependents() {
      return Set.of(ReferencePreProcessorFactory.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
      return Set.of();
    }

    @Override
    public boolean affectsGlobalScope() {
      return false;
    }

    @Override
    public ParagraphPreProcessor apply(ParserState state) {
      return new TableBelowText();
    }
  }
}
