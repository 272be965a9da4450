package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a text into tokens in one pass. {@code snake_case}, {@code kebab-case} and {@code
 * camelCase} names are split into their words, which hang together by {@link Token.Glue}.
 */
final class Tokenizer {

  private final String text;
  private final Lexicon lexicon;
  private final List<Token> tokens = new ArrayList<>();
  private int at;

  Tokenizer(String text, Lexicon lexicon) {
    this.text = text;
    this.lexicon = lexicon;
  }

  List<Token> tokens() {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u202f') {
        at++;
      } else if (startsUrl()) {
        add(Token.Kind.URL, at, endOfUrl());
      } else if (startsPath(c)) {
        add(Token.Kind.PATH, at, endOfPath());
      } else if (Character.isDigit(c)) {
        number();
      } else if (Character.isLetter(c)) {
        word();
      } else {
        add(Token.Kind.SIGN, at, at + Character.charCount(text.codePointAt(at)));
      }
    }
    return tokens;
  }

  private void add(Token.Kind kind, int start, int end) {
    Lexeme lexeme = lexicon.of(kind, text.substring(start, end));
    tokens.add(new Token(kind, lexeme, start, end, glue(start)));
    at = end;
  }

  private Token.Glue glue(int start) {
    if (tokens.isEmpty()) {
      return Token.Glue.NONE;
    }
    Token last = tokens.get(tokens.size() - 1);
    if (last.is(Token.Kind.SIGN)) {
      boolean hyphen =
          last.word().equals("-") || last.word().equals("_") || last.word().equals("\u2011");
      if (hyphen
          && last.end() == start
          && tokens.size() > 1
          && tokens.get(tokens.size() - 2).end() == last.start()
          && !tokens.get(tokens.size() - 2).is(Token.Kind.SIGN)) {
        tokens.remove(tokens.size() - 1);
        return Token.Glue.HYPHEN;
      }
      return Token.Glue.NONE;
    }
    return last.end() == start ? Token.Glue.JOINED : Token.Glue.NONE;
  }

  private boolean startsUrl() {
    return text.regionMatches(true, at, "http://", 0, 7)
        || text.regionMatches(true, at, "https://", 0, 8)
        || text.regionMatches(true, at, "sftp://", 0, 7)
        || text.regionMatches(true, at, "wss://", 0, 6);
  }

  private int endOfUrl() {
    int end = at;
    while (end < text.length()
        && !Character.isWhitespace(text.charAt(end))
        && "<>\"`|".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    while (end > at && ".,;:!?)'*]".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return Math.max(end, at + 1);
  }

  /**
   * A path begins with a slash that does not stand between two words ({@code and/or}) and goes on
   * with a name.
   */
  private boolean startsPath(char c) {
    if (c != '/' || at + 1 >= text.length()) {
      return false;
    }
    char next = text.charAt(at + 1);
    if (!(Character.isLetterOrDigit(next)
        || next == '{'
        || next == ':'
        || next == '.'
        || next == '<'
        || next == '_'
        || next == '$')) {
      return false;
    }
    return at == 0
        || !(Character.isLetterOrDigit(text.charAt(at - 1))
            || ")%".indexOf(text.charAt(at - 1)) >= 0);
  }

  private int endOfPath() {
    int end = at;
    int braces = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (c == '{') {
        braces++;
      } else if (c == '}') {
        braces--;
      } else if (Character.isWhitespace(c) || (braces == 0 && ",;`|\"()[]".indexOf(c) >= 0)) {
        break;
      }
      end++;
    }
    while (end > at + 1 && ".:!?'*".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end;
  }

  private void number() {
    int end = at;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Character.isDigit(c)) {
        end++;
      } else if ((c == '.' || c == ',' || c == '\'' || c == '_')
          && isDigitAt(end + 1)
          && isSeparator(c, end)) {
        end++;
      } else if ((c == ' ' || c == '\u00a0' || c == '\u202f')
          && isGroupOfThree(end + 1)
          && end - at <= 3
          && !isPartOfName()
          && text.substring(at, end).chars().allMatch(Character::isDigit)) {
        end += 4;
        while (end < text.length() && text.charAt(end) == c && isGroupOfThree(end + 1)) {
          end += 4;
        }
        break;
      } else {
        break;
      }
    }
    add(Token.Kind.NUMBER, at, end);
  }

  /** {@code p95 900 ms}: the number belongs to the letters before it. */
  private boolean isPartOfName() {
    return at > 0 && Character.isLetter(text.charAt(at - 1));
  }

  private boolean isSeparator(char c, int i) {
    return c == '.' || isGroupOfThree(i + 1) || (c == ',' && !isDigitAt(i + 2));
  }

  private boolean isDigitAt(int i) {
    return i < text.length() && Character.isDigit(text.charAt(i));
  }

  private boolean isGroupOfThree(int i) {
    return isDigitAt(i) && isDigitAt(i + 1) && isDigitAt(i + 2) && !isDigitAt(i + 3);
  }

  private void word() {
    int mail = endOfEmail();
    if (mail > 0) {
      add(Token.Kind.EMAIL, at, mail);
      return;
    }
    int end = at + 1;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK) {
        if (isHump(end)) {
          break;
        }
        end++;
      } else if ((c == '\'' || c == '\u2019')
          && end + 1 < text.length()
          && Character.isLetter(text.charAt(end + 1))) {
        // don't, vendor's
        end++;
      } else {
        break;
      }
    }
    int stop = end;
    if (end - at > 2 && isGenitive(end)) {
      stop = end - 2;
    }
    add(Token.Kind.WORD, at, stop);
    at = end;
  }

  /** {@code vendor's}. */
  private boolean isGenitive(int end) {
    char mark = text.charAt(end - 2);
    return (mark == '\'' || mark == '\u2019') && Character.toLowerCase(text.charAt(end - 1)) == 's';
  }

  /**
   * {@code readTimeout}, {@code HTTPStatus}: a capital behind a small letter, or the last of
   * several before a small letter.
   */
  private boolean isHump(int i) {
    char before = text.charAt(i - 1);
    char c = text.charAt(i);
    if (!Character.isUpperCase(c)) {
      return false;
    }
    if (Character.isLowerCase(before)) {
      // OAuth, GitHub, PayPal: a name of one or two humps stays one word only if the first part is
      // a single letter
      return i - at > 1;
    }
    return Character.isUpperCase(before)
        && i + 1 < text.length()
        && Character.isLowerCase(text.charAt(i + 1))
        && i - at > 1
        && !text.regionMatches(i + 1, "s", 0, 1);
  }

  private int endOfEmail() {
    int i = at;
    while (i < text.length()
        && (Character.isLetterOrDigit(text.charAt(i)) || "._%+-".indexOf(text.charAt(i)) >= 0)) {
      i++;
    }
    if (i >= text.length()
        || text.charAt(i) != '@'
        || i + 1 >= text.length()
        || !Character.isLetterOrDigit(text.charAt(i + 1))) {
      return -1;
    }
    int end = i + 1;
    boolean dot = false;
    while (end < text.length()
        && (Character.isLetterOrDigit(text.charAt(end)) || ".-".indexOf(text.charAt(end)) >= 0)) {
      dot |= text.charAt(end) == '.';
      end++;
    }
    while (end > i && ".-".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return dot ? end : -1;
  }
}
