package io.github.integrationspec.language;

/**
 * A word, number or sign of a text.
 *
 * @param kind what it is
 * @param lexeme its written form
 * @param start first offset in the text
 * @param end offset behind the last character
 * @param glue how it hangs together with the token before it
 */
record Token(Kind kind, Lexeme lexeme, int start, int end, Glue glue) {

  enum Kind {
    WORD,
    /** Digits, with separators and a decimal point: {@code 1,000}, {@code 2.5}, {@code 1 000}. */
    NUMBER,
    /** {@code https://…}. */
    URL,
    /** {@code /v1/charges/{id}}. */
    PATH,
    EMAIL,
    /** A punctuation mark or another sign; {@code word} is the sign. */
    SIGN
  }

  enum Glue {
    /** White space or a sign stands between the two. */
    NONE,
    /**
     * Only a hyphen or an underscore stands between the two: {@code time-out}, {@code
     * read_timeout}.
     */
    HYPHEN,
    /** Nothing stands between the two: {@code readTimeout}, {@code 5s}. */
    JOINED
  }

  /** Lower-case text. */
  String word() {
    return lexeme.word();
  }

  /** What inflections and spelling variants of a word share; of other kinds the text itself. */
  String stem() {
    return lexeme.stem();
  }

  boolean is(Kind other) {
    return kind == other;
  }

  boolean isSign(String sign) {
    return kind == Kind.SIGN && word().equals(sign);
  }
}
