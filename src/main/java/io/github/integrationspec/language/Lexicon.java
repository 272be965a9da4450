package io.github.integrationspec.language;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of late: texts use the same ones over and over, so that each is put into lower case,
 * stemmed and looked up among the patterns once. Bounded. Thread-safe.
 */
final class Lexicon {

  /** So many letters decide which prefixes are tried. */
  static final int PREFIX_KEY = 3;

  /** Longer ones are made anew: they are seldom met twice. */
  private static final int LONGEST = 40;

  private static final int MOST = 16_384;

  private final PatternTable patterns;
  private final Map<String, Lexeme> known = new ConcurrentHashMap<>();

  /** A lexicon for texts in which no patterns are looked for. */
  Lexicon() {
    this(PatternLayout.of(new PatternTree(), new PatternTree()));
  }

  Lexicon(PatternTable patterns) {
    this.patterns = patterns;
  }

  /** The lexeme of a token as it is written; a word and no other kind begins with a letter. */
  Lexeme of(Token.Kind kind, String written) {
    boolean kept =
        written.length() <= LONGEST
            && switch (kind) {
              case WORD, NUMBER, SIGN -> true;
              case URL, PATH, EMAIL -> false;
            };
    if (!kept) {
      return read(kind, written);
    }
    Lexeme lexeme = known.get(written);
    if (lexeme == null) {
      lexeme = read(kind, written);
      if (known.size() >= MOST) {
        known.clear();
      }
      known.put(written, lexeme);
    }
    return lexeme;
  }

  private Lexeme read(Token.Kind kind, String written) {
    String word = written.toLowerCase(Locale.ROOT);
    String stem = kind == Token.Kind.WORD ? Stemmer.stem(word) : word;
    int wordNumber = patterns.wordNumber(word);
    int stemNumber = patterns.wordNumber(stem);
    return new Lexeme(
        word,
        stem,
        wordNumber,
        stemNumber,
        patterns.behind(PatternTable.ROOT, PatternTable.STEM, stemNumber),
        patterns.behind(PatternTable.ROOT, PatternTable.WORD, wordNumber),
        prefixes(word));
  }

  private int prefixes(String word) {
    if (word.length() < PREFIX_KEY) {
      return PatternTable.NOWHERE;
    }
    int key = patterns.wordNumber(word.substring(0, PREFIX_KEY));
    return patterns.behind(PatternTable.PREFIX_ROOT, PatternTable.WORD, key);
  }
}
