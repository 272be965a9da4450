package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Splits text into sentences, and into lines where the lines are labelled ones. */
final class Sentences {

  private static final Set<String> ABBREVIATIONS =
      Set.of(
          "e.g", "i.e", "etc", "approx", "inc", "ltd", "no", "vs", "cf", "incl", "max", "min",
          "art", "sec", "resp", "dr", "mr", "mrs", "prof", "ms", "st", "fig", "z.b", "bzw", "ca",
          "v", "ver", "p", "pp", "nr", "rev", "vers", "ed", "iss", "dept", "para");

  /** Signs that set several labelled values of one line apart. */
  private static final String APART = "·|•‖";

  private static final Pattern FURTHER_LABEL =
      Pattern.compile("\\s+\\p{L}[\\p{L}-]*(?: \\p{L}[\\p{L}-]*){0,2}:\\s");

  private Sentences() {}

  /** The sentences of a text, without those that are blank. */
  static List<Prose> of(Prose prose) {
    List<Prose> sentences = new ArrayList<>();
    String text = prose.text();
    int start = 0;
    for (int i = 0; i < text.length(); i++) {
      if (isEnd(prose, text, i) || isBeforeLabel(prose, text, i)) {
        add(prose, start, i + 1, sentences);
        start = i + 1;
      }
    }
    add(prose, start, text.length(), sentences);
    return sentences;
  }

  /**
   * The parts of a paragraph whose lines begin with a label each, or of a line that holds several
   * labels one after the other ({@code **Status:** Draft · **Owner:** Juno}); the whole where they
   * do not.
   */
  static List<Prose> labelledLines(Prose prose) {
    String text = prose.text();
    List<Integer> starts = new ArrayList<>();
    boolean all = true;
    boolean any = false;
    for (int at = 0; at >= 0; at = next(text, at)) {
      int end = text.indexOf('\n', at);
      String line = text.substring(at, end < 0 ? text.length() : end);
      if (at > 0 && Labels.answerStart(line) > 0) {
        // an answer stays with the question above it
        continue;
      }
      boolean marked = Labels.isMarkedLabel(prose, at);
      boolean plain = Labels.isPlainLabel(line);
      all &= marked || plain;
      any |= marked;
      if (at == 0 || marked || plain) {
        starts.add(at);
      }
      if (marked || plain) {
        further(prose, at, at + line.length(), starts);
      }
    }
    boolean single = text.indexOf('\n') < 0;
    if (single ? starts.size() < 2 : !all && !any) {
      starts = new ArrayList<>(List.of(0));
    }
    starts = withTopics(prose, starts);
    if (starts.size() < 2) {
      return List.of(prose);
    }
    List<Prose> parts = new ArrayList<>();
    for (int i = 0; i < starts.size(); i++) {
      add(prose, starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : text.length(), parts);
    }
    return parts;
  }

  /**
   * Adds the places at which a marked topic begins within a paragraph: {@code **Where are the
   * keys?** In the vault. **How often do they change?** Each quarter.}
   */
  private static List<Integer> withTopics(Prose prose, List<Integer> starts) {
    TreeSet<Integer> all = new TreeSet<>(starts);
    for (Mark mark : prose.marks()) {
      if (Labels.isTopic(prose, mark) && endsSentence(prose.text(), mark.start())) {
        all.add(mark.start());
      }
    }
    return List.copyOf(all);
  }

  private static boolean endsSentence(String text, int offset) {
    int i = offset - 1;
    while (i >= 0
        && (Character.isWhitespace(text.charAt(i)) || "(\"'".indexOf(text.charAt(i)) >= 0)) {
      i--;
    }
    return i < 0 || ".?!:;)…\"”".indexOf(text.charAt(i)) >= 0;
  }

  /** Labels further on in a line, each behind a sign that sets it apart. */
  private static void further(Prose prose, int from, int to, List<Integer> starts) {
    String text = prose.text();
    for (int i = from + 1; i < to; i++) {
      if (APART.indexOf(text.charAt(i)) < 0 || text.charAt(i - 1) != ' ') {
        continue;
      }
      int at = i + 1;
      while (at < to && text.charAt(at) == ' ') {
        at++;
      }
      if (Labels.isMarkedLabel(prose, at) || Labels.isPlainLabel(text.substring(at, to))) {
        starts.add(at);
      }
    }
  }

  private static int next(String text, int at) {
    int end = text.indexOf('\n', at);
    return end < 0 || end + 1 >= text.length() ? -1 : end + 1;
  }

  private static void add(Prose prose, int start, int end, List<Prose> into) {
    String text = prose.text();
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(text.charAt(from))) {
      from++;
    }
    while (to > from
        && (Character.isWhitespace(text.charAt(to - 1))
            || APART.indexOf(text.charAt(to - 1)) >= 0)) {
      to--;
    }
    if (to > from) {
      into.add(from == 0 && to == text.length() ? prose : prose.slice(from, to));
    }
  }

  /** {@code Logging: JSON; fields: ts, id; levels: info, error}: each part is said of its own. */
  private static boolean isBeforeLabel(Prose prose, String text, int i) {
    return text.charAt(i) == ';'
        && !prose.isMarked(MarkKind.CODE, i)
        && FURTHER_LABEL.matcher(text).region(i + 1, text.length()).lookingAt();
  }

  private static boolean isEnd(Prose prose, String text, int i) {
    char c = text.charAt(i);
    if (c != '.' && c != '!' && c != '?' && c != '。') {
      return false;
    }
    if (c == '。') {
      return true;
    }
    int next = i + 1;
    while (next < text.length() && "\"')”*".indexOf(text.charAt(next)) >= 0) {
      next++;
    }
    if (next >= text.length() || !Character.isWhitespace(text.charAt(next))) {
      return false;
    }
    while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
      next++;
    }
    if (next >= text.length() || prose.isMarked(MarkKind.CODE, i)) {
      return false;
    }
    char begin = text.charAt(next);
    boolean opens = !Character.isLowerCase(begin) || prose.isMarked(MarkKind.CODE, next);
    return opens && !(c == '.' && !prose.isMarked(MarkKind.CODE, i - 1) && isAbbreviation(text, i));
  }

  private static boolean isAbbreviation(String text, int dot) {
    int start = dot;
    while (start > 0
        && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '.')) {
      start--;
    }
    String word = text.substring(start, dot).toLowerCase(Locale.ROOT);
    // "N/A." is no initial
    boolean initial =
        word.length() == 1
            && Character.isUpperCase(text.charAt(start))
            && (start == 0 || text.charAt(start - 1) != '/');
    // "5 ms." ends a sentence, "Ms. Baker" does not
    boolean unit = word.equals("ms") && Character.isLowerCase(text.charAt(start));
    return initial || (ABBREVIATIONS.contains(word) && !unit);
  }
}
