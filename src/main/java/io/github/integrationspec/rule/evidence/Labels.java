package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the label that a sentence begins with: {@code **Owner:** …}, {@code Retry – …}. */
final class Labels {

  /** Up to eight words and a colon that a blank follows; no sentence before it. */
  private static final Pattern PLAIN =
      Pattern.compile("^[\\p{L}\\d\"'`(*_/&+#.-]+(?:[ ][^\\s:.;!?]+){0,7}[ ]?:(?=\\s)");

  private static final Pattern DASHED =
      Pattern.compile(
          "^[\\p{L}\\d\"'`(][^\\s:.;!?]*(?:[ ][^\\s:.;!?–—]+){0,5}[ ](?:–|—|-|=)(?=[ ])");

  /** {@code Q: Who may call it? A: …}: signs of question and answer, no labels. */
  private static final Pattern QUESTION_OR_ANSWER =
      Pattern.compile(
          "^[*_]*(?:Q|A|Ans|Question|Answer|Frage|Antwort|Pergunta|Resposta|Vraag|Antwoord)[*_]*[ ]?\\d*[ ]?"
              + "[:.)][*_]*\\s+");

  private static final int TOPIC_LENGTH = 90;
  private static final int SHORT_LABEL_WORDS = 3;

  private static final String SEPARATORS = ":.–—-=";

  private Labels() {}

  /**
   * A label with what it is a label of.
   *
   * @param end offset behind the label itself
   * @param valueStart offset at which the value begins
   */
  record Found(int start, int end, int valueStart) {}

  /** Whether a line that begins at an offset begins with a marked label and its colon. */
  static boolean isMarkedLabel(Prose prose, int at) {
    for (Mark mark : prose.marks()) {
      if (mark.start() == at && mark.kind() == MarkKind.STRONG) {
        String text = prose.text();
        return text.charAt(mark.end() - 1) == ':'
            || (mark.end() < text.length() && text.charAt(mark.end()) == ':');
      }
    }
    return false;
  }

  /**
   * Whether a mark names the topic of what follows it: a few marked words and a sign of their end.
   */
  static boolean isTopic(Prose prose, Mark mark) {
    String text = prose.text();
    boolean bold = mark.kind() == MarkKind.STRONG || mark.kind() == MarkKind.EMPHASIS;
    if (!bold || mark.end() >= text.length() || mark.end() - mark.start() > TOPIC_LENGTH) {
      return false;
    }
    boolean within = "?:.".indexOf(text.charAt(mark.end() - 1)) >= 0;
    boolean behind = ":".indexOf(text.charAt(mark.end())) >= 0;
    return (within || behind) && !text.substring(mark.end()).isBlank();
  }

  static boolean isPlainLabel(String line) {
    String text = line.substring(lead(line));
    Matcher matcher = PLAIN.matcher(text);
    return matcher.find() && matcher.end() < 50 && !QUESTION_OR_ANSWER.matcher(text).find();
  }

  /** Where an answer begins behind {@code A:}; 0 where there is no such sign. */
  static int answerStart(String text) {
    Matcher matcher = QUESTION_OR_ANSWER.matcher(text);
    return matcher.find() && matcher.end() < text.length() ? matcher.end() : 0;
  }

  /** The label that a text begins with. */
  static Optional<Found> in(Prose prose) {
    String text = prose.text();
    if (answerStart(text) > 0) {
      return Optional.empty();
    }
    int lead = lead(text);
    for (Mark mark : prose.marks()) {
      if (mark.start() > lead) {
        break;
      }
      Optional<Found> marked = marked(text, mark);
      if (marked.isPresent()) {
        return marked;
      }
    }
    String rest = text.substring(lead);
    Matcher plain = PLAIN.matcher(rest);
    if (plain.find() && !rest.substring(plain.end()).isBlank()) {
      return Optional.of(new Found(lead, lead + plain.end() - 1, lead + plain.end()));
    }
    Matcher dashed = DASHED.matcher(rest);
    if (dashed.find() && dashed.end() < 60) {
      return Optional.of(new Found(lead, lead + dashed.end() - 1, lead + dashed.end()));
    }
    return Optional.empty();
  }

  /** Length of what stands before the first word: emoji, bullets, check marks. */
  private static int lead(String text) {
    int at = 0;
    while (at < text.length()) {
      int point = text.codePointAt(at);
      boolean word = Character.isLetterOrDigit(point) || "\"'`(*_/&+#.-".indexOf(point) >= 0;
      if (word) {
        return at;
      }
      at += Character.charCount(point);
    }
    return 0;
  }

  /**
   * Whether a first sentence is nothing but a marked label that the next one belongs to. In a
   * paragraph all in italics it is a sentence like the next one.
   */
  static boolean isOnlyLabel(Prose prose, Prose next) {
    String text = prose.text();
    return prose.marks().stream()
        .filter(m -> m.kind() == MarkKind.STRONG || m.kind() == MarkKind.EMPHASIS)
        .filter(m -> text.substring(0, m.start()).isBlank())
        .filter(m -> text.substring(m.end()).replaceAll("[\\s.:?!]", "").isEmpty())
        .anyMatch(
            m -> next.marks().stream().noneMatch(n -> n.kind() == m.kind() && n.start() == 0));
  }

  /**
   * Whether a label names all sentences of its passage: a marked one does, and a short one; what
   * stands before the colon of an ordinary sentence is said of that sentence.
   */
  static boolean lasts(Prose prose, Found label) {
    return prose.marks().stream().anyMatch(m -> m.start() <= label.start())
        || prose.text().substring(label.start(), label.end()).split("\\s+").length
            <= SHORT_LABEL_WORDS;
  }

  private static Optional<Found> marked(String text, Mark mark) {
    if (mark.start() > lead(text)) {
      return Optional.empty();
    }
    boolean set =
        mark.kind() == MarkKind.STRONG
            || mark.kind() == MarkKind.EMPHASIS
            || mark.kind() == MarkKind.CODE
            || mark.kind() == MarkKind.LINK;
    int end = mark.end();
    if (!set || end >= text.length()) {
      return Optional.empty();
    }
    boolean within = end > mark.start() && ":.?".indexOf(text.charAt(end - 1)) >= 0;
    int behind = end;
    while (behind < text.length() && text.charAt(behind) == ' ') {
      behind++;
    }
    boolean bracket = behind < text.length() && text.charAt(behind) == '(';
    int close = bracket ? text.indexOf(')', behind) : -1;
    int separator = close > 0 ? close + 1 : behind;
    while (separator < text.length() && text.charAt(separator) == ' ') {
      separator++;
    }
    // "[the decision](…). It says …": a full stop behind a link or code ends a sentence
    boolean bold = mark.kind() == MarkKind.STRONG || mark.kind() == MarkKind.EMPHASIS;
    boolean follows =
        separator < text.length()
            && (bold || text.charAt(separator) != '.')
            && SEPARATORS.indexOf(text.charAt(separator)) >= 0
            && (separator + 1 >= text.length()
                || Character.isWhitespace(text.charAt(separator + 1)));
    if (!within && !follows) {
      return Optional.empty();
    }
    int valueStart = follows ? (bracket ? behind : separator + 1) : end;
    if (text.substring(valueStart).isBlank()) {
      return Optional.empty();
    }
    return Optional.of(new Found(mark.start(), within ? end - 1 : end, valueStart));
  }
}
