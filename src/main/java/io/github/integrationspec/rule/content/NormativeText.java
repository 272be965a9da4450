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

  static NormativeText of(String text) {
    String plain = plain(text);
    List<String> endpoints = new ArrayList<>();
    String rest =
        plain.indexOf('/') < 0 && plain.indexOf('{') < 0
            ? plain
            : withoutEndpoints(plain, endpoints);
    List<String> numbers = new ArrayList<>();
    return new NormativeText(endpoints, numbers, withoutNumbers(rest, numbers));
  }

  /** Takes out numbers: digits, and dots, commas and colons between them. */
  private static String withoutNumbers(String text, List<String> into) {
    StringBuilder rest = null;
    int done = 0;
    for (int i = 0; i < text.length(); i++) {
      if (!isDigit(text, i)) {
        continue;
      }
      int end = i + 1;
      while (isDigit(text, end)
          || (end < text.length()
              && ".,:".indexOf(text.charAt(end)) >= 0
              && isDigit(text, end + 1))) {
        end++;
      }
      rest = rest == null ? new StringBuilder(text.length()) : rest;
      into.add(text.substring(i, end));
      rest.append(text, done, i).append('\u0002');
      done = end;
      i = end;
    }
    return rest == null ? text : rest.append(text, done, text.length()).toString();
  }

  private static boolean isDigit(String text, int i) {
    return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
  }

  private static String withoutEndpoints(String text, List<String> into) {
    Matcher matcher = ENDPOINT.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      into.add(TRAILING.matcher(matcher.group()).replaceFirst(""));
      matcher.appendReplacement(rest, "\u0001");
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
