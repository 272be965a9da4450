package io.github.integrationspec.diagram.mermaid;

import java.util.Arrays;
import java.util.List;

/**
 * Questions about what lies ahead that the lexer of flowcharts asks at almost every token: where
 * the white space ends, whether the line holds a direction. Each answer is kept for as long as it
 * holds, so that asking costs linear time in all.
 */
final class LookAhead {

  private static final String DIRECTION = "direction";
  private static final List<String> FLOWCHART = List.of("TB", "BT", "RL", "LR", "TD");
  private static final List<String> STATE = List.of("tb", "bt", "rl", "lr");
  private static final String RUN_ENDS = "\"[](){}|";

  private final String text;
  private final List<String> directions;
  private int spaceStart;
  private int spaceEnd;
  private int lineEnd = -1;

  /** For each direction, the last place in the line at which it stands, and where its line ends. */
  private final int[] places;

  private final int[] ends;

  /** The next place in the text at which the word stands, -1 when none is left. */
  private int nextDirection;

  private int runEnd = -1;
  private int linkIdEnd = -1;

  private LookAhead(String text, List<String> directions) {
    this.text = text;
    this.directions = directions;
    this.places = new int[directions.size()];
    this.ends = new int[directions.size()];
    this.nextDirection = text.indexOf(DIRECTION);
  }

  /** For flowcharts, whose words are read as they are. */
  static LookAhead of(String text) {
    return new LookAhead(text, FLOWCHART);
  }

  /** For state diagrams. */
  static LookAhead ignoringCase(String text) {
    return new LookAhead(Characters.lower(text), STATE);
  }

  /** Forgets all answers: the lexer goes on at an offset that may lie before the last one. */
  void goBackTo(int offset) {
    spaceStart = 0;
    spaceEnd = 0;
    lineEnd = -1;
    runEnd = -1;
    nextDirection = text.indexOf(DIRECTION, offset);
  }

  /** Offset of the first character at or behind {@code from} that is no white space. */
  int spaceEnd(int from) {
    if (from < spaceStart || from >= spaceEnd) {
      spaceStart = from;
      spaceEnd = Characters.skipSpace(text, from);
    }
    return spaceEnd;
  }

  /**
   * Where a direction statement that begins at {@code from} ends, or -1: {@code … 'direction' blank
   * ('TB' | …) …}, that is any line that holds one at or behind this place.
   */
  int directionEnd(int from) {
    if (from > lineEnd) {
      findDirections(from);
    }
    for (int i = 0; i < directions.size(); i++) {
      if (places[i] >= from) {
        return ends[i];
      }
    }
    return -1;
  }

  private void findDirections(int from) {
    int end = from;
    while (end < text.length() && !Characters.isLineEnd(text.charAt(end))) {
      end++;
    }
    lineEnd = end;
    Arrays.fill(places, -1);
    while (nextDirection >= 0 && nextDirection < end) {
      int word = nextDirection;
      int behind = word + DIRECTION.length();
      int name = Characters.skipSpace(text, behind);
      for (int i = 0; name > behind && i < directions.size(); i++) {
        if (word >= from && text.startsWith(directions.get(i), name)) {
          places[i] = word;
          int stop = text.indexOf('\n', name);
          ends[i] = stop < 0 ? text.length() : stop;
        }
      }
      nextDirection = text.indexOf(DIRECTION, behind);
    }
  }

  /**
   * Where the id of an edge that begins at {@code from} ends, its {@code @} included, or -1. Behind
   * the last {@code @} of a run of characters that are neither blanks, quotes nor brackets,
   * anything but an opening brace or a quote must stand.
   */
  int linkIdEnd(int from) {
    if (from >= runEnd) {
      runEnd = from;
      linkIdEnd = -1;
      while (runEnd < text.length() && isRun(text.charAt(runEnd))) {
        runEnd++;
      }
      for (int i = runEnd - 1; i >= from && linkIdEnd < 0; i--) {
        char behind = i + 1 < text.length() ? text.charAt(i + 1) : '"';
        if (text.charAt(i) == '@' && behind != '{' && behind != '"') {
          linkIdEnd = i + 1;
        }
      }
    }
    return linkIdEnd > from + 1 ? linkIdEnd : -1;
  }

  private static boolean isRun(char c) {
    return !Characters.isSpace(c) && RUN_ENDS.indexOf(c) < 0;
  }
}
