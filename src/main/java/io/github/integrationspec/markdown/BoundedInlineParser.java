package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * flexmark's parser for inline markup, without the work that grows with the square of a block's
 * length, and with a limit on the markup of one block: what is above it is plain text.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {

  /** flexmark's node of a block whose markup is not read. */
  static final class Unread extends Node {
    private Unread(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Brackets, backticks and the like in one paragraph, heading or row. */
  static final int MAX_SPECIALS = 10_000;

  /** No address is longer. */
  private static final int LONGEST_DESTINATION = 2_000;

  /** No definition of a reference is longer. */
  private static final int LONGEST_DEFINITION = 4_000;

  private final BitSet unclosedTicks = new BitSet();
  private final Set<String> unclosedHtml = new HashSet<>();
  private final LinkPatterns linkPatterns = new LinkPatterns(myParsing);

  BoundedInlineParser(
      DataHolder options,
      BitSet specialCharacters,
      BitSet delimiterCharacters,
      Map<Character, DelimiterProcessor> delimiterProcessors,
      LinkRefProcessorData linkRefProcessors,
      List<InlineParserExtensionFactory> extensions) {
    super(
        options,
        specialCharacters,
        delimiterCharacters,
        delimiterProcessors,
        linkRefProcessors,
        extensions);
  }

  @Override
  public void parse(BasedSequence content, Node node) {
    unclosedTicks.clear();
    unclosedHtml.clear();
    if (isTooMuch(content)) {
      node.appendChild(new Unread(content));
      return;
    }
    try {
      super.parse(content, node);
    } catch (StackOverflowError e) {
      // some of flexmark's patterns recurse for each character
      node.removeChildren();
      node.appendChild(new Unread(content));
    }
  }

  private static boolean isTooMuch(BasedSequence content) {
    int length = content.length();
    if (length < MAX_SPECIALS) {
      return false;
    }
    int specials = 0;
    for (int i = 0; i < length; i++) {
      char c = content.charAt(i);
      if (c == '[' || c == ']' || c == '`' || c == '<' || c == '&' || c == '*' || c == '_'
          || c == '\\' || c == '~' || c == '|') {
        specials++;
      }
    }
    return specials > MAX_SPECIALS;
  }

  /** As inherited, but in linear time and without a copy of the whole block for each match. */
  @Override
  public BasedSequence match(Pattern theirs) {
    Pattern pattern = linkPatterns.of(theirs);
    int start = getIndex();
    BasedSequence text = getInput();
    int length = text.length();
    if (start >= length) {
      return null;
    }
    Matcher matcher = pattern.matcher(text);
    matcher.region(start, length);
    boolean here = pattern.pattern().charAt(0) == '^';
    if (here ? !matcher.lookingAt() : !matcher.find()) {
      return null;
    }
    setIndex(matcher.end());
    return text.subSequence(matcher.start(), matcher.end());
  }

  /** As inherited, but a run of backticks that nothing closes is searched for once. */
  @Override
  protected boolean parseBackticks() {
    int start = getIndex();
    BasedSequence text = getInput();
    int end = start;
    while (end < text.length() && text.charAt(end) == '`') {
      end++;
    }
    int ticks = end - start;
    if (unclosedTicks.get(ticks)) {
      setIndex(end);
      appendText(text.subSequence(start, end));
      return true;
    }
    boolean parsed = super.parseBackticks();
    if (getIndex() == end) {
      unclosedTicks.set(ticks);
    }
    return parsed;
  }

  /** As inherited, but what never ends is searched for once, and comments without a pattern. */
  @Override
  public boolean parseHtmlInline() {
    char second = peek(1);
    if (second != '!' && second != '?') {
      return super.parseHtmlInline();
    }
    int start = getIndex();
    boolean comment = second == '!' && peek(2) == '-' && peek(3) == '-';
    String closing = comment ? "-->" : second == '?' ? "?>" : ">";
    if (unclosedHtml.contains(closing)) {
      return false;
    }
    int found = getInput().indexOf(closing, start + (comment ? 4 : 2));
    if (found < 0) {
      unclosedHtml.add(closing);
      return false;
    }
    if (!comment) {
      return super.parseHtmlInline();
    }
    setIndex(found + closing.length());
    appendNode(new HtmlInlineComment(getInput().subSequence(start, getIndex())));
    return true;
  }

  @Override
  public BasedSequence parseLinkDestination() {
    BasedSequence whole = getInput();
    int start = getIndex();
    if (whole.length() - start <= LONGEST_DESTINATION) {
      return super.parseLinkDestination();
    }
    input = whole.subSequence(0, start + LONGEST_DESTINATION);
    try {
      return super.parseLinkDestination();
    } finally {
      input = whole;
    }
  }

  @Override
  protected int parseReference(Block block, BasedSequence text) {
    return super.parseReference(
        block,
        text.length() <= LONGEST_DEFINITION ? text : text.subSequence(0, LONGEST_DEFINITION));
  }
}
