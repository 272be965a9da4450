package io.github.integrationspec.standard;

import io.github.integrationspec.language.BadTermException;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads a standard: {@code standard.yaml} and the pages of its rules.
 *
 * <pre>
 * name, version
 * concepts:  { name: [term, …] }                     what $name stands for
 * terms:     { name: [term, …] }                     asked for by checks
 * language:  { none, bound, not-applicable, postponed, elsewhere, doubt, other-system, reason: [term, …] }
 * sections:  [ { id, title, names, not-names, signals, rules, at-least, duty } ]
 * conditions: { name: evidence }                     what rules mean by {@code applies}
 * rules:     { group: [id, …] }                      in the checklist's order
 * </pre>
 */
public final class StandardReader {

  private static final String FILE = "standard.yaml";
  private static final Set<String> KEYS =
      Set.of("name", "version", "concepts", "terms", "language", "sections", "conditions", "rules");
  private static final Set<String> SECTION_KEYS =
      Set.of("id", "title", "names", "not-names", "signals", "rules", "at-least", "duty");

  private final StandardFiles files;
  private final List<StandardProblem> problems = new ArrayList<>();

  private StandardReader(StandardFiles files) {
    this.files = files;
  }

  /** The standard that comes with the plugin. */
  public static Standard builtIn() {
    return BuiltIn.STANDARD;
  }

  /** Read once for all modules of a build. */
  private static final class BuiltIn {
    static final Standard STANDARD = readBuiltIn();
  }

  private static Standard readBuiltIn() {
    try {
      return read(
          StandardFiles.onClassPath(
              StandardReader.class.getClassLoader(), "standards/third-party-integration"));
    } catch (StandardException e) {
      throw new IllegalStateException("the built-in standard has mistakes:\n" + e.getMessage(), e);
    }
  }

  /**
   * Reads a standard.
   *
   * @throws StandardException when it has mistakes, all of them
   */
  public static Standard read(StandardFiles files) throws StandardException {
    StandardReader reader = new StandardReader(files);
    Optional<Standard> standard = reader.standard();
    if (!reader.problems.isEmpty() || standard.isEmpty()) {
      throw new StandardException(reader.problems.stream().sorted().toList());
    }
    return standard.get();
  }

  private Optional<Standard> standard() {
    YamlSource yaml = new YamlSource(FILE, 1, problems);
    Optional<MappingNode> root = text(FILE).flatMap(yaml::parse);
    if (root.isEmpty()) {
      return Optional.empty();
    }
    Map<String, Node> entries = yaml.entries(root.get(), KEYS);
    for (String key : KEYS) {
      if (!entries.containsKey(key)) {
        yaml.problem(root.get(), "the key '" + key + "' is missing");
      }
    }
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    Vocabulary.Builder vocabulary = Vocabulary.builder(lists(yaml, entries.get("concepts")));
    Map<String, TermSet> terms = new HashMap<>();
    yaml.mapping(entries.get("terms"))
        .ifPresent(
            map ->
                yaml.entries(map, Set.of())
                    .forEach((name, node) -> terms.put(name, termSet(yaml, vocabulary, node))));
    List<SectionKind> sections = new ArrayList<>();
    for (Node node : yaml.items(entries.get("sections"))) {
      yaml.mapping(node).flatMap(map -> section(yaml, vocabulary, map)).ifPresent(sections::add);
    }
    LanguageTerms language = language(yaml, vocabulary, entries.get("language"));
    Map<String, Evidence> conditions =
        conditions(yaml, vocabulary, sections, entries.get("conditions"));
    List<Rule> rules = rules(yaml, vocabulary, sections, entries.get("rules"));
    if (!problems.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Standard(
            yaml.text(entries.get("name")),
            yaml.text(entries.get("version")),
            sections,
            rules,
            vocabulary.build(),
            language,
            terms,
            conditions));
  }

  private static Map<String, Evidence> conditions(
      YamlSource yaml, Vocabulary.Builder vocabulary, List<SectionKind> sections, Node node) {
    Set<String> sectionIds = new LinkedHashSet<>();
    sections.forEach(s -> sectionIds.add(s.id()));
    EvidenceReader evidence = new EvidenceReader(yaml, vocabulary, sectionIds);
    Map<String, Evidence> conditions = new LinkedHashMap<>();
    yaml.mapping(node)
        .ifPresent(
            map ->
                yaml.entries(map, Set.of())
                    .forEach(
                        (name, option) ->
                            evidence.read(option).ifPresent(e -> conditions.put(name, e))));
    return conditions;
  }

  private List<Rule> rules(
      YamlSource yaml, Vocabulary.Builder vocabulary, List<SectionKind> sections, Node node) {
    Set<String> sectionIds = new LinkedHashSet<>();
    sections.forEach(s -> sectionIds.add(s.id()));
    List<Rule> rules = new ArrayList<>();
    RulePageReader pages = new RulePageReader(sectionIds, vocabulary, problems);
    yaml.mapping(node)
        .ifPresent(
            map ->
                yaml.entries(map, Set.of())
                    .forEach(
                        (group, ids) -> {
                          for (Node id : yaml.items(ids)) {
                            String file = group + "/" + yaml.text(id) + ".md";
                            Optional<String> page = text(file);
                            if (page.isEmpty()) {
                              yaml.problem(id, "the rule has no page " + file);
                            }
                            page.flatMap(text -> pages.read(file, text)).ifPresent(rules::add);
                          }
                        }));
    return rules;
  }

  private Optional<SectionKind> section(
      YamlSource yaml, Vocabulary.Builder vocabulary, MappingNode map) {
    Map<String, Node> entries = yaml.entries(map, SECTION_KEYS);
    if (!entries.keySet().containsAll(Set.of("id", "title", "names"))) {
      yaml.problem(map, "a section has an id, a title and names");
      return Optional.empty();
    }
    return Optional.of(
        new SectionKind(
            yaml.text(entries.get("id")),
            yaml.text(entries.get("title")),
            termSet(yaml, vocabulary, entries.get("names")),
            Optional.ofNullable(entries.get("not-names")).map(n -> termSet(yaml, vocabulary, n)),
            Optional.ofNullable(entries.get("signals")).map(n -> termSet(yaml, vocabulary, n)),
            entries.containsKey("rules") ? yaml.texts(entries.get("rules")) : List.of(),
            entries.containsKey("at-least") ? yaml.number(entries.get("at-least")) : 0,
            duty(yaml, entries.get("duty"))));
  }

  private static SectionKind.Duty duty(YamlSource yaml, Node node) {
    if (node == null) {
      return SectionKind.Duty.REQUIRED;
    }
    String word = yaml.text(node);
    for (SectionKind.Duty duty : SectionKind.Duty.values()) {
      if (duty.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(word)) {
        return duty;
      }
    }
    yaml.problem(node, "'" + word + "' is not a duty: required, known or no-evidence");
    return SectionKind.Duty.KNOWN;
  }

  private LanguageTerms language(YamlSource yaml, Vocabulary.Builder vocabulary, Node node) {
    Map<String, List<String>> lists = lists(yaml, node);
    List<String> keys =
        List.of(
            "none",
            "bound",
            "not-applicable",
            "postponed",
            "elsewhere",
            "doubt",
            "other-system",
            "reason");
    for (String key : keys) {
      if (!lists.containsKey(key) && !key.equals("bound")) {
        yaml.problem(node, "the key '" + key + "' is missing");
      }
    }
    List<TermSet> sets =
        keys.stream()
            .map(k -> termSet(yaml, node, vocabulary, lists.getOrDefault(k, List.of())))
            .toList();
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

  private static TermSet termSet(YamlSource yaml, Vocabulary.Builder vocabulary, Node node) {
    return termSet(yaml, node, vocabulary, yaml.texts(node));
  }

  private static TermSet termSet(
      YamlSource yaml, Node place, Vocabulary.Builder vocabulary, List<String> terms) {
    try {
      return vocabulary.termSet(terms);
    } catch (BadTermException e) {
      yaml.problem(place, e.getMessage());
      return new TermSet(0, List.of());
    }
  }

  private static Map<String, List<String>> lists(YamlSource yaml, Node node) {
    Map<String, List<String>> lists = new LinkedHashMap<>();
    yaml.mapping(node)
        .ifPresent(
            map ->
                yaml.entries(map, Set.of())
                    .forEach((key, value) -> lists.put(key, yaml.texts(value))));
    return lists;
  }

  private Optional<String> text(String file) {
    try {
      Optional<String> text = files.read(file);
      if (text.isEmpty() && file.equals(FILE)) {
        problems.add(new StandardProblem(FILE, 1, 1, "the standard has no file " + FILE));
      }
      return text;
    } catch (IOException e) {
      problems.add(new StandardProblem(file, 1, 1, "the file cannot be read: " + e.getMessage()));
      return Optional.empty();
    }
  }
}
