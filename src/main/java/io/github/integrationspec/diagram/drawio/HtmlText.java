package io.github.integrationspec.diagram.drawio;

import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a reader sees of a label that is HTML, lines joined by {@code <br/>}. */
final class HtmlText {

  private static final String BREAK = "<br/>";
  private static final Pattern BLOCK =
      Pattern.compile(
          "<\\s*(?:br|hr)\\b[^<>]*>|</?\\s*(?:div|p|li|ul|ol|tr|table|h[1-6]|pre|blockquote)\\b[^<>]*>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CELL = Pattern.compile("</\\s*t[dh]\\s*>", Pattern.CASE_INSENSITIVE);
  private static final Pattern UNSEEN =
      Pattern.compile("<(style|script)\\b.*?</\\1\\s*>", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern TAG =
      Pattern.compile("<!--.*?-->|</?[a-zA-Z][^<>]*>", Pattern.DOTALL);
  private static final Pattern ENTITY =
      Pattern.compile("&(#\\d{1,7}|#[xX][0-9a-fA-F]{1,6}|\\w{2,8});");
  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");
  private static final Pattern LIKE_TAG = Pattern.compile("<(?=[a-zA-Z/])");
  private static final Map<String, String> NAMED =
      Map.ofEntries(
          Map.entry("amp", "&"),
          Map.entry("lt", "<"),
          Map.entry("gt", ">"),
          Map.entry("quot", "\""),
          Map.entry("apos", "'"),
          Map.entry("nbsp", " "),
          Map.entry("laquo", "\u00ab"),
          Map.entry("raquo", "\u00bb"),
          Map.entry("ndash", "\u2013"),
          Map.entry("mdash", "\u2014"),
          Map.entry("hellip", "\u2026"),
          Map.entry("rarr", "\u2192"),
          Map.entry("larr", "\u2190"),
          Map.entry("auml", "\u00e4"),
          Map.entry("ouml", "\u00f6"),
          Map.entry("uuml", "\u00fc"),
          Map.entry("Auml", "\u00c4"),
          Map.entry("Ouml", "\u00d6"),
          Map.entry("Uuml", "\u00dc"),
          Map.entry("szlig", "\u00df"),
          Map.entry("eacute", "\u00e9"));

  private HtmlText() {}

  /** Of HTML. */
  static String ofHtml(String html) {
    if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
      return joined(html.replaceAll("[\r\n]+", " "));
    }
    String text = UNSEEN.matcher(html).replaceAll("");
    text = text.replaceAll("[\r\n\t]+", " ");
    text = BLOCK.matcher(text).replaceAll("\n");
    text = CELL.matcher(text).replaceAll(" ");
    text = TAG.matcher(text).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(HtmlText::character);
    return joined(text);
  }

  /** Of plain text, whose line ends are lines. */
  static String ofPlain(String text) {
    return joined(text);
  }

  private static String joined(String text) {
    StringBuilder lines = new StringBuilder();
    for (String line : text.split("\r\n|\r|\n", -1)) {
      String seen = BLANKS.matcher(line).replaceAll(" ").strip();
      if (!seen.isEmpty()) {
        // what looks like a tag now is text that readers see
        lines
            .append(lines.length() == 0 ? "" : BREAK)
            .append(LIKE_TAG.matcher(seen).replaceAll("&lt;"));
      }
    }
    return lines.toString();
  }

  private static String character(MatchResult entity) {
    String name = entity.group(1);
    String named = NAMED.get(name);
    if (named == null && name.startsWith("#")) {
      named = codePoint(name).orElse(entity.group());
    }
    return Matcher.quoteReplacement(named == null ? entity.group() : named);
  }

  private static Optional<String> codePoint(String reference) {
    boolean hex =
        reference.length() > 1 && (reference.charAt(1) == 'x' || reference.charAt(1) == 'X');
    int code = Integer.parseInt(reference.substring(hex ? 2 : 1), hex ? 16 : 10);
    return Character.isValidCodePoint(code)
        ? Optional.of(code == 10 || code == 160 ? " " : Character.toString(code))
        : Optional.empty();
  }
}
