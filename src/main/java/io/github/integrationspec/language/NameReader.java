package io.github.integrationspec.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads names: of people, tickets and headers. Each method gives the token behind what it read. */
final class NameReader {

  private static final Set<String> KNOWN_HEADERS =
      Set.of(
          "authorization",
          "retry-after",
          "idempotency-key",
          "content-type",
          "accept",
          "user-agent",
          "api-key",
          "apikey",
          "ratelimit");

  /** What the names of headers end with. */
  private static final Set<String> LAST_WORDS =
      Set.of(
          "key",
          "after",
          "limit",
          "info",
          "remaining",
          "reset",
          "id",
          "token",
          "signature",
          "type",
          "version",
          "retry",
          "usage",
          "quota",
          "policy",
          "authorization");

  /** What stands between the parts of a person's name. */
  private static final Set<String> PARTICLES =
      Set.of("de", "van", "von", "der", "la", "dos", "bin");

  private final String text;
  private final List<Token> tokens;
  private final ValueWords words;
  private final QuantityList quantities;

  NameReader(String text, List<Token> tokens, ValueWords words, QuantityList quantities) {
    this.text = text;
    this.tokens = tokens;
    this.words = words;
    this.quantities = quantities;
  }

  /**
   * {@code ABC-123}; {@code AES-256}, {@code ISO-8601} and the like are left to the rule that asks.
   */
  int ticket(int i) {
    Token token = tokens.get(i);
    if (!quantities.isUpper(token)
        || token.word().length() < 2
        || token.glue() != Token.Glue.NONE
        || i + 1 >= tokens.size()) {
      return i;
    }
    int end = i + 1;
    while (end < tokens.size()
        && tokens.get(end).glue() == Token.Glue.JOINED
        && tokens.get(end).is(Token.Kind.NUMBER)) {
      end++;
    }
    if (end < tokens.size()
        && tokens.get(end).glue() == Token.Glue.HYPHEN
        && tokens.get(end).is(Token.Kind.NUMBER)
        && tokens.get(end).word().indexOf('.') < 0
        && !(end + 1 < tokens.size()
            && !tokens.get(end + 1).is(Token.Kind.SIGN)
            && tokens.get(end + 1).glue() != Token.Glue.NONE)
        && text.charAt(tokens.get(end).start() - 1) == '-') {
      return quantities.add(Shape.TICKET, i, end + 1);
    }
    return i;
  }

  /** Two or more capitalised words joined by hyphens, or a header known by one word. */
  int header(int i) {
    int end = i + 1;
    while (end < tokens.size()
        && tokens.get(end).glue() != Token.Glue.NONE
        && tokens.get(end).is(Token.Kind.WORD)) {
      end++;
    }
    String whole = text.substring(tokens.get(i).start(), tokens.get(end - 1).end());
    String lower = whole.toLowerCase(Locale.ROOT);
    if (KNOWN_HEADERS.contains(lower)
        || lower.startsWith("x-")
        || lower.startsWith("ratelimit-")
        || (whole.indexOf('-') > 0 && isHeaderLike(whole))) {
      return quantities.add(Shape.HEADER, i, end);
    }
    return i;
  }

  private static boolean isHeaderLike(String whole) {
    String[] parts = whole.split("-");
    for (String part : parts) {
      if (part.isEmpty() || !Character.isUpperCase(part.charAt(0))) {
        return false;
      }
    }
    String last = parts[parts.length - 1].toLowerCase(Locale.ROOT);
    return LAST_WORDS.contains(last);
  }

  int handle(int i) {
    if (i + 1 < tokens.size()
        && tokens.get(i + 1).is(Token.Kind.WORD)
        && tokens.get(i + 1).glue() == Token.Glue.NONE
        && tokens.get(i + 1).start() == tokens.get(i).end()) {
      return quantities.add(Shape.PERSON, i, i + 2);
    }
    return i + 1;
  }

  /**
   * Two or three capitalised words in a row of which none is a usual word for a team, or an initial
   * and a name.
   */
  int person(int i) {
    int end = i;
    int names = 0;
    while (end < tokens.size() && end - i < 6) {
      Token token = tokens.get(end);
      if (isCapitalised(token) && !words.noNames().contains(token.word())) {
        names++;
        end++;
      } else if (token.isSign(".") && end > i && tokens.get(end - 1).word().length() <= 2) {
        end++;
      } else if (names > 0 && PARTICLES.contains(token.word())) {
        end++;
      } else {
        break;
      }
    }
    if (names >= 2 && names <= 4) {
      return quantities.add(Shape.PERSON, i, end);
    }
    return Math.max(i + 1, end);
  }

  private boolean isCapitalised(Token token) {
    return token.is(Token.Kind.WORD)
        && Character.isUpperCase(text.charAt(token.start()))
        && (token.word().length() == 1 || hasLower(token));
  }

  private boolean hasLower(Token token) {
    for (int i = token.start(); i < token.end(); i++) {
      if (Character.isLowerCase(text.charAt(i))) {
        return true;
      }
    }
    return false;
  }
}
