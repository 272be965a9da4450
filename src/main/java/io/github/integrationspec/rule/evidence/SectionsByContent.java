package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.SectionKind;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Recognises by its text what a section is about whose headings name nothing that the standard
 * knows ("Keeping it safe", "When they are not there"), what a single passage is about in such a
 * section, and what a section is about besides what its heading names.
 */
final class SectionsByContent {

  /** Different signals that a text must have at least. */
  private static final int SIGNALS = 3;

  /** Share of the statements that must have one. */
  private static final double SHARE = 0.4;

  /** Signals of a short text that is introduced by one. */
  private static final int SIGNALS_OF_FEW = 2;

  /** Statements that a short text has at most. */
  private static final int FEW = 4;

  /** Signals and share of a text whose heading names another section. */
  private static final int SIGNALS_BESIDES = 5;

  private static final double SHARE_BESIDES = 0.6;

  /** A section with fewer statements than this part of the best one's is not meant. */
  private static final double OF_BEST = 0.6;

  /** Chapters that speak of errors, limits and protection without being about them. */
  private static final Set<String> ON_ALL_MATTERS = Set.of("api", "diagrams", "testing");

  private final Standard standard;
  private final Map<Span, List<Statement>> byHeading = new HashMap<>();
  private final IdentityHashMap<Place, List<Statement>> byPlace = new IdentityHashMap<>();
  private final IdentityHashMap<Passage, List<Statement>> byPassage = new IdentityHashMap<>();

  private SectionsByContent(List<Statement> statements, Standard standard) {
    this.standard = standard;
    for (Statement statement : statements) {
      byPlace.computeIfAbsent(statement.place(), k -> new ArrayList<>()).add(statement);
      byPassage.computeIfAbsent(statement.passage(), k -> new ArrayList<>()).add(statement);
      for (Place.Title title : statement.place().headings()) {
        byHeading.computeIfAbsent(key(title), k -> new ArrayList<>()).add(statement);
      }
    }
  }

  /** The statements of a document, their places recognised. */
  static List<Statement> recognise(List<Statement> statements, Standard standard) {
    SectionsByContent reader = new SectionsByContent(statements, standard);
    IdentityHashMap<Place, Place> places = new IdentityHashMap<>();
    // the rows of a table keep one passage
    IdentityHashMap<Passage, Passage> passages = new IdentityHashMap<>();
    List<Statement> recognised = new ArrayList<>();
    for (Statement statement : statements) {
      Place place = places.computeIfAbsent(statement.place(), reader::recognised);
      Passage passage =
          passages.computeIfAbsent(statement.passage(), p -> reader.recognised(p, place));
      recognised.add(passage == statement.passage() ? statement : statement.in(passage));
    }
    return recognised;
  }

  /** A passage where its section is recognised, or it alone is. */
  private Passage recognised(Passage passage, Place place) {
    if (!place.content().isEmpty()) {
      return passage.at(place);
    }
    if (!place.sections().isEmpty()) {
      return passage;
    }
    List<Phrase> around = new ArrayList<>();
    passage.label().ifPresent(around::add);
    passage.leadIn().ifPresent(around::add);
    place.headings().stream().findFirst().ifPresent(title -> around.add(title.phrase()));
    List<Statement> statements = byPassage.get(passage);
    Set<String> kinds =
        best(kind -> signals(kind, statements, around).weight(least(kind, statements, around), 0));
    return kinds.isEmpty() ? passage : passage.about(kinds);
  }

  private Place recognised(Place place) {
    if (place.headings().isEmpty()) {
      return place;
    }
    Set<String> below = place.sections().isEmpty() ? Set.of() : belowTheNaming(place);
    if (!below.isEmpty()) {
      return place.recognisedAs(below);
    }
    if (!place.sections().isEmpty()) {
      List<Statement> own = byPlace.get(place);
      // a single list of codes is no section
      Set<String> told =
          own.size() < FEW
              ? Set.of()
              : best(kind -> signals(kind, own, List.of()).weight(SIGNALS_BESIDES, SHARE_BESIDES));
      boolean more =
          told.stream().anyMatch(kind -> !place.headings().get(0).sections().contains(kind));
      return more ? place.recognisedAs(told) : place;
    }
    Set<String> kinds = kinds(byPlace.get(place), place.headings().get(0));
    for (Place.Title title : place.headings()) {
      if (!kinds.isEmpty()) {
        break;
      }
      kinds = kinds(byHeading.get(key(title)), title);
    }
    return kinds.isEmpty() ? place : place.recognisedAs(kinds);
  }

  /**
   * What is said under a heading that names nothing, within a page or chapter that is named for
   * something else: "What raises its hand" on the page "Pace and pulse".
   */
  private Set<String> belowTheNaming(Place place) {
    Set<String> kinds = new TreeSet<>();
    if (place.sections().stream().anyMatch(ON_ALL_MATTERS::contains)) {
      return kinds;
    }
    for (Place.Title title : place.headings()) {
      if (!title.sections().isEmpty()) {
        break;
      }
      kinds.addAll(kinds(byHeading.get(key(title)), title));
    }
    kinds.removeAll(place.sections());
    return kinds;
  }

  private Set<String> kinds(List<Statement> statements, Place.Title title) {
    List<Phrase> around = List.of(title.phrase());
    return best(
        kind -> signals(kind, statements, around).weight(least(kind, statements, around), SHARE));
  }

  /** The signals that a text must have: fewer where it is short and introduced by one. */
  private static int least(SectionKind kind, List<Statement> statements, List<Phrase> around) {
    boolean introduced = signals(kind, List.of(), around).different() > 0;
    return introduced && statements.size() <= FEW ? SIGNALS_OF_FEW : SIGNALS;
  }

  /** What a text is about: the section with most signals, and those that come close to it. */
  private Set<String> best(Function<SectionKind, Integer> weigh) {
    Map<String, Integer> found = new HashMap<>();
    int best = 0;
    for (SectionKind kind : standard.sections()) {
      int hits = kind.signals().isPresent() ? weigh.apply(kind) : 0;
      if (hits > 0) {
        found.put(kind.id(), hits);
        best = Math.max(best, hits);
      }
    }
    Set<String> kinds = new TreeSet<>();
    for (Map.Entry<String, Integer> entry : found.entrySet()) {
      if (entry.getValue() >= best * OF_BEST) {
        kinds.add(entry.getKey());
      }
    }
    return kinds;
  }

  /**
   * @param different signals
   * @param hits statements with one
   * @param all statements
   */
  private record Signals(int different, int hits, int all) {

    /** The statements with a signal; 0 where the signals are too few or too thinly spread. */
    int weight(int least, double share) {
      return different >= least && hits >= all * share ? Math.max(hits, 1) : 0;
    }
  }

  private static Signals signals(
      SectionKind kind, List<Statement> statements, List<Phrase> around) {
    Set<String> signals = new HashSet<>();
    int all = 0;
    int hits = 0;
    for (Statement statement : statements) {
      if (statement.form() == Statement.Form.DIAGRAM || statement.form() == Statement.Form.CODE) {
        continue;
      }
      all++;
      if (statement.says(kind.signals().orElseThrow())) {
        hits++;
        statement.own().forEach(phrase -> collect(kind, phrase, signals));
      }
    }
    around.forEach(phrase -> collect(kind, phrase, signals));
    return new Signals(signals.size(), hits, all);
  }

  private static void collect(SectionKind kind, Phrase phrase, Set<String> into) {
    for (Hit signal : phrase.wording().hits(kind.signals().orElseThrow())) {
      into.add(phrase.text().substring(signal.start(), signal.end()).toLowerCase(Locale.ROOT));
    }
  }

  private static Span key(Place.Title title) {
    return title.phrase().span();
  }
}
