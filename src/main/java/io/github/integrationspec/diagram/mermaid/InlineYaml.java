package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Label;
import java.util.Optional;

/** The YAML within {@code @{…}}: a flow mapping on one line, a block mapping on several. */
final class InlineYaml {

  private final MappedText text;
  private final int start;
  private final int end;
  private final Yaml yaml;
  private final boolean oneLine;
  private final boolean exact;

  private InlineYaml(MappedText text, int start, int end, String content) {
    this.text = text;
    this.start = start;
    this.end = end;
    this.oneLine = content.indexOf('\n') < 0;
    this.exact = content.length() == end - start;
    this.yaml = Yaml.read(oneLine ? "{\n" + content + "\n}" : content + "\n");
  }

  /**
   * Reads what stands between two places.
   *
   * @param content what stands there, with line breaks in quoted values replaced
   */
  static InlineYaml read(MappedText text, int start, int end, String content) {
    return new InlineYaml(text, start, end, content);
  }

  Optional<String> error() {
    return yaml.error();
  }

  Optional<Yaml.Value> get(String key) {
    return yaml.get(key);
  }

  /** A value that JavaScript takes for true. */
  Optional<Yaml.Value> truthy(String key) {
    return yaml.get(key).filter(Yaml.Value::counts);
  }

  /** A value with its place. */
  Label label(Yaml.Value value) {
    Advice place = place(value, "");
    return new Label(value.text(), text.span(place.start(), place.end()));
  }

  /** A message at the place of a value. */
  Advice place(Yaml.Value value, String message) {
    int from = offset(value.line(), value.column());
    int to = offset(value.endLine(), value.endColumn());
    boolean known = exact && from >= start && to >= from && to <= end;
    return known ? new Advice(from, to, message) : new Advice(start, end, message);
  }

  /** A message about the whole. */
  Advice whole(String message) {
    return new Advice(start, end, message);
  }

  private int offset(int line, int column) {
    int at = start;
    for (int i = oneLine ? 1 : 0; i < line; i++) {
      at = text.text().indexOf('\n', at) + 1;
      if (at == 0) {
        return -1;
      }
    }
    return at + column;
  }
}
