package io.github.integrationspec.diagram.mermaid;

/** A token of a flowchart, from its first character to behind its last one. */
record FlowToken(Kind kind, int start, int end) {

  boolean is(Kind wanted) {
    return kind == wanted;
  }

  /** What a token is. The names of shapes are those of what opens and closes them. */
  enum Kind {
    // structure
    NEWLINE,
    SEMICOLON,
    SPACE,
    END_OF_FILE,
    /** Behind everything. */
    NOTHING_LEFT,
    /** No rule of the language fits. */
    NOTHING,
    // words
    GRAPH,
    NO_DIRECTION,
    DIRECTION,
    SUBGRAPH,
    /** The word with the white space behind it. */
    END,
    STYLE,
    LINK_STYLE,
    CLASS_DEF,
    CLASS,
    CLICK,
    HREF,
    CALLBACK,
    CALLBACK_ARGUMENTS,
    LINK_TARGET,
    DEFAULT,
    INTERPOLATE,
    /** {@code direction LR}, the whole line. */
    DIRECTION_LINE,
    ACC_TITLE,
    ACC_DESCR,
    ACC_TEXT,
    ACC_BLOCK,
    // parts of ids and styles
    NUMBER,
    NODE_STRING,
    DOWN,
    UP,
    MINUS,
    COMMA,
    COLON,
    AMP,
    HASH,
    STAR,
    LETTER,
    STYLE_SEPARATOR,
    LINK_ID,
    // edges
    LINK,
    LINK_START,
    EDGE_TEXT,
    // texts
    STRING,
    MARKDOWN,
    TEXT,
    SHAPE_DATA,
    // what encloses a label
    SQUARE_OPEN,
    SQUARE_CLOSE,
    ROUND_OPEN,
    ROUND_CLOSE,
    BRACE_OPEN,
    BRACE_CLOSE,
    STADIUM_OPEN,
    STADIUM_CLOSE,
    SUBROUTINE_OPEN,
    SUBROUTINE_CLOSE,
    CYLINDER_OPEN,
    CYLINDER_CLOSE,
    DOUBLE_CIRCLE_OPEN,
    DOUBLE_CIRCLE_CLOSE,
    ELLIPSE_OPEN,
    ELLIPSE_CLOSE,
    TRAPEZOID_OPEN,
    TRAPEZOID_CLOSE,
    INVERSE_TRAPEZOID_OPEN,
    INVERSE_TRAPEZOID_CLOSE,
    PROPERTIES_OPEN,
    PIPE,
    TAG_OPEN,
    TAG_CLOSE,
    SEPARATOR
  }
}
