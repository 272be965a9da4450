package io.github.integrationspec.engine;

import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.DiagramSyntax;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Recognises the code blocks that are diagrams. */
final class DiagramFences {

  private static final Map<String, DiagramSyntax> LABELS =
      Map.ofEntries(
          Map.entry("mermaid", DiagramSyntax.MERMAID),
          Map.entry("mmd", DiagramSyntax.MERMAID),
          Map.entry("plantuml", DiagramSyntax.PLANTUML),
          Map.entry("puml", DiagramSyntax.PLANTUML),
          Map.entry("pu", DiagramSyntax.PLANTUML),
          Map.entry("uml", DiagramSyntax.PLANTUML),
          Map.entry("plant-uml", DiagramSyntax.PLANTUML),
          Map.entry("c4plantuml", DiagramSyntax.PLANTUML));

  /** Labels that say no more than none does. */
  private static final Set<String> UNLABELLED = Set.of("", "text", "txt", "plain", "plaintext");

  private static final Pattern PLANTUML_START = Pattern.compile("@start[a-z]+.*");

  /**
   * Words that are a header wherever they begin a text, and words that are one with a direction.
   */
  private static final Pattern MERMAID_START =
      Pattern.compile(
          "(sequenceDiagram|classDiagram(-v2)?|stateDiagram(-v2)?|erDiagram|gitGraph|quadrantChart"
              + "|requirementDiagram|C4(Context|Container|Component|Dynamic|Deployment)"
              + "|(sankey|xychart|block|packet|architecture|radar)-beta)\\b.*"
              + "|(graph|flowchart|flowchart-elk)\\s+(TB|TD|BT|LR|RL)\\b.*"
              + "|(flowchart|gantt|mindmap|timeline)");

  private DiagramFences() {}

  static Optional<DiagramSyntax> syntax(CodeBlock block) {
    DiagramSyntax labelled = LABELS.get(block.language());
    if (labelled != null) {
      return Optional.of(labelled);
    }
    if (!UNLABELLED.contains(block.language())) {
      return Optional.empty();
    }
    String first =
        block
            .text()
            .text()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("%%"))
            .findFirst()
            .orElse("");
    if (PLANTUML_START.matcher(first).matches()) {
      return Optional.of(DiagramSyntax.PLANTUML);
    }
    return MERMAID_START.matcher(first).matches()
        ? Optional.of(DiagramSyntax.MERMAID)
        : Optional.empty();
  }
}
