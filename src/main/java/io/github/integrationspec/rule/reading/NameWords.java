package io.github.integrationspec.rule.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of a name, in lower case and without accents, for telling whether documents and
 * diagrams speak of one thing. {@code RD Station}, {@code rdstation} and {@code RD-Station} are one
 * name.
 */
record NameWords(List<String> words) {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern GENITIVE = Pattern.compile("['’]s\\b");

  private static final Set<String> LEGAL_FORMS =
      Set.of(
          "inc",
          "ltd",
          "limited",
          "llc",
          "llp",
          "plc",
          "corp",
          "corporation",
          "company",
          "gmbh",
          "ag",
          "se",
          "kg",
          "nv",
          "bv",
          "sa",
          "sas",
          "sarl",
          "srl",
          "spa",
          "ab",
          "as",
          "asa",
          "oy",
          "pty",
          "kk",
          "group",
          "holding");

  NameWords {
    words = List.copyOf(words);
  }

  static NameWords of(String text) {
    String plain = isAscii(text) ? text : withoutMarks(text);
    if (plain.indexOf('\'') >= 0 || plain.indexOf('’') >= 0) {
      plain = GENITIVE.matcher(plain).replaceAll("");
    }
    plain = plain.toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= plain.length(); i++) {
      if (i == plain.length() || !Character.isLetterOrDigit(plain.charAt(i))) {
        if (i > start) {
          words.add(plain.substring(start, i));
        }
        start = i + 1;
      }
    }
    return new NameWords(words);
  }

  private static boolean isAscii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) > '\u007f') {
        return false;
      }
    }
    return true;
  }

  private static String withoutMarks(String text) {
    return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** All words written together. */
  String joined() {
    return words.size() == 1 ? words.get(0) : String.join("", words);
  }

  /** At most so many of its first words. */
  NameWords beginning(int most) {
    return new NameWords(words.subList(0, Math.min(most, words.size())));
  }

  /** Without {@code Inc.}, {@code N.V.} and the like at the end. */
  NameWords withoutLegalForm() {
    int end = words.size();
    while (end > 1
        && (words.get(end - 1).length() == 1 || LEGAL_FORMS.contains(words.get(end - 1)))) {
      end--;
    }
    return new NameWords(words.subList(0, end));
  }

  /** Whether the other name stands in this one as whole words, however they are divided. */
  boolean contains(NameWords other) {
    String wanted = other.joined();
    if (wanted.isEmpty()) {
      return false;
    }
    for (int i = 0; i < words.size(); i++) {
      int length = 0;
      for (int j = i; j < words.size() && wanted.startsWith(words.get(j), length); j++) {
        length += words.get(j).length();
        if (length == wanted.length()) {
          return true;
        }
      }
    }
    return false;
  }
}
