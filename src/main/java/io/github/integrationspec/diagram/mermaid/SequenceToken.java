package io.github.integrationspec.diagram.mermaid;

/**
 * A token of a sequence diagram.
 *
 * @param start offset of its first character that counts, blanks around left out
 * @param arrow which arrow it is, for {@link Kind#ARROW} only
 */
record SequenceToken(Kind kind, int start, int end, SequenceArrow arrow) {

  SequenceToken(Kind kind, int start, int end) {
    this(kind, start, end, null);
  }

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** What a token is. */
  enum Kind {
    NEWLINE,
    HEADER,
    /** A character that begins nothing, or an id that is none. */
    INVALID,
    CREATE,
    BOX,
    /** The rest of a line behind a keyword. */
    REST,
    END,
    AUTONUMBER,
    NUMBER,
    OFF,
    ACTIVATE,
    DEACTIVATE,
    TITLE,
    ACC_TITLE,
    ACC_DESCR,
    ACC_TEXT,
    ACC_BLOCK,
    LOOP,
    RECT,
    OPT,
    ALT,
    ELSE,
    PAR,
    PAR_OVER,
    AND,
    CRITICAL,
    OPTION,
    BREAK,
    PARTICIPANT,
    ACTOR_KEYWORD,
    AS,
    DESTROY,
    NOTE,
    LEFT_OF,
    RIGHT_OF,
    OVER,
    LINKS,
    LINK,
    PROPERTIES,
    DETAILS,
    COMMA,
    PLUS,
    MINUS,
    CENTRAL,
    ACTOR,
    CONFIG_START,
    CONFIG,
    CONFIG_END,
    ARROW,
    TEXT,
    END_OF_FILE,
    /** No rule of the language fits. */
    NOTHING
  }
}
