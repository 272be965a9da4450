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
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    plain = GENITIVE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    for (int i = 0; i <= plain.length(); i++) {
      if (i < plain.length() && Character.isLetterOrDigit(plain.charAt(i))) {
        word.append(plain.charAt(i));
      } else if (word.length() > 0) {
        words.add(word.toString());
        word.setLength(0);
      }
    }
    return new NameWords(words);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** All words written together. */
  String joined() {
    return String.join("", words);
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
      StringBuilder run = new StringBuilder();
      for (int j = i; j < words.size() && run.length() < wanted.length(); j++) {
        run.append(words.get(j));
        if (run.length() == wanted.length() && wanted.contentEquals(run)) {
          return true;
        }
      }
    }
    return false;
  }
}
