package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
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

/**
 * Recognises by its text what a section is about whose headings name nothing that the standard
 * knows: "Keeping it safe", "When they are not there".
 */
final class SectionsByContent {

  /** Different signals that a text must have at least. */
  private static final int SIGNALS = 3;

  /** Share of the statements that must have one. */
  private static final double SHARE = 0.4;

  /** A section with fewer statements than this part of the best one's is not meant. */
  private static final double OF_BEST = 0.6;

  private final Standard standard;
  private final Map<String, List<Statement>> byHeading = new HashMap<>();
  private final IdentityHashMap<Place, List<Statement>> byPlace = new IdentityHashMap<>();

  private SectionsByContent(List<Statement> statements, Standard standard) {
    this.standard = standard;
    for (Statement statement : statements) {
      byPlace.computeIfAbsent(statement.place(), k -> new ArrayList<>()).add(statement);
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
      if (place.content().isEmpty()) {
        recognised.add(statement);
      } else {
        Passage passage = passages.computeIfAbsent(statement.passage(), p -> p.at(place));
        recognised.add(statement.in(passage));
      }
    }
    return recognised;
  }

  private Place recognised(Place place) {
    if (place.headings().isEmpty() || !place.sections().isEmpty()) {
      return place;
    }
    Set<String> kinds = kinds(byPlace.get(place));
    for (Place.Title title : place.headings()) {
      if (!kinds.isEmpty()) {
        break;
      }
      kinds = kinds(byHeading.get(key(title)));
    }
    return kinds.isEmpty() ? place : place.recognisedAs(kinds);
  }

  /** What a text is about: the section with most signals, and those that come close to it. */
  private Set<String> kinds(List<Statement> statements) {
    Map<String, Integer> found = new HashMap<>();
    int best = 0;
    for (SectionKind kind : standard.sections()) {
      int hits = kind.signals().isPresent() ? statementsWithSignals(kind, statements) : 0;
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

  /** How many statements have a signal; 0 where the signals are too few or too thinly spread. */
  private static int statementsWithSignals(SectionKind kind, List<Statement> statements) {
    Set<String> signals = new HashSet<>();
    int all = 0;
    int hits = 0;
    for (Statement statement : statements) {
      if (statement.form() == Statement.Form.DIAGRAM || statement.form() == Statement.Form.CODE) {
        continue;
      }
      all++;
      boolean hit = false;
      for (Phrase phrase : statement.own()) {
        for (Hit signal : phrase.wording().hits(kind.signals().orElseThrow())) {
          signals.add(
              phrase.text().substring(signal.start(), signal.end()).toLowerCase(Locale.ROOT));
          hit = true;
        }
      }
      hits += hit ? 1 : 0;
    }
    return signals.size() >= SIGNALS && hits >= all * SHARE ? hits : 0;
  }

  private static String key(Place.Title title) {
    return title.phrase().span().toString();
  }
}
