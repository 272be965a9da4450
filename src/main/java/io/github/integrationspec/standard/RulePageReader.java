package io.github.integrationspec.standard;

import java.util.LinkedHashMap;
import java.util.List;
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

  static final List<String> HEADINGS =
      List.of("What it checks", "Why", "Bad", "Good", "How to fix", "Known false alarms");
  private static final Set<String> KEYS =
      Set.of(
          "id",
          "level",
          "status",
          "until",
          "section",
          "source",
          "since",
          "evidence",
          "check",
          "topic",
          "heading",
          "absence",
          "applies",
          "exempt-by",
          "anchor",
          "message",
          "messages",
          "fix",
          "fixes");

  private final Edition edition;
  private final List<StandardProblem> problems;

  RulePageReader(Edition edition, List<StandardProblem> problems) {
    this.edition = edition;
    this.problems = problems;
  }

  /**
   * The page; empty when it has no front matter, or that of another rule.
   *
   * @param file as messages show it
   */
  Optional<RulePageText> read(String file, RuleId id, String text) {
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
    Body body = body(file, unix.substring(close + 5), bodyLine);
    return root.flatMap(
        mapping -> {
          Map<String, Node> entries = yaml.entries(mapping, KEYS);
          Node idNode = entries.get("id");
          if (idNode == null || !yaml.text(idNode).equals(id.value())) {
            yaml.problem(
                idNode == null ? mapping : idNode,
                "the id must be that of the file's name, '" + id + "'");
            return Optional.empty();
          }
          Map<String, Sourced> fields = new LinkedHashMap<>();
          entries.forEach((key, node) -> fields.put(key, new Sourced(yaml, node)));
          return Optional.of(
              new RulePageText(
                  id,
                  edition,
                  new Sourced(yaml, mapping),
                  fields,
                  body.title(),
                  bodyLine,
                  body.parts()));
        });
  }

  private record Body(String title, Map<String, String> parts) {}

  private Body body(String file, String body, int firstLine) {
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
        checkHeading(file, line, heading);
        current = parts.computeIfAbsent(heading, h -> new StringBuilder());
      } else if (current != null) {
        current.append(text).append('\n');
      }
      if (!mark.isEmpty()) {
        fence = afterMark(fence, mark, text.strip());
      }
      line++;
    }
    Map<String, String> texts = new LinkedHashMap<>();
    parts.forEach((heading, text) -> texts.put(heading, text.toString().strip()));
    return new Body(title, texts);
  }

  private void checkHeading(String file, int line, String heading) {
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
  }

  private static String afterMark(String open, String mark, String line) {
    if (open.isEmpty()) {
      return mark;
    }
    boolean closes = line.equals(line.replaceAll("[^`~]", "")) && mark.startsWith(open);
    return closes ? "" : open;
  }
}
