package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/**
 * Reads the page of one rule: front matter, then a title and headings that are the same on every
 * page.
 */
final class RulePageReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "level",
          "status",
          "section",
          "source",
          "since",
          "evidence",
          "check",
          "topic",
          "absence",
          "applies",
          "exempt-by",
          "anchor",
          "message",
          "messages",
          "fix",
          "fixes");
  private static final List<String> HEADINGS =
      List.of("What it checks", "Why", "Bad", "Good", "How to fix", "Known false alarms");

  private final Set<String> sections;
  private final Vocabulary.Builder vocabulary;
  private final List<StandardProblem> problems;

  RulePageReader(
      Set<String> sections, Vocabulary.Builder vocabulary, List<StandardProblem> problems) {
    this.sections = sections;
    this.vocabulary = vocabulary;
    this.problems = problems;
  }

  Optional<Rule> read(String file, String text) {
    String unix = text.replace("\r\n", "\n");
    int close = unix.startsWith("---\n") ? unix.indexOf("\n---\n", 3) : -1;
    if (close < 0) {
      problems.add(
          new StandardProblem(
              file, 1, 1, "a rule's page begins with front matter between two lines of ---"));
      return Optional.empty();
    }
    YamlSource yaml = new YamlSource(file, 2, problems);
    Optional<MappingNode> root = yaml.parse(unix.substring(4, close + 1));
    int bodyLine = (int) unix.substring(0, close + 5).chars().filter(c -> c == '\n').count() + 1;
    RulePage page = page(file, unix.substring(close + 5), bodyLine);
    return root.flatMap(mapping -> rule(file, yaml, mapping, page));
  }

  private Optional<Rule> rule(String file, YamlSource yaml, MappingNode mapping, RulePage page) {
    Map<String, Node> entries = yaml.entries(mapping, KEYS);
    EvidenceReader evidence = new EvidenceReader(yaml, vocabulary, sections);
    String expected = file.substring(file.lastIndexOf('/') + 1).replace(".md", "");
    Node idNode = entries.get("id");
    if (idNode == null || !yaml.text(idNode).equals(expected) || !RuleId.isWellFormed(expected)) {
      yaml.problem(
          idNode == null ? mapping : idNode,
          "the id must be that of the file's name, '" + expected + "'");
      return Optional.empty();
    }
    Rule.Status status = word(yaml, entries.get("status"), Rule.Status.class, Rule.Status.ACTIVE);
    Optional<Rule.Judgement> judgement = judgement(yaml, mapping, entries, evidence);
    if (judgement.isEmpty()) {
      return Optional.empty();
    }
    String section = entries.containsKey("section") ? yaml.text(entries.get("section")) : "";
    if (!section.isEmpty() && !sections.contains(section)) {
      yaml.problem(
          entries.get("section"), "the section '" + section + "' is not defined in standard.yaml");
    }
    Optional<TermSet> topic = Optional.ofNullable(entries.get("topic")).map(evidence::terms);
    return Optional.of(
        new Rule(
            new RuleId(expected),
            level(yaml, mapping, entries.get("level")),
            status,
            section,
            text(yaml, entries.get("source")),
            text(yaml, entries.get("since")),
            judgement.get(),
            topic,
            word(yaml, entries.get("absence"), Absence.class, Absence.REASONED),
            entries.containsKey("applies") ? yaml.texts(entries.get("applies")) : List.of(),
            ruleIds(yaml, evidence, entries.get("exempt-by")),
            ruleIds(yaml, evidence, entries.get("anchor")),
            templates(yaml, mapping, entries, "message", "messages"),
            templates(yaml, mapping, entries, "fix", "fixes"),
            page));
  }

  private static Optional<Rule.Judgement> judgement(
      YamlSource yaml, MappingNode mapping, Map<String, Node> entries, EvidenceReader evidence) {
    Node check = entries.get("check");
    Node data = entries.get("evidence");
    if ((check == null) == (data == null)) {
      yaml.problem(mapping, "a rule has either 'evidence' or 'check'");
      return Optional.empty();
    }
    if (check != null) {
      return Optional.of(new Rule.ByCheck(yaml.text(check)));
    }
    return evidence.read(data).map(Rule.ByEvidence::new);
  }

  private static Level level(YamlSource yaml, MappingNode mapping, Node node) {
    if (node == null) {
      yaml.problem(mapping, "the level is missing: error, warning, info or off");
      return Level.ERROR;
    }
    // YAML 1.1 reads off as false; nodes keep the word
    Optional<Level> level = Level.named(yaml.text(node));
    if (level.isEmpty()) {
      yaml.problem(node, "'" + yaml.text(node) + "' is not a level: error, warning, info or off");
    }
    return level.orElse(Level.ERROR);
  }

  private static String text(YamlSource yaml, Node node) {
    return node == null ? "" : yaml.text(node);
  }

  private static List<RuleId> ruleIds(YamlSource yaml, EvidenceReader evidence, Node node) {
    List<RuleId> ids = new ArrayList<>();
    if (node != null) {
      yaml.items(node).forEach(item -> evidence.ruleId(item).ifPresent(ids::add));
    }
    return ids;
  }

  private static Map<String, String> templates(
      YamlSource yaml, MappingNode mapping, Map<String, Node> entries, String one, String many) {
    Map<String, String> templates = new LinkedHashMap<>();
    if (entries.containsKey(one)) {
      templates.put("missing", yaml.text(entries.get(one)).strip());
    }
    if (entries.containsKey(many)) {
      yaml.mapping(entries.get(many))
          .ifPresent(
              map ->
                  yaml.entries(map, Set.of())
                      .forEach((key, value) -> templates.put(key, yaml.text(value).strip())));
    }
    if (templates.isEmpty()) {
      yaml.problem(mapping, "the key '" + one + "' is missing");
    }
    return templates;
  }

  private static <E extends Enum<E>> E word(
      YamlSource yaml, Node node, Class<E> type, E otherwise) {
    if (node == null) {
      return otherwise;
    }
    String word = yaml.text(node);
    for (E value : type.getEnumConstants()) {
      if (value.name().toLowerCase(Locale.ROOT).equals(word)) {
        return value;
      }
    }
    yaml.problem(node, "'" + word + "' is not known here");
    return otherwise;
  }

  private RulePage page(String file, String body, int firstLine) {
    String title = "";
    Map<String, StringBuilder> parts = new LinkedHashMap<>();
    StringBuilder current = null;
    String fence = "";
    int line = firstLine;
    for (String text : body.split("\n", -1)) {
      String mark =
          text.startsWith("```") || text.startsWith("~~~") ? text.replaceAll("[^`~].*", "") : "";
      if (fence.isEmpty() && text.startsWith("# ")) {
        title = text.substring(2).strip();
      } else if (fence.isEmpty() && text.startsWith("## ")) {
        String heading = text.substring(3).strip();
        if (!HEADINGS.contains(heading)) {
          problems.add(
              new StandardProblem(
                  file,
                  line,
                  1,
                  "the heading '"
                      + heading
                      + "' is not known; known are "
                      + String.join(", ", HEADINGS)));
        }
        current = new StringBuilder();
        parts.put(heading, current);
      } else if (current != null) {
        current.append(text).append('\n');
      }
      if (!mark.isEmpty()) {
        fence =
            fence.isEmpty()
                ? mark
                : text.strip().equals(text.strip().replaceAll("[^`~]", ""))
                        && mark.startsWith(fence)
                    ? ""
                    : fence;
      }
      line++;
    }
    for (String heading : HEADINGS) {
      if (!parts.containsKey(heading) || parts.get(heading).toString().isBlank()) {
        problems.add(
            new StandardProblem(
                file, firstLine, 1, "the page has no text under the heading '" + heading + "'"));
      }
    }
    if (title.isEmpty()) {
      problems.add(
          new StandardProblem(
              file, firstLine, 1, "the page has no title: a heading with a single #"));
    }
    List<String> texts =
        HEADINGS.stream()
            .map(h -> parts.getOrDefault(h, new StringBuilder()).toString().strip())
            .toList();
    return new RulePage(
        title, texts.get(0), texts.get(1), texts.get(2), texts.get(3), texts.get(4), texts.get(5));
  }
}
