package io.github.integrationspec.diagram;

/**
 * A cursor over the text of a diagram, with the questions that lexers ask about what lies ahead. It
 * knows no grammar. Positions are offsets into the text, columns of the file are somebody else's
 * business.
 */
public final class Scanner {

  /** What {@link #peek()} gives behind the end of the text; no diagram contains it. */
  public static final char END = '\uFFFF';

  private final String text;
  private int position;

  public Scanner(String text) {
    this.text = text;
  }

  public String text() {
    return text;
  }

  public int position() {
    return position;
  }

  public void moveTo(int offset) {
    position = offset;
  }

  public void skip(int count) {
    position += count;
  }

  public boolean atEnd() {
    return position >= text.length();
  }

  public char peek() {
    return charAt(position);
  }

  /** The character {@code ahead} places behind the cursor. */
  public char peek(int ahead) {
    return charAt(position + ahead);
  }

  /** The character at an offset, {@link #END} when there is none. */
  public char charAt(int offset) {
    return offset >= 0 && offset < text.length() ? text.charAt(offset) : END;
  }

  /** Whether the text goes on with these characters. */
  public boolean sees(String expected) {
    return text.startsWith(expected, position);
  }

  /** Offset of the first of these characters at or behind {@code from}, else the text's length. */
  public int find(char wanted, int from) {
    int found = text.indexOf(wanted, from);
    return found < 0 ? text.length() : found;
  }

  /** Offset of the end of the line that {@code from} lies on: of its line feed, or of the end. */
  public int lineEnd(int from) {
    return find('\n', from);
  }
}
