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
import com.vladsch.flexmark.util.ast.BlockContent;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Blocks between lines of three or more colons: {@code ::: note Title} holds Markdown, {@code :::
 * mermaid} a diagram. A line of colons closes the innermost that has no more of them.
 */
final class ColonFence {

  private static final Set<String> CODE = Set.of("mermaid", "plantuml");

  /** Some authors do not close them. */
  private static final int MAX_NESTING = 20;

  private ColonFence() {}

  /** flexmark's node of code between colons. */
  static final class CodeNode extends Block {

    private final BasedSequence marker;
    private final String language;
    private BasedSequence closing;

    private CodeNode(BasedSequence marker, String language) {
      this.marker = marker;
      this.closing = marker;
      this.language = language;
    }

    String language() {
      return language;
    }

    @Override
    public BasedSequence[] getSegments() {
      return new BasedSequence[] {marker};
    }
  }

  /** flexmark's node of the line that closes an admonition, behind it. */
  static final class EndNode extends Block {
    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  private static final class ContainerParser extends AbstractBlockParser {

    private final Admonition block;
    private final int length;
    private boolean closing;

    ContainerParser(Admonition block, int length) {
      this.block = block;
      this.length = length;
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
      closing = closingLength(state) >= length && !holdsOpenOne(state);
      return closing ? BlockContinue.none() : BlockContinue.atIndex(state.getIndex());
    }

    /** Whether the line belongs to a block within this one: another fence of colons, or code. */
    private boolean holdsOpenOne(ParserState state) {
      List<BlockParser> open = state.getActiveBlockParsers();
      for (int i = open.indexOf(this) + 1; i < open.size(); i++) {
        BlockParser inner = open.get(i);
        if (inner instanceof ContainerParser || isCode(inner)) {
          return true;
        }
      }
      return false;
    }

    private static boolean isCode(BlockParser parser) {
      return !parser.isContainer() && !parser.isParagraphParser() && !(parser instanceof EndParser);
    }

    @Override
    public void closeBlock(ParserState state) {
      block.setCharsFromContent();
    }
  }

  private static final class CodeParser extends AbstractBlockParser {

    private final CodeNode block;
    private final int length;
    private final BlockContent content = new BlockContent();

    CodeParser(CodeNode block, int length) {
      this.block = block;
      this.length = length;
    }

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      if (closingLength(state) >= length) {
        BasedSequence line = state.getLine();
        block.closing = line.subSequence(state.getNextNonSpaceIndex(), line.length());
        return BlockContinue.finished();
      }
      return BlockContinue.atIndex(state.getIndex());
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      content.add(line, state.getIndent());
    }

    @Override
    public void closeBlock(ParserState state) {
      List<BasedSequence> lines = content.getLines();
      // the first one is what is left of the opening line
      if (lines.size() > 1) {
        block.setContentLines(lines.subList(1, lines.size()));
      }
      int end = lines.isEmpty() ? 0 : lines.get(lines.size() - 1).getEndOffset();
      block.setChars(
          block.marker.baseSubSequence(
              block.marker.getStartOffset(), Math.max(end, block.closing.getEndOffset())));
    }
  }

  private static final class EndParser extends AbstractBlockParser {

    private final EndNode block = new EndNode();

    @Override
    public Block getBlock() {
      return block;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
      return BlockContinue.none();
    }

    @Override
    public void addLine(ParserState state, BasedSequence line) {
      block.setChars(line);
    }

    @Override
    public void closeBlock(ParserState state) {}
  }

  /** Recognises lines that open or close. */
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
      return ColonFence::tryStart;
    }
  }

  private static BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || start >= line.length() || line.charAt(start) != ':') {
      return BlockStart.none();
    }
    int colons = colonsEnd(line, start);
    if (colons - start < 3) {
      return BlockStart.none();
    }
    BasedSequence rest = line.subSequence(colons, line.length()).trim();
    if (rest.isEmpty()) {
      return isClosing(state)
          ? BlockStart.of(new EndParser()).atIndex(line.length())
          : BlockStart.none();
    }
    if (openContainers(state) >= MAX_NESTING) {
      return BlockStart.none();
    }
    int name = nameEnd(rest);
    if (name == 0 && rest.charAt(0) != '{') {
      return BlockStart.none();
    }
    BasedSequence marker = line.subSequence(start, colons);
    String kind = rest.subSequence(0, name).toString().toLowerCase(Locale.ROOT);
    BlockParser parser =
        CODE.contains(kind)
            ? new CodeParser(new CodeNode(marker, kind), colons - start)
            : new ContainerParser(
                new Admonition(marker, title(rest.subSequence(name, rest.length()))),
                colons - start);
    return BlockStart.of(parser).atIndex(line.length());
  }

  private static int openContainers(ParserState state) {
    int count = 0;
    for (BlockParser parser : state.getActiveBlockParsers()) {
      count += parser instanceof ContainerParser ? 1 : 0;
    }
    return count;
  }

  private static boolean isClosing(ParserState state) {
    for (BlockParser parser : state.getActiveBlockParsers()) {
      if (parser instanceof ContainerParser container && container.closing) {
        return true;
      }
    }
    return false;
  }

  /** Number of colons when the line has nothing else, else 0. */
  private static int closingLength(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (state.getIndent() >= 4 || start >= line.length()) {
      return 0;
    }
    int end = colonsEnd(line, start);
    return end - start >= 3 && line.subSequence(end, line.length()).isBlank() ? end - start : 0;
  }

  private static int colonsEnd(BasedSequence line, int start) {
    int i = start;
    while (i < line.length() && line.charAt(i) == ':') {
      i++;
    }
    return i;
  }

  private static int nameEnd(BasedSequence text) {
    int i = 0;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "-_".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    return i;
  }

  /** What stands behind the kind, without attributes in braces and without brackets. */
  private static BasedSequence title(BasedSequence rest) {
    BasedSequence title = rest.trim();
    if (title.startsWith("{")) {
      int close = title.indexOf('}');
      title = close < 0 ? title.subSequence(0, 0) : title.subSequence(close + 1).trim();
    }
    if (title.startsWith("[") && title.endsWith("]")) {
      title = title.subSequence(1, title.length() - 1);
    }
    return title;
  }
}
