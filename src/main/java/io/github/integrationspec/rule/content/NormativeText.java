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
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:[.,:]\\d+)*");

  static NormativeText of(String text) {
    String plain = plain(text);
    List<String> endpoints = new ArrayList<>();
    String rest = taken(ENDPOINT, plain, endpoints, "\u0001");
    List<String> numbers = new ArrayList<>();
    String words = taken(NUMBER, rest, numbers, "\u0002");
    return new NormativeText(endpoints, numbers, words);
  }

  private static String taken(Pattern pattern, String text, List<String> into, String sign) {
    Matcher matcher = pattern.matcher(text);
    StringBuilder rest = new StringBuilder();
    while (matcher.find()) {
      into.add(matcher.group().replaceFirst("[.:]+$", ""));
      matcher.appendReplacement(rest, sign);
    }
    return matcher.appendTail(rest).toString();
  }

  /** Without what only a typesetter sees. */
  public static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC)
        .replaceAll("[\\u00ad\\u200b-\\u200d\\u2060\\ufe0e\\ufe0f\\ufeff]", "")
        .replaceAll("[‘’‚‛“”„‟«»‹›\"`´′″]", "'")
        .replaceAll("[‐‑‒–—―−]|--+", "-")
        .replaceAll("\\s+", " ")
        .strip();
  }
}
