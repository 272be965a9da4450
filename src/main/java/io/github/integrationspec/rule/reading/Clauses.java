package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts a text into what is said of one thing each: {@code connect 3 s, read 20 s} are two clauses.
 */
public final class Clauses {

  private static final Pattern CUT =
      Pattern.compile("[;|\\n]|,(?=\\s)|[.?!](?=\\s)|\\s(?:and|but|then|or)\\s|\\s[–—-]\\s|\\(");

  private Clauses() {}

  /**
   * One of them.
   *
   * @param start offset of its first character in the text that was cut
   */
  public record Clause(Wording wording, int start) {

    /** Its text, with the white space around it. */
    public String text() {
      return wording.text();
    }
  }

  /**
   * The clauses of a text that may hold a number; the others are not read. What stands in brackets
   * belongs to a beginning without a time.
   */
  public static List<Clause> withNumbers(Wording whole, Vocabulary vocabulary) {
    return withNumbers(whole.text(), whole, vocabulary);
  }

  /**
   * The same.
   *
   * @param text as it is to be cut; its numbers stand where those of the whole do
   */
  static List<Clause> withNumbers(String text, Wording whole, Vocabulary vocabulary) {
    List<Clause> clauses = new ArrayList<>();
    Matcher cut = CUT.matcher(text);
    int from = 0;
    while (cut.find()) {
      boolean bracket = text.charAt(cut.start()) == '(';
      if (!whole.mayHaveNumbers(from, cut.start())) {
        from = bracket ? from : cut.end();
        continue;
      }
      Clause clause = clause(text, from, cut.start(), vocabulary);
      if (bracket && clause.wording().first(Shape.DURATION).isEmpty()) {
        continue;
      }
      clauses.add(clause);
      from = cut.end();
    }
    if (whole.mayHaveNumbers(from, text.length())) {
      clauses.add(clause(text, from, text.length(), vocabulary));
    }
    return clauses;
  }

  private static Clause clause(String text, int from, int to, Vocabulary vocabulary) {
    return new Clause(vocabulary.read(text.substring(from, to)), from);
  }
}
