package io.github.integrationspec.finding;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text without what an editor or a formatter may change: blanks, markers, typography, case. */
final class NormalText {

  private static final int LONGEST = 300;
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u2060\\uFEFF]");
  private static final Pattern SINGLE_QUOTES =
      Pattern.compile("[\\u2018-\\u201B\\u2032\\u2039\\u203A\\u00B4]");
  private static final Pattern DOUBLE_QUOTES =
      Pattern.compile("[\\u201C-\\u201F\\u2033\\u00AB\\u00BB]");
  private static final Pattern DASHES = Pattern.compile("[\\u2010-\\u2015\\u2212]");

  /** Quotes, bullets, numbers of items and headings at the start of a line. */
  private static final Pattern MARKERS =
      Pattern.compile(
          "(?m)^\\h*(?:>\\h*)*(?:#{1,6}\\h+|[-*+]\\h+|\\d{1,9}[.)]\\h+|\\d{1,4}(?:\\.\\d{1,4})+[.)]?\\h+)?");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
  private static final Pattern EMPHASIS =
      Pattern.compile("[*`]+|(?<![\\p{L}\\p{N}])_+|_+(?![\\p{L}\\p{N}])");
  private static final Pattern BARS = Pattern.compile("\\h*\\|\\h*");

  private NormalText() {}

  /** On one line, without markers and typography; at most 300 characters. */
  static String readable(String text) {
    String plain =
        INVISIBLE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)).replaceAll("");
    plain = SINGLE_QUOTES.matcher(plain).replaceAll("'");
    plain = DOUBLE_QUOTES.matcher(plain).replaceAll("\"");
    plain = DASHES.matcher(plain).replaceAll("-");
    plain = MARKERS.matcher(plain).replaceAll("");
    plain = BLANKS.matcher(plain).replaceAll(" ").strip();
    return plain.length() <= LONGEST ? plain : plain.substring(0, cut(plain)).strip();
  }

  /** The form in which texts are compared. */
  static String compared(String text) {
    String plain = EMPHASIS.matcher(readable(text)).replaceAll("");
    plain = BARS.matcher(plain).replaceAll("|");
    plain = BLANKS.matcher(plain).replaceAll(" ").strip();
    while (plain.startsWith("|")) {
      plain = plain.substring(1);
    }
    while (plain.endsWith("|")) {
      plain = plain.substring(0, plain.length() - 1);
    }
    return plain.strip().toLowerCase(Locale.ROOT);
  }

  /** No half of a character that takes two. */
  private static int cut(String text) {
    return Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
  }
}
