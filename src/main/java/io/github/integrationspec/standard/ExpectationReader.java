package io.github.integrationspec.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads what a test of a standard expects.
 *
 * <pre>
 * findings: [ { rule, file, line, level } ]   all that are expected; [] for none
 * rules:    [ rule or group, … ] | all        which are compared; by default those of the standards under test
 * profile:  essential | standard | strict
 * today:    2027-01-31
 * </pre>
 */
public final class ExpectationReader {

  private static final Set<String> KEYS = Set.of("findings", "rules", "profile", "today");
  private static final Set<String> FINDING = Set.of("rule", "file", "line", "level");
  private static final String ALL = "all";

  private final Standard standard;
  private final List<StandardProblem> problems = new ArrayList<>();
  private final YamlSource yaml;

  private ExpectationReader(String file, Standard standard) {
    this.standard = standard;
    this.yaml = new YamlSource(file, 1, problems);
  }

  /**
   * Reads the text of a file.
   *
   * @param file as messages show it
   * @throws StandardException when it has mistakes, all of them
   */
  public static Expectation read(String file, String text, Standard standard)
      throws StandardException {
    ExpectationReader reader = new ExpectationReader(file, standard);
    Optional<Expectation> expectation = reader.yaml.parse(text).map(reader::expectation);
    if (!reader.problems.isEmpty() || expectation.isEmpty()) {
      throw new StandardException(reader.problems.stream().distinct().sorted().toList());
    }
    return expectation.get();
  }

  private Expectation expectation(MappingNode root) {
    Map<String, Node> entries = yaml.entries(root, KEYS);
    Node findings = entries.get("findings");
    if (findings == null) {
      yaml.problem(root, "the key 'findings' is missing; [] when nothing is to be found");
    }
    List<Expectation.Expected> expected = new ArrayList<>();
    if (findings != null) {
      yaml.items(findings)
          .forEach(item -> yaml.mapping(item).flatMap(this::finding).ifPresent(expected::add));
    }
    Set<RuleId> rules = rules(entries.get("rules"));
    expected.forEach(e -> rules.add(e.rule()));
    return new Expectation(
        expected,
        rules,
        yaml.word(entries.get("profile"), Profile.class, Profile.STANDARD),
        Optional.ofNullable(entries.get("today")).flatMap(this::day));
  }

  private Optional<Expectation.Expected> finding(MappingNode mapping) {
    Map<String, Node> entries = yaml.entries(mapping, FINDING);
    Node rule = entries.get("rule");
    if (rule == null) {
      yaml.problem(mapping, "a finding names its rule");
      return Optional.empty();
    }
    String id = yaml.text(rule);
    if (!RuleId.isWellFormed(id) || standard.rule(new RuleId(id)).isEmpty()) {
      yaml.unknown(rule, "the rule", id, ids());
      return Optional.empty();
    }
    Node level = entries.get("level");
    Node line = entries.get("line");
    return Optional.of(
        new Expectation.Expected(
            yaml.place(mapping),
            new RuleId(id),
            Optional.ofNullable(entries.get("file")).map(yaml::text),
            line == null ? OptionalInt.empty() : OptionalInt.of(yaml.number(line)),
            Optional.ofNullable(level).map(l -> RuleCompiler.level(new Sourced(yaml, l)))));
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    standard.rules().forEach(r -> ids.add(r.id().value()));
    return ids;
  }

  private Set<RuleId> rules(Node node) {
    Set<RuleId> rules = new HashSet<>();
    if (node == null) {
      standard.rules().stream().filter(standard::isOwn).map(Rule::id).forEach(rules::add);
      return rules;
    }
    Set<String> known = ids();
    standard.rules().forEach(r -> known.add(r.id().group()));
    for (Node item : yaml.items(node)) {
      String name = yaml.text(item);
      if (!name.equals(ALL) && !known.contains(name)) {
        yaml.unknown(item, "the rule or group", name, known);
      }
      standard.rules().stream()
          .map(Rule::id)
          .filter(id -> name.equals(ALL) || id.value().equals(name) || id.group().equals(name))
          .forEach(rules::add);
    }
    return rules;
  }

  private Optional<LocalDate> day(Node node) {
    try {
      return Optional.of(LocalDate.parse(yaml.text(node)));
    } catch (DateTimeException e) {
      yaml.problem(node, "'" + yaml.text(node) + "' is not a day: 2027-01-31");
      return Optional.empty();
    }
  }
}
