package io.github.integrationspec.standard;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.ValueWords;
import io.github.integrationspec.language.Vocabulary;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the words of layered standards: concepts, synonyms, values, and how documents deny. */
final class WordReader {

  private static final List<String> LANGUAGE =
      List.of(
          "none",
          "bound",
          "not-applicable",
          "postponed",
          "elsewhere",
          "doubt",
          "other-system",
          "reason");
  private static final List<String> TABLES =
      List.of("numbers", "units", "intervals", "rates", "months");
  private static final List<String> SETS =
      List.of(
          "sizes",
          "percent",
          "per",
          "every",
          "within",
          "fillers",
          "to",
          "one",
          "one-of",
          "lengths",
          "times",
          "no-names",
          "grouping");
  private static final int MONTHS = 12;

  private final Layers layers;

  WordReader(Layers layers) {
    this.layers = layers;
  }

  /** A vocabulary that knows them and has no term sets yet. */
  Vocabulary.Builder vocabulary() {
    Map<String, List<Sourced>> concepts = layers.lists("concepts");
    Map<String, List<String>> plain = texts(concepts);
    TermReader terms = new TermReader(Vocabulary.builder(plain));
    // a bad one of the lowest standard is reported where it is used, which saves every build time
    for (Layers.Entry entry : layers.entries("concepts")) {
      if (entry.layer().depth() > 0) {
        entry.value().items().forEach(terms::isWellFormed);
      }
    }
    Map<String, List<String>> synonyms = new LinkedHashMap<>();
    layers
        .lists("synonyms")
        .forEach(
            (key, list) ->
                synonyms.put(
                    key, list.stream().filter(terms::isWellFormed).map(Sourced::text).toList()));
    return Vocabulary.builder(plain, synonyms, values());
  }

  /** Reports synonyms of what no term of the standards has. */
  void reportUnused(Vocabulary.Builder vocabulary) {
    Set<String> unused = vocabulary.unusedSynonyms();
    for (Layers.Entry entry : layers.entries("synonyms")) {
      if (unused.contains(entry.name())) {
        entry
            .key()
            .problem(
                "no term of the standard has '"
                    + entry.name()
                    + "', so its synonyms are never read"
                    + Nearest.hint(entry.name(), vocabulary.words()));
      }
    }
  }

  private static Map<String, List<String>> texts(Map<String, List<Sourced>> lists) {
    Map<String, List<String>> texts = new LinkedHashMap<>();
    lists.forEach((key, list) -> texts.put(key, list.stream().map(Sourced::text).toList()));
    return texts;
  }

  private ValueWords values() {
    Map<String, Map<String, Double>> tables = new HashMap<>();
    TABLES.forEach(name -> tables.put(name, new HashMap<>()));
    Map<String, Set<String>> sets = new HashMap<>();
    SETS.forEach(name -> sets.put(name, new LinkedHashSet<>()));
    Set<String> known = new LinkedHashSet<>(TABLES);
    known.addAll(SETS);
    for (Layer layer : layers.all()) {
      layer
          .value("values")
          .map(v -> Layers.entries(layer, v, known))
          .orElse(List.of())
          .forEach(entry -> add(entry, tables, sets));
    }
    return new ValueWords(
        tables.get("numbers"),
        tables.get("units"),
        tables.get("intervals"),
        tables.get("rates"),
        tables.get("months").entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().intValue())),
        sets.get("sizes"),
        sets.get("percent"),
        sets.get("per"),
        sets.get("every"),
        sets.get("within"),
        sets.get("fillers"),
        sets.get("to"),
        sets.get("one"),
        sets.get("one-of"),
        sets.get("lengths"),
        sets.get("times"),
        sets.get("no-names"),
        sets.get("grouping"));
  }

  private static void add(
      Layers.Entry entry, Map<String, Map<String, Double>> tables, Map<String, Set<String>> sets) {
    if (sets.containsKey(entry.name())) {
      entry.value().items().forEach(i -> sets.get(entry.name()).add(lower(i.text())));
      return;
    }
    for (Layers.Entry word : Layers.entries(entry.layer(), entry.value(), Set.of())) {
      double number = word.value().yaml().decimal(word.value().node());
      if (Double.isNaN(number)) {
        continue;
      }
      boolean month = entry.name().equals("months");
      if (month && (number < 1 || number > MONTHS || number != Math.rint(number))) {
        word.value().problem("a month is a number from 1 to 12");
      } else if (!entry.name().equals("numbers") && number == 0) {
        word.value().problem("a number of seconds greater than 0 was expected here");
      } else {
        tables.get(entry.name()).put(lower(word.name()), number);
      }
    }
  }

  private static String lower(String word) {
    return word.strip().toLowerCase(Locale.ROOT);
  }

  /** How documents say that something is not so, or not yet. */
  LanguageTerms language(TermReader terms) {
    Map<String, List<Sourced>> lists = new HashMap<>();
    for (Layers.Entry entry : layers.entries("language")) {
      if (LANGUAGE.contains(entry.name())) {
        lists
            .computeIfAbsent(entry.name(), k -> new java.util.ArrayList<>())
            .addAll(entry.value().items());
      } else {
        entry.key().yaml().unknown(entry.key().node(), "the key", entry.name(), LANGUAGE);
      }
    }
    List<TermSet> sets =
        LANGUAGE.stream().map(k -> terms.read(lists.getOrDefault(k, List.of()))).toList();
    return new LanguageTerms(
        sets.get(0),
        sets.get(1),
        sets.get(2),
        sets.get(3),
        sets.get(4),
        sets.get(5),
        sets.get(6),
        sets.get(7));
  }
}
