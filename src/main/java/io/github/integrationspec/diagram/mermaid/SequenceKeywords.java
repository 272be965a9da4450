package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import java.util.Locale;
import java.util.Map;

/** The words that are no actor at the start of a token, whatever their case. */
final class SequenceKeywords {

  private static final int LONGEST = 15;

  private static final Map<String, Kind> WORDS =
      Map.ofEntries(
          Map.entry("box", Kind.BOX),
          Map.entry("participant", Kind.PARTICIPANT),
          Map.entry("actor", Kind.ACTOR_KEYWORD),
          Map.entry("create", Kind.CREATE),
          Map.entry("destroy", Kind.DESTROY),
          Map.entry("loop", Kind.LOOP),
          Map.entry("rect", Kind.RECT),
          Map.entry("opt", Kind.OPT),
          Map.entry("alt", Kind.ALT),
          Map.entry("else", Kind.ELSE),
          Map.entry("par", Kind.PAR),
          Map.entry("par_over", Kind.PAR_OVER),
          Map.entry("and", Kind.AND),
          Map.entry("critical", Kind.CRITICAL),
          Map.entry("option", Kind.OPTION),
          Map.entry("break", Kind.BREAK),
          Map.entry("end", Kind.END),
          Map.entry("over", Kind.OVER),
          Map.entry("note", Kind.NOTE),
          Map.entry("activate", Kind.ACTIVATE),
          Map.entry("deactivate", Kind.DEACTIVATE),
          Map.entry("sequencediagram", Kind.HEADER),
          Map.entry("autonumber", Kind.AUTONUMBER),
          Map.entry("off", Kind.OFF),
          Map.entry("left", Kind.LEFT_OF),
          Map.entry("right", Kind.RIGHT_OF),
          Map.entry("links", Kind.LINKS),
          Map.entry("link", Kind.LINK),
          Map.entry("properties", Kind.PROPERTIES),
          Map.entry("details", Kind.DETAILS),
          Map.entry("title", Kind.TITLE),
          Map.entry("acctitle", Kind.ACC_TITLE),
          Map.entry("accdescr", Kind.ACC_DESCR));

  private SequenceKeywords() {}

  /**
   * What the word from {@code start} to {@code end} may begin; {@link Kind#ACTOR} for any other.
   */
  static Kind at(String text, int start, int end) {
    if (end - start < 2 || end - start > LONGEST) {
      return Kind.ACTOR;
    }
    return WORDS.getOrDefault(text.substring(start, end).toLowerCase(Locale.ROOT), Kind.ACTOR);
  }

  /** Whether a word may not be used as an actor in a message. */
  static boolean isReserved(String word) {
    Kind kind = at(word, 0, word.length());
    return switch (kind) {
      case ACTOR,
          LEFT_OF,
          RIGHT_OF,
          LINKS,
          LINK,
          PROPERTIES,
          DETAILS,
          TITLE,
          ACC_TITLE,
          ACC_DESCR ->
          false;
      default -> true;
    };
  }
}
