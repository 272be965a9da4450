package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.Clauses.Clause;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds how often a call is attempted, in text and diagrams: 2 retries are 3 attempts. The vendor's
 * redelivery of webhooks is not ours, and the number of one attempt among several is no number of
 * attempts.
 */
public final class AttemptsReader {

  private static final int MOST = 50;
  private static final int LABEL_WORDS = 3;

  /** {@code attempts 2 to 5}, {@code attempts 2 and 3}: the first was made before. */
  private static final Pattern RANGE =
      Pattern.compile(
          "\\battempts? #?2(?:nd)?(?:,? ?#?\\d{1,2}(?:,| ))* ?(?:to|and|–|-|…|\\.\\.+|until|through) *#?(\\d{1,2})\\b",
          Pattern.CASE_INSENSITIVE);

  private final Vocabulary vocabulary;
  private final TermSet total;
  private final TermSet extra;
  private final TermSet ambiguous;
  private final TermSet labels;
  private final TermSet extraLabels;
  private final TermSet others;

  public AttemptsReader(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.total = standard.terms("attempts-total");
    this.extra = standard.terms("attempts-extra");
    this.ambiguous = standard.terms("attempts-unclear");
    this.labels = standard.terms("attempts-labels");
    this.extraLabels = standard.terms("attempts-extra-labels");
    this.others = standard.terms("attempts-not");
  }

  /** Those of a diagram. */
  public List<Attempts> in(List<CallTexts.Line> lines) {
    List<Attempts> attempts = new ArrayList<>();
    for (CallTexts.Line line : lines) {
      if (!line.wording().hasNumbers() || line.wording().has(others)) {
        continue;
      }
      for (Clause clause : clauses(line.wording())) {
        number(clause.wording())
            .ifPresent(
                n -> attempts.add(new Attempts(n[0], n[1], clause.text().strip(), line.span())));
      }
    }
    return attempts;
  }

  /** Those that the text states. */
  public List<Attempts> in(SpecificationText text) {
    List<Attempts> attempts = new ArrayList<>();
    for (Statement statement : text.statements()) {
      if (!isRead(statement) || isOther(statement)) {
        continue;
      }
      if (statement.form() == Statement.Form.CODE) {
        settings(statement, attempts);
        continue;
      }
      Optional<Phrase> label = statement.label();
      boolean extraLabelled = isLabel(label, extraLabels);
      boolean labelled = !extraLabelled && isLabel(label, labels);
      if (statement.phrase().wording().hasNumbers()) {
        for (Clause clause : clauses(statement.phrase().wording())) {
          number(clause.wording()).ifPresent(n -> attempts.add(of(n, clause, statement)));
        }
      }
      if (labelled || extraLabelled) {
        List<Phrase> values =
            statement.cells().size() > 1
                ? statement.cells().stream().skip(1).map(Statement.Cell::value).toList()
                : List.of(statement.value());
        values.forEach(v -> labelled(label.get(), v, extraLabelled ? 1 : 0, attempts));
      }
    }
    return attempts;
  }

  private List<Clause> clauses(Wording wording) {
    return Clauses.withNumbers(joined(wording.text()), wording, vocabulary);
  }

  private static boolean isLabel(Optional<Phrase> label, TermSet terms) {
    return label
        .filter(l -> l.wording().has(terms))
        .filter(l -> l.wording().words() <= LABEL_WORDS)
        .isPresent();
  }

  /** {@code | Attempts | 4, the first one included |}: the first number counts. */
  private static void labelled(Phrase label, Phrase value, int more, List<Attempts> into) {
    value
        .wording()
        .first(Shape.COUNT)
        .filter(c -> c.value() >= 1 && c.value() < MOST)
        .ifPresent(
            c -> {
              int n = (int) c.value() + more;
              String words = label.text().strip() + ": " + (n - more);
              into.add(new Attempts(n, n, words, value.prose().span(c.start(), c.end())));
            });
  }

  private static Attempts of(int[] n, Clause clause, Statement statement) {
    int start = clause.start() + clause.text().length() - clause.text().stripLeading().length();
    int end = clause.start() + clause.text().stripTrailing().length();
    return new Attempts(
        n[0],
        n[1],
        clause.text().strip(),
        statement.phrase().prose().span(start, Math.max(start, end)));
  }

  private static boolean isRead(Statement statement) {
    return CallFacts.isOne(statement) || statement.form() == Statement.Form.CODE;
  }

  private boolean isOther(Statement statement) {
    return statement.form() != Statement.Form.CODE
        && (statement.phrase().wording().has(others)
            || statement.place().headings().stream()
                .limit(1)
                .anyMatch(t -> t.phrase().wording().has(others)));
  }

  private static final Pattern SETTING =
      Pattern.compile(
          "(?im)^[^#\\n]*?\\b(?:max[-_.]?)?(attempts|tries|retries|retry[-_.]?count)[\"']?\\s*[:=]\\s*[\"']?(\\d{1,2})\\b");

  /** {@code max-attempts: 5}, {@code retry.max-retries=4}. */
  private static void settings(Statement statement, List<Attempts> into) {
    Matcher setting = SETTING.matcher(statement.phrase().text());
    while (setting.find()) {
      int n = Integer.parseInt(setting.group(2));
      boolean unclear = !setting.group(1).toLowerCase(java.util.Locale.ROOT).equals("attempts");
      if (n > 0 && n < MOST) {
        into.add(
            new Attempts(
                n,
                unclear ? n + 1 : n,
                setting.group().strip(),
                statement.phrase().prose().span(setting.start(1), setting.end())));
      }
    }
  }

  /** The least and the greatest number that a clause can mean. */
  private Optional<int[]> number(Wording wording) {
    if (wording.has(others)) {
      return Optional.empty();
    }
    Matcher range = RANGE.matcher(wording.text());
    if (speaksOfAttempts(wording.text()) && range.find()) {
      int n = Integer.parseInt(range.group(1));
      return n > 2 ? Optional.of(new int[] {n, n}) : Optional.empty();
    }
    return count(wording, extra)
        .map(n -> new int[] {n + 1, n + 1})
        .or(() -> count(wording, ambiguous).map(n -> new int[] {n, n + 1}))
        .or(() -> count(wording, total).filter(n -> n > 1).map(n -> new int[] {n, n}));
  }

  private static Optional<Integer> count(Wording wording, TermSet terms) {
    for (Hit hit : wording.hits(terms)) {
      // "attempt 2 of 3": the last one
      Optional<Integer> last =
          wording.values(Shape.COUNT).stream()
              .filter(c -> c.start() >= hit.start() && c.end() <= hit.end())
              .filter(c -> c.value() >= 1 && c.value() < MOST)
              .reduce((a, b) -> b)
              .map(c -> (int) c.value());
      boolean one = isOneOfSeveral(wording.text(), hit);
      if (last.isPresent() && !one) {
        return last;
      }
    }
    return Optional.empty();
  }

  /** {@code attempt 2 of 3} read as "3 attempts" needs its beginning. */
  private static boolean isOneOfSeveral(String text, Hit hit) {
    return ONE_OF.matcher(text.substring(hit.start())).lookingAt()
        && !text.substring(hit.start(), hit.end()).contains("of");
  }

  private static final Pattern ONE_OF =
      Pattern.compile("\\w+ #?\\d{1,2} ?(?:of|/) ?\\d", Pattern.CASE_INSENSITIVE);

  /** Keeps {@code attempts 2 and 3} from being cut in two; no longer or shorter. */
  private static String joined(String text) {
    return speaksOfAttempts(text) ? JOINT.matcher(text).replaceAll("$1 to  $2") : text;
  }

  private static boolean speaksOfAttempts(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ((text.charAt(i) | ' ') == 'a' && text.regionMatches(true, i, "attempt", 0, 7)) {
        return true;
      }
    }
    return false;
  }

  private static final Pattern JOINT =
      Pattern.compile("(\\battempts? #?2) and (#?\\d)", Pattern.CASE_INSENSITIVE);
}
