package io.github.integrationspec.markdown;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.DelimitedNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** {@code ~~text~~}. */
final class Strikethrough extends Node implements DelimitedNode {

  private BasedSequence opening;
  private BasedSequence text = BasedSequence.NULL;
  private BasedSequence closing;

  private Strikethrough(BasedSequence opening, BasedSequence closing) {
    super(opening.baseSubSequence(opening.getStartOffset(), closing.getEndOffset()));
    this.opening = opening;
    this.closing = closing;
  }

  @Override
  public BasedSequence[] getSegments() {
    return new BasedSequence[] {opening, text, closing};
  }

  @Override
  public BasedSequence getOpeningMarker() {
    return opening;
  }

  @Override
  public void setOpeningMarker(BasedSequence marker) {
    opening = marker;
  }

  @Override
  public BasedSequence getText() {
    return text;
  }

  @Override
  public void setText(BasedSequence content) {
    text = content;
  }

  @Override
  public BasedSequence getClosingMarker() {
    return closing;
  }

  @Override
  public void setClosingMarker(BasedSequence marker) {
    closing = marker;
  }

  /** Recognises it. */
  static final class Processor implements DelimiterProcessor {

    @Override
    public char getOpeningCharacter() {
      return '~';
    }

    @Override
    public char getClosingCharacter() {
      return '~';
    }

    @Override
    public int getMinLength() {
      return 2;
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      return opener.length() == 2 && closer.length() == 2 ? 2 : 0;
    }

    @Override
    public void process(Delimiter opener, Delimiter closer, int delimitersUsed) {
      Strikethrough node =
          new Strikethrough(
              opener.getTailChars(delimitersUsed), closer.getLeadChars(delimitersUsed));
      opener.moveNodesBetweenDelimitersTo(node, closer);
    }

    @Override
    public Node unmatchedDelimiterNode(InlineParser inlineParser, DelimiterRun delimiter) {
      return null;
    }

    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return leftFlanking;
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return rightFlanking;
    }

    @Override
    public boolean skipNonOpenerCloser() {
      return false;
    }
  }
}
