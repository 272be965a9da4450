package io.github.integrationspec.markdown;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Set;

/**
 * Blocks whose content is indented by four columns: an admonition ({@code !!! note "Title"}, {@code
 * ???} and {@code ???+} when it folds), a tab ({@code === "Title"}) and a footnote ({@code
 * [^label]: text}).
 */
final class IndentedContainerParser extends AbstractBlockParser {

  private static final int INDENT = 4;

  private final Block block;

  private IndentedContainerParser(Block block) {
    this.block = block;
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public BlockContinue tryContinue(ParserState state) {
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= INDENT
        ? BlockContinue.atColumn(state.getColumn() + INDENT)
        : BlockContinue.none();
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }

  /** Recognises the first line. */
  static final class Factory implements CustomBlockParserFactory {

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
      return IndentedContainerParser::tryStart;
    }
  }

  private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= INDENT || start >= line.length()) {
      return BlockStart.none();
    }
    char c = line.charAt(start);
    if (c == '[') {
      return footnote(line, start);
    }
    return c == '!' || c == '?' || c == '=' ? admonition(line, start, c) : BlockStart.none();
  }

  private static BlockStart footnote(BasedSequence line, int start) {
    int end = Footnotes.markerEnd(line, start, line.length());
    if (end < 0) {
      return BlockStart.none();
    }
    int content = skipBlanks(line, end);
    return BlockStart.of(
            new IndentedContainerParser(new FootnoteBlock(line.subSequence(start, end))))
        .atIndex(content);
  }

  private static BlockStart admonition(BasedSequence line, int start, char sign) {
    int i = start;
    while (i < line.length() && line.charAt(i) == sign) {
      i++;
    }
    if (i - start != 3) {
      return BlockStart.none();
    }
    if (sign == '?' && i < line.length() && line.charAt(i) == '+') {
      i++;
    }
    int kind = skipBlanks(line, i);
    int end = kind;
    while (end < line.length() && isKind(line.charAt(end))) {
      end++;
    }
    if (sign == '=' ? end > kind : end == kind || kind == i) {
      return BlockStart.none();
    }
    BasedSequence rest = line.subSequence(end, line.length()).trim();
    boolean quoted = rest.length() >= 2 && rest.startsWith("\"") && rest.endsWith("\"");
    if (!quoted && (sign == '=' || !rest.isEmpty())) {
      return BlockStart.none();
    }
    BasedSequence title = quoted ? rest.subSequence(1, rest.length() - 1) : rest;
    return BlockStart.of(
            new IndentedContainerParser(new Admonition(line.subSequence(start, end), title)))
        .atIndex(line.length());
  }

  /** Kinds may be followed by others: {@code !!! note inline}. */
  private static boolean isKind(char c) {
    return Character.isLetterOrDigit(c) || c == '-' || c == '_' || c == ' ';
  }

  private static int skipBlanks(BasedSequence line, int from) {
    int i = from;
    while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
      i++;
    }
    return i;
  }
}
