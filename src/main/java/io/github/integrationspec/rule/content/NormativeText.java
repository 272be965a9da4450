package io.github.integrationspec.rule.content;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a text says without how it is set: white space folded, quotes and dashes of one kind, taken
 * apart into endpoints, numbers and words.
 *
 * @param words the text with a sign in the place of each endpoint and number
 */
public record NormativeText(List<String> endpoints, List<String> numbers, String words) {

  private static final Pattern ENDPOINT =
      Pattern.compile(
          "\\b(?:GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS) +[/{][^\\s|,;)]*|\\bhttps?://[^\\s|,;)]+"
              + "|(?<![\\w/.])/[a-z][\\w{}:.-]*(?:/[\\w{}:.-]+)*");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00ad\\u200b-\\u200d\\u2060\\ufe0e\\ufe0f\\ufeff]");
  private static final Pattern QUOTES = Pattern.compile("[‘’‚‛“”„‟«»‹›\"`´′″]");
  private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]|--+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern TRAILING = Pattern.compile("[.:]+$");
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

  static NormativeText of(String text) {
    String plain = plain(text);
    List<String> endpoints = new ArrayList<>();
    String rest =
        plain.indexOf('/') < 0 && plain.indexOf('{') < 0
            ? plain
            : taken(ENDPOINT, plain, endpoints, "\u0001");
    List<String> numbers = new ArrayList<>();
    String words =
        rest.chars().anyMatch(Character::isDigit) ? taken(NUMBER, rest, numbers, "\u0002") : rest;
    return new NormativeText(endpoints, numbers, words);
  }

  private static String taken(Pattern pattern, String text, List<String> into, String sign) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      into.add(TRAILING.matcher(matcher.group()).replaceFirst(""));
      matcher.appendReplacement(rest, sign);
    }
    return matcher.appendTail(rest).toString();
  }

  /** Whether nothing in a text is set in a way that another could replace; most texts are so. */
  private static boolean isPlain(String text) {
    char before = 'x';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean twice = c == before && (c == ' ' || c == '-');
      if (c < ' ' || c > '~' || c == '"' || c == '`' || twice) {
        return false;
      }
      before = c;
    }
    return true;
  }

  /** Without what only a typesetter sees. */
  public static String plain(String text) {
    if (isPlain(text)) {
      return text.strip();
    }
    String plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = QUOTES.matcher(plain).replaceAll("'");
    plain = DASHES.matcher(plain).replaceAll("-");
    return BLANKS.matcher(plain).replaceAll(" ").strip();
  }
}
