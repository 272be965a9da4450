package io.github.integrationspec.diagram.mermaid;

/** A token of a state diagram; white space around it is left out. */
record StateToken(Kind kind, int start, int end) {

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** What a token is. */
  enum Kind {
    LINE_END,
    HEADER,
    ID,
    /** {@code [*]}. */
    EDGE_STATE,
    ARROW,
    DESCRIPTION,
    STYLE_SEPARATOR,
    CONCURRENT,
    OPEN,
    CLOSE,
    STATE_NAME,
    STATE_TEXT,
    AS,
    FORK,
    JOIN,
    CHOICE,
    NOTE,
    NOTE_PLACE,
    NOTE_TEXT,
    DIRECTION,
    CLASS_DEF,
    CLASS_DEF_NAME,
    STYLE,
    STYLE_IDS,
    CLASS,
    CLASS_IDS,
    STYLES,
    CLICK,
    HREF,
    STRING,
    SCALE,
    WIDTH,
    HIDE_EMPTY,
    ACC,
    ACC_TEXT,
    ACC_BLOCK,
    NOTHING_LEFT,
    /** No rule of the language fits. */
    NOTHING
  }
}
