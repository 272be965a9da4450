package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.SourceText;
import java.util.Optional;

/**
 * What happens to a text before a grammar sees it, in Mermaid's own order: line ends, front matter,
 * directives, comments, entity codes.
 *
 * @param text what the grammar sees; it ends with a line feed
 * @param title the one that the front matter gives
 * @param type of the diagram, before the entity codes matter
 * @param problems those of the front matter
 */
record Preparation(MappedText text, Optional<Label> title, DiagramKind type, Problems problems) {

  static Preparation of(SourceText source) {
    Problems problems = new Problems();
    MappedText normal = Normalization.apply(MappedText.of(source));
    FrontMatterBlock block = FrontMatterBlock.find(normal.text());
    Optional<Label> title = Optional.empty();
    if (block.exists()) {
      title = title(normal, block, problems);
    }
    MappedText cleaned = Comments.remove(Directives.remove(normal.from(block.length())));
    DiagramKind type = DiagramKind.detect(cleaned.text());
    MappedText plain = StyleSemicolons.remove(cleaned);
    MappedText ready = EntityCodes.protect(plain);
    return new Preparation(ready.withLineFeed(), title, type, problems);
  }

  private static Optional<Label> title(MappedText text, FrontMatterBlock block, Problems problems) {
    String[] lines = text.text().substring(block.start(), block.end()).split("\n", -1);
    int[] starts = new int[lines.length];
    int offset = block.start();
    for (int i = 0; i < lines.length; i++) {
      int cut = lines[i].startsWith(block.indent()) ? block.indent().length() : 0;
      starts[i] = offset + cut;
      offset += lines[i].length() + 1;
      lines[i] = lines[i].substring(cut);
    }
    Yaml yaml = Yaml.read(String.join("\n", lines));
    if (yaml.error().isPresent()) {
      int line = Math.min(yaml.errorLine(), lines.length - 1);
      problems.add(
          text.span(starts[line], starts[line] + lines[line].length()),
          "the front matter is not YAML: " + yaml.error().get().replaceFirst("[.\\s]+$", ""));
    }
    return yaml.get("title")
        .filter(Yaml.Value::counts)
        .map(
            v ->
                new Label(
                    v.text(),
                    text.span(
                        starts[v.line()] + v.column(),
                        starts[Math.min(v.endLine(), starts.length - 1)] + v.endColumn())));
  }
}
