package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Quantity;
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
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the timeouts of our calls in text and diagrams. The third party's patience with us, the
 * life of tokens, delays between attempts and usual response times are none.
 */
public final class TimeoutReader {

  private static final double THOUSAND = 1000;
  private static final double LONG = 300;
  private static final double LONGEST = 3600;

  /** What numbers a part of a document. */
  private static final Pattern CHAPTER =
      Pattern.compile(
          "(?i)(?:sections?|chapters?|§|clauses?|parts?|tables?|annex|figures?)\\s*[\\d.]*$");

  private final Vocabulary vocabulary;
  private final TermSet connect;
  private final TermSet read;
  private final TermSet total;
  private final TermSet answer;
  private final TermSet words;
  private final TermSet strict;
  private final TermSet others;
  private final TermSet budgets;
  private final TermSet drawn;

  public TimeoutReader(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.connect = standard.terms("timeout-connect");
    this.read = standard.terms("timeout-read");
    this.total = standard.terms("timeout-total");
    this.answer = standard.terms("timeout-answer");
    this.words = standard.terms("timeout-words");
    this.strict = standard.terms("timeout-strict");
    this.others = standard.terms("timeout-others");
    this.budgets = standard.terms("retry-budgets");
    this.drawn = standard.terms("drawn-timeouts");
  }

  /** Those of a diagram. */
  public List<Timeout> in(List<CallTexts.Line> lines) {
    List<Timeout> timeouts = new ArrayList<>();
    for (CallTexts.Line line : lines) {
      if (!line.wording().hasNumbers()) {
        continue;
      }
      for (Clause clause : Clauses.withNumbers(line.wording(), vocabulary)) {
        List<Quantity> durations = clause.wording().values(Shape.DURATION);
        if (durations.size() == 1
            && isPlausible(durations.get(0).value(), clause.wording())
            && clause.wording().has(drawn)
            && !clause.wording().has(others)) {
          timeouts.add(
              new Timeout(
                  kind(clause.wording()).orElse(Timeout.Kind.ANY),
                  durations.get(0).value(),
                  clause.text().strip(),
                  line.span()));
        }
      }
    }
    return timeouts;
  }

  /** Those that the text states. */
  public List<Timeout> in(SpecificationText text) {
    List<Timeout> timeouts = new ArrayList<>();
    for (Statement statement : text.statements()) {
      if (CallFacts.isOne(statement)
          && statement.phrase().wording().first(Shape.DURATION).isPresent()
          && !statement.phrase().wording().has(budgets)
          && isAbout(statement)) {
        if (statement.cells().size() > 1) {
          for (Statement.Cell cell : statement.cells().subList(1, statement.cells().size())) {
            context(statement, Optional.of(cell.head()), cell.value(), timeouts);
          }
        } else {
          context(statement, Optional.empty(), statement.phrase(), timeouts);
        }
      }
    }
    return timeouts;
  }

  /**
   * All times, in seconds, that the text names where it speaks of waiting at all: what a diagram
   * says is among them, or it is said nowhere.
   */
  public Set<Double> mentionedIn(SpecificationText text) {
    Set<Double> mentioned = new TreeSet<>();
    for (Statement statement : text.statements()) {
      Wording wording = statement.phrase().wording();
      boolean code = statement.form() == Statement.Form.CODE && wording.has(words);
      if (!code
          && !(CallFacts.isOne(statement) && (isAbout(statement) || kind(wording).isPresent()))) {
        continue;
      }
      List<Quantity> durations = wording.values(Shape.DURATION);
      durations.forEach(q -> mentioned.add(q.value()));
      if (code || wording.first(Shape.DURATION).isPresent()) {
        // "3 s to connect, 20 to read", "read-timeout-ms: 2000"
        for (Quantity number : wording.values(Shape.NUMBER)) {
          boolean other =
              durations.stream()
                      .anyMatch(d -> d.start() <= number.start() && number.end() <= d.end())
                  || CHAPTER.matcher(wording.text().substring(0, number.start())).find();
          if (other) {
            continue;
          }
          mentioned.add(number.value());
          mentioned.add(number.value() / THOUSAND);
        }
      }
    }
    return mentioned;
  }

  /** Whether a statement, or what it stands under, speaks of waiting. */
  private boolean isAbout(Statement statement) {
    return statement.says(words)
        || statement.passage().leadIn().filter(p -> p.wording().has(words)).isPresent()
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().wording().has(words));
  }

  private void context(
      Statement statement, Optional<Phrase> head, Phrase value, List<Timeout> into) {
    Optional<Phrase> label = statement.label();
    boolean other =
        head.filter(h -> h.wording().has(others)).isPresent()
            || label.filter(l -> l.wording().has(others)).isPresent();
    if (other) {
      return;
    }
    for (Clause clause : Clauses.withNumbers(value.wording(), vocabulary)) {
      List<Quantity> durations = clause.wording().values(Shape.DURATION);
      if (durations.size() != 1 || clause.wording().has(others)) {
        continue;
      }
      Optional<Timeout.Kind> kind =
          kind(clause.wording())
              .or(() -> head.flatMap(h -> kind(h.wording())))
              .or(() -> label.flatMap(l -> kind(l.wording())));
      Quantity duration = durations.get(0);
      boolean says =
          kind.isPresent()
              || clause.wording().has(strict)
              || head.filter(h -> h.wording().has(strict)).isPresent()
              || label.filter(l -> l.wording().has(strict)).isPresent();
      if (says && isPlausible(duration.value(), clause.wording())) {
        int start = clause.start() + duration.start();
        int end = clause.start() + duration.end();
        into.add(
            new Timeout(
                kind.orElse(Timeout.Kind.ANY),
                duration.value(),
                value.text().substring(start, end),
                value.prose().span(start, end)));
      }
    }
  }

  /** Nobody waits for hours: what is silent for a day is no call. */
  private boolean isPlausible(double seconds, Wording clause) {
    return seconds <= LONG || (seconds <= LONGEST && clause.has(strict));
  }

  private Optional<Timeout.Kind> kind(Wording wording) {
    if (wording.has(connect)) {
      return wording.has(total)
          ? Optional.of(Timeout.Kind.TOTAL)
          : Optional.of(Timeout.Kind.CONNECT);
    }
    if (wording.has(total)) {
      return Optional.of(Timeout.Kind.TOTAL);
    }
    if (wording.has(read)) {
      return Optional.of(Timeout.Kind.READ);
    }
    return wording.has(answer) ? Optional.of(Timeout.Kind.ANSWER) : Optional.empty();
  }
}
