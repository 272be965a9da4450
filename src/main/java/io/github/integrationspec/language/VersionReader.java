package io.github.integrationspec.language;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads versions: of an API, a document or a library, not those of a protocol. */
final class VersionReader {

  /** {@code 0.7.0}. */
  private static final Pattern SEMANTIC_VERSION = Pattern.compile("\\d{1,5}(?:\\.\\d{1,5}){2,3}");

  private static final Set<String> PROTOCOLS =
      Set.of(
          "oauth", "tls", "ssl", "http", "https", "saml", "dss", "openapi", "swagger", "soap",
          "xml", "json", "core", "wcag", "uml");

  private final List<Token> tokens;
  private final QuantityList quantities;

  VersionReader(List<Token> tokens, QuantityList quantities) {
    this.tokens = tokens;
    this.quantities = quantities;
  }

  /** {@code https://api.example.com/v2}, {@code /services/data/v61.0/query}. */
  void addWithin(int i) {
    for (String segment : tokens.get(i).word().split("[/?#]", 20)) {
      if (isVersionSegment(segment)) {
        quantities.add(Shape.VERSION, i, i + 1);
        return;
      }
    }
  }

  private static boolean isVersionSegment(String segment) {
    String number = segment.startsWith("v") ? segment.substring(1) : segment;
    boolean digits =
        !number.isEmpty()
            && number.length() <= 10
            && number.chars().allMatch(c -> Character.isDigit(c) || c == '.' || c == '-')
            && Character.isDigit(number.charAt(0));
    return digits && (number.length() < segment.length() || number.indexOf('.') > 0);
  }

  /**
   * {@code TLS 1.2}, {@code HTTP/1.1}: the version of a protocol, not of what the text is about.
   */
  boolean isOfProtocol(int i) {
    int before = i - 1;
    while (before >= 0
        && i - before < 3
        && (tokens.get(before).is(Token.Kind.SIGN) || tokens.get(before).word().equals("v"))) {
      before--;
    }
    return before >= 0 && PROTOCOLS.contains(tokens.get(before).word());
  }

  /** {@code v2}, {@code v 1.4.0-rc}: adds it, and gives the token behind it; else {@code i}. */
  int version(int i) {
    return isVersion(i) ? quantities.add(Shape.VERSION, i, endOfVersion(i)) : i;
  }

  /** {@code 0.7.0}: as {@link #version}. */
  int semanticVersion(int i) {
    return SEMANTIC_VERSION.matcher(tokens.get(i).word()).matches()
        ? quantities.add(Shape.VERSION, i, i + 1)
        : i;
  }

  private boolean isVersion(int i) {
    return tokens.get(i).word().equals("v")
        && !isOfProtocol(i)
        && i + 1 < tokens.size()
        && tokens.get(i + 1).is(Token.Kind.NUMBER)
        && (tokens.get(i + 1).glue() == Token.Glue.JOINED
            || tokens.get(i + 1).start() - tokens.get(i).end() <= 1);
  }

  private int endOfVersion(int i) {
    int end = i + 2;
    while (end < tokens.size() && tokens.get(end).glue() != Token.Glue.NONE) {
      end++;
    }
    return end;
  }
}
