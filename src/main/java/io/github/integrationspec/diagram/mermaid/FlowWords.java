package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.FlowToken.Kind;
import java.util.Map;
import java.util.Set;

/** The words of flowcharts that are no ids at the start of a token. Their case matters. */
final class FlowWords {

  private static final int LONGEST = 11;

  private static final Map<String, Kind> WORDS =
      Map.ofEntries(
          Map.entry("accTitle", Kind.ACC_TITLE),
          Map.entry("accDescr", Kind.ACC_DESCR),
          Map.entry("call", Kind.CALLBACK),
          Map.entry("style", Kind.STYLE),
          Map.entry("default", Kind.DEFAULT),
          Map.entry("linkStyle", Kind.LINK_STYLE),
          Map.entry("interpolate", Kind.INTERPOLATE),
          Map.entry("classDef", Kind.CLASS_DEF),
          Map.entry("class", Kind.CLASS),
          Map.entry("href", Kind.HREF),
          Map.entry("click", Kind.CLICK),
          Map.entry("graph", Kind.GRAPH),
          Map.entry("flowchart", Kind.GRAPH),
          Map.entry("subgraph", Kind.SUBGRAPH),
          Map.entry("end", Kind.END),
          Map.entry("_self", Kind.LINK_TARGET),
          Map.entry("_blank", Kind.LINK_TARGET),
          Map.entry("_parent", Kind.LINK_TARGET),
          Map.entry("_top", Kind.LINK_TARGET));

  private static final Set<String> DIRECTIONS =
      Set.of("LR", "RL", "TB", "BT", "TD", "BR", "v", "<", ">", "^");

  private FlowWords() {}

  /** The kind of the word from {@code start} to {@code end}, or null when it is none. */
  static Kind at(String text, int start, int end) {
    if (end - start < 3 || end - start > LONGEST) {
      return null;
    }
    Kind kind = WORDS.get(text.substring(start, end));
    if (kind == null) {
      return null;
    }
    char behind = end < text.length() ? text.charAt(end) : '\uFFFF';
    return switch (kind) {
      case CALLBACK, HREF, CLICK -> Characters.isSpace(behind) ? kind : null;
      case ACC_TITLE -> follows(text, end, ":") ? kind : null;
      case ACC_DESCR -> follows(text, end, ":{") ? kind : null;
      default -> kind;
    };
  }

  static boolean isDirection(String word) {
    return DIRECTIONS.contains(word);
  }

  /** Where a header ends whose first word is given: {@code flowchart-elk} is one, too. */
  static int headerEnd(String text, int start, int end) {
    boolean elk =
        text.startsWith("flowchart-elk", start) && Characters.skipWord(text, end + 1) == end + 4;
    return elk ? end + 4 : end;
  }

  private static boolean follows(String text, int end, String signs) {
    int i = Characters.skipSpace(text, end);
    return i < text.length() && signs.indexOf(text.charAt(i)) >= 0;
  }
}
