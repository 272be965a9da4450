package io.github.integrationspec.diagram.mermaid;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What a text says it is.
 *
 * @param type the name as {@code inspect} prints it; {@code unknown} when no header is recognised
 */
record DiagramKind(String type) {

  static final String SEQUENCE = "sequence";
  static final String FLOWCHART = "flowchart";
  static final String C4 = "c4";
  static final String STATE = "state";
  static final String UNKNOWN = "unknown";

  /** An opening fence of front matter that no closing one follows. */
  static final String FRONT_MATTER = "---";

  private record Rule(String type, Predicate<String> holds) {}

  private static final List<Rule> RULES =
      List.of(
          new Rule(
              "error",
              t -> t.length() < 40 && Characters.trim(t).toLowerCase(Locale.ROOT).equals("error")),
          header(FRONT_MATTER, "---"),
          header(FLOWCHART, "flowchart-elk"),
          header("mindmap", "mindmap"),
          header("architecture", "architecture"),
          header("agentflow", "agentflow-beta\\b"),
          new Rule(C4, DiagramKind::mentionsC4),
          header("kanban", "kanban"),
          header("class", "classDiagram"),
          header("er", "erDiagram"),
          header("gantt", "gantt"),
          header("info", "info"),
          header("pie", "pie"),
          header("requirement", "requirement"),
          header(SEQUENCE, "sequenceDiagram"),
          header("swimlane", "swimlane-beta\\b"),
          header(FLOWCHART, "(graph|flowchart)"),
          header("timeline", "timeline"),
          header("gitGraph", "gitGraph"),
          header(STATE, "stateDiagram"),
          header("journey", "journey"),
          header("quadrantChart", "quadrantChart"),
          header("sankey", "sankey"),
          header("packet", "packet"),
          header("xychart", "xychart"),
          header("block", "block"),
          header("eventmodeling", "eventmodeling"),
          header("treeView", "treeView-beta"),
          header("radar", "radar-beta"),
          header("ishikawa", "(?i:ishikawa(-beta)?\\b)"),
          header("treemap", "treemap"),
          header("railroad", "(?i:railroad-beta)"),
          header("railroadEbnf", "(?i:railroad-ebnf-beta)"),
          header("railroadAbnf", "(?i:railroad-abnf-beta)"),
          header("railroadPeg", "(?i:railroad-peg-beta)"),
          header("venn", "venn-beta"),
          header("wardley", "(?i:wardley-beta)"),
          header("cynefin", "cynefin-beta(?:[\\s:]|$)"),
          header("usecase", "usecase-beta(?:\\s|$)"));

  private static final Pattern C4_WORD =
      Pattern.compile("C4Container|C4Component|C4Dynamic|C4Deployment");

  /** Finds the type of a text without front matter, directives and comments. */
  static DiagramKind detect(String cleaned) {
    FrontMatterBlock second = FrontMatterBlock.find(cleaned);
    String text = Comments.withoutTails(cleaned.substring(second.length()));
    String header = text.substring(Characters.skipSpace(text, 0));
    Optional<Rule> found = RULES.stream().filter(r -> r.holds().test(header)).findFirst();
    return new DiagramKind(found.map(Rule::type).orElse(UNKNOWN));
  }

  /** The first word of the text, for a message. */
  static String firstWord(String text) {
    int start = Characters.skipSpace(text, 0);
    int end = start;
    while (end < text.length() && end < start + 40 && !Characters.isSpace(text.charAt(end))) {
      end++;
    }
    return text.substring(start, end);
  }

  private static Rule header(String type, String regex) {
    Pattern pattern = Pattern.compile(regex);
    return new Rule(type, t -> pattern.matcher(t).lookingAt());
  }

  /** {@code C4Context} must be the header; the other words may stand anywhere. */
  private static boolean mentionsC4(String text) {
    return text.startsWith("C4Context") || (text.contains("C4") && C4_WORD.matcher(text).find());
  }
}
