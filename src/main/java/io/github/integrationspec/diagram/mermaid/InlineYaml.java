package io.github.integrationspec.diagram.mermaid;

/** The YAML within {@code @{…}}: a flow mapping on one line, a block mapping on several. */
final class InlineYaml {

  private InlineYaml() {}

  static Yaml read(String content) {
    return Yaml.read(content.indexOf('\n') < 0 ? "{\n" + content + "\n}" : content + "\n");
  }
}
