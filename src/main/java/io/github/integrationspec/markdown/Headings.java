package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Recognises headings: one to six {@code #} before a blank or the end of the line, or a paragraph
 * with a line of {@code =} or {@code -} below it. flexmark's own factory puts the whole paragraph
 * together for every line of it.
 */
final class Headings implements CustomBlockParserFactory {

  private static final int MAX_LEVEL = 6;

  @Override
  public Set<Class<?>> getAfterDependents() {
    return Set.of();
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
  public BlockParserFactory apply(DataHolder options) {
    return Headings::tryStart;
  }

  private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || start >= line.length()) {
      return BlockStart.none();
    }
    char c = line.charAt(start);
    if (c == '#') {
      return atx(line, start);
    }
    return c == '=' || c == '-' ? setext(line, start, matched) : BlockStart.none();
  }

  private static BlockStart atx(BasedSequence line, int start) {
    int text = start;
    while (text < line.length() && line.charAt(text) == '#') {
      text++;
    }
    int level = text - start;
    if (level > MAX_LEVEL || (text < line.length() && !isBlank(line.charAt(text)))) {
      return BlockStart.none();
    }
    int end = trimmedEnd(line, text, line.length());
    int closing = end;
    while (closing > text && line.charAt(closing - 1) == '#') {
      closing--;
    }
    // a closing run of # must stand apart from the text
    boolean closed = closing < end && isBlank(line.charAt(closing - 1));
    int textEnd = closed ? trimmedEnd(line, text, closing) : end;
    HeadingParser parser = new HeadingParser(level);
    Heading heading = (Heading) parser.getBlock();
    heading.setOpeningMarker(line.subSequence(start, text));
    heading.setText(line.subSequence(Math.min(text, textEnd), textEnd).trim());
    if (closed) {
      heading.setClosingMarker(line.subSequence(closing, end));
    }
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static BlockStart setext(BasedSequence line, int start, MatchedBlockParser matched) {
    char sign = line.charAt(start);
    int end = trimmedEnd(line, start, line.length());
    for (int i = start; i < end; i++) {
      if (line.charAt(i) != sign) {
        return BlockStart.none();
      }
    }
    BasedSequence paragraph = matched.getParagraphContent();
    if (paragraph == null) {
      return BlockStart.none();
    }
    BlockContent content = new BlockContent();
    content.addAll(matched.getParagraphLines(), matched.getParagraphEolLengths());
    HeadingParser parser = new HeadingParser(sign == '=' ? 1 : 2);
    Heading heading = (Heading) parser.getBlock();
    heading.setText(content.getContents().trim());
    heading.setClosingMarker(line.subSequence(start, end));
    heading.setCharsFromContent();
    return BlockStart.of(parser).atIndex(line.length()).replaceActiveBlockParser();
  }

  private static int trimmedEnd(BasedSequence line, int from, int to) {
    int end = to;
    while (end > from && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }
}
