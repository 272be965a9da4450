package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the rate limits of the third party in a text. Our own throttle, thresholds of alerts and
 * what we expect to need are none.
 */
public final class RateLimitReader {

  private static final Pattern CUT =
      Pattern.compile(
          "[;|\\n()]|,(?=\\s)|[.?!](?=\\s|$)|\\s[–—]\\s|\\s(?:but|while)\\s|\\sand\\s(?=\\d)");
  private static final Pattern SEVERAL =
      Pattern.compile("(?:\\bin|\\bper|\\bevery|\\bwithin|/)(?: any| each| a)? ?(\\d{1,4})[ -]?$");
  private static final List<Pattern> UNITS =
      Stream.of(
              "(?:sec(?:ond)?s?|/ ?s|rps|tps|qps)\\b|\\bs$",
              "(?:min(?:ute)?s?|rpm|tpm|qpm)\\b",
              "(?:hours?|hourly|/ ?h|hr|rph)\\b|\\bh$",
              "(?:days?|daily|rpd)\\b|/ ?d\\b",
              "(?:weeks?|weekly)\\b",
              "(?:months?|monthly)\\b",
              "(?:years?|yearly|annual(?:ly)?)\\b")
          .map(Pattern::compile)
          .toList();
  private static final double[] WINDOWS = {1, 60, 3600, 86_400, 604_800, 2_592_000, 31_536_000};

  private final Vocabulary vocabulary;
  private final TermSet limits;
  private final TermSet others;
  private final TermSet own;
  private final TermSet ours;
  private final TermSet labels;
  private final Map<String, TermSet> scopes = new TreeMap<>();

  public RateLimitReader(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.limits = standard.terms("limit-words");
    this.others = standard.terms("limit-not");
    this.own = standard.terms("limit-own");
    this.ours = standard.terms("limit-not-headings");
    this.labels = standard.terms("limit-labels");
    for (String scope :
        List.of(
            "user", "account", "key", "address", "sandbox", "burst", "read", "write", "search",
            "bulk")) {
      scopes.put(scope, standard.terms("limit-scope-" + scope));
    }
  }

  /** Those of the text, in order. */
  public List<RateLimit> in(SpecificationText text) {
    List<RateLimit> found = new ArrayList<>();
    for (Statement statement : text.statements()) {
      boolean form =
          switch (statement.form()) {
            case SENTENCE, ROW, ENTRY -> true;
            case HEADING, CODE, DIAGRAM -> false;
          };
      if (form && CallFacts.isIn(statement.place()) && !isOther(statement)) {
        read(statement, found);
      }
    }
    return found;
  }

  private boolean isOther(Statement statement) {
    return statement.label().filter(l -> l.wording().has(others)).isPresent()
        || statement.label().filter(l -> startsWith(l.wording(), own)).isPresent()
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().wording().has(ours));
  }

  /** {@code Our brake}, not "allowance of our plan". */
  private static boolean startsWith(Wording wording, TermSet terms) {
    return wording.hits(terms).stream().anyMatch(h -> h.firstToken() == 0);
  }

  private void read(Statement statement, List<RateLimit> into) {
    if (statement.cells().size() > 1) {
      for (Statement.Cell cell : statement.cells().subList(1, statement.cells().size())) {
        if (!cell.head().wording().has(others)) {
          rates(statement, cell.value(), into);
          countUnderUnit(statement, cell.value(), into);
        }
      }
    } else {
      rates(statement, statement.phrase(), into);
    }
  }

  private void rates(Statement statement, Phrase phrase, List<RateLimit> into) {
    for (Quantity rate : phrase.wording().values(Shape.RATE)) {
      int start = startOfClause(phrase.text(), rate.start());
      int end = endOfClause(phrase.text(), rate.end());
      Wording clause = vocabulary.read(phrase.text().substring(start, end));
      boolean limit =
          statement.place().isIn("rate-limiting")
              || statement.phrase().wording().has(limits)
              || statement.label().filter(l -> l.wording().has(limits)).isPresent();
      String words = phrase.text().substring(rate.start(), rate.end());
      // "429, counted, and the nightly job" is no rate
      if (limit && !clause.has(others) && !CUT.matcher(words).find()) {
        double window = window(words);
        add(statement, phrase, rate, rate.value() * window, window, clause, into);
      }
    }
  }

  /** {@code | Requests per second | 5 |}. */
  private void countUnderUnit(Statement statement, Phrase value, List<RateLimit> into) {
    Optional<Phrase> label = statement.label();
    List<Quantity> counts = value.wording().values(Shape.NUMBER);
    List<Hit> units = label.map(l -> l.wording().hits(labels)).orElse(List.of());
    if (!units.isEmpty()
        && counts.size() == 1
        && value.wording().first(Shape.RATE).isEmpty()
        && value.wording().first(Shape.DURATION).isEmpty()
        && !value.wording().has(others)) {
      double window = window(label.get().text().substring(units.get(0).start()));
      Quantity count = counts.get(0);
      add(statement, value, count, count.value(), window, value.wording(), into);
    }
  }

  private void add(
      Statement statement,
      Phrase phrase,
      Quantity place,
      double count,
      double window,
      Wording clause,
      List<RateLimit> into) {
    Set<String> said = new TreeSet<>();
    scopes.forEach(
        (name, terms) -> {
          boolean here =
              clause.has(terms)
                  || (statement.form() == Statement.Form.ROW
                      && statement.label().filter(l -> l.wording().has(terms)).isPresent());
          if (here) {
            said.add(name);
          }
        });
    Place at = statement.place();
    Set<String> sections = new TreeSet<>(at.sections());
    sections.addAll(at.content());
    into.add(
        new RateLimit(
            count,
            window,
            said,
            words(statement, phrase, place),
            phrase.prose().span(place.start(), place.end()),
            sections));
  }

  private static String words(Statement statement, Phrase phrase, Quantity place) {
    String value = phrase.text().substring(place.start(), place.end()).strip();
    return place.shape() == Shape.RATE
        ? value
        : statement.label().map(l -> l.text().strip() + ": ").orElse("") + value;
  }

  /** The unit of time of a rate as it is written, in seconds. */
  private static double window(String words) {
    String text = words.toLowerCase(Locale.ROOT);
    for (int i = 0; i < WINDOWS.length; i++) {
      Matcher unit = UNITS.get(i).matcher(text);
      if (unit.find()) {
        // "100 requests in 15 minutes"
        Matcher several = SEVERAL.matcher(text.substring(0, unit.start()));
        return several.find() ? WINDOWS[i] * Integer.parseInt(several.group(1)) : WINDOWS[i];
      }
    }
    return 1;
  }

  private static int startOfClause(String text, int at) {
    Matcher cut = CUT.matcher(text);
    int start = 0;
    while (cut.find() && cut.end() <= at) {
      start = cut.end();
    }
    return start;
  }

  private static int endOfClause(String text, int at) {
    Matcher cut = CUT.matcher(text);
    return cut.find(Math.min(at, text.length())) ? cut.start() : text.length();
  }
}
