package io.github.integrationspec.standard;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;

/** Reads the files of one standard: {@code standard.yaml}, and the pages that it lists. */
final class LayerReader {

  private static final String FILE = "standard.yaml";
  private static final Set<String> KEYS =
      new LinkedHashSet<>(
          List.of(
              "name",
              "version",
              "extends",
              "concepts",
              "terms",
              "synonyms",
              "language",
              "values",
              "sections",
              "conditions",
              "levels",
              "profiles",
              "rules"));

  private final int depth;
  private final StandardFiles files;
  private final List<StandardProblem> problems;

  LayerReader(int depth, StandardFiles files, List<StandardProblem> problems) {
    this.depth = depth;
    this.files = files;
    this.problems = problems;
  }

  /** The standard; empty when its {@code standard.yaml} is not there or no YAML. */
  Optional<Layer> read() {
    YamlSource yaml = new YamlSource(files.shown(FILE), 1, problems);
    Optional<String> text = text(FILE);
    if (text.isEmpty()) {
      if (problems.stream().noneMatch(p -> p.file().equals(files.shown(FILE)))) {
        problems.add(
            new StandardProblem(
                files.shown(FILE), 1, 1, "the file is missing; a standard begins with it"));
      }
      return Optional.empty();
    }
    return text.flatMap(yaml::parse).map(root -> layer(yaml, root));
  }

  private Layer layer(YamlSource yaml, MappingNode root) {
    Map<String, Node> entries = yaml.entries(root, KEYS);
    Edition edition = new Edition(line(yaml, root, "name"), line(yaml, root, "version"));
    Layer.Extends below =
        yaml.word(
            entries.get("extends"), Layer.Extends.class, Layer.Extends.THIRD_PARTY_INTEGRATION);
    List<RulePageText> pages =
        Optional.ofNullable(entries.get("rules"))
            .flatMap(yaml::mapping)
            .map(rules -> pages(yaml, rules, edition))
            .orElseGet(() -> pages(yaml, null, edition));
    return new Layer(depth, edition, below, yaml, entries, pages);
  }

  private static String line(YamlSource yaml, MappingNode root, String key) {
    Node node = yaml.entries(root, Set.of()).get(key);
    if (node == null || yaml.text(node).isBlank()) {
      yaml.problem(node == null ? root : node, "the key '" + key + "' is missing or has no value");
      return "?";
    }
    return yaml.text(node).strip().replaceAll("\\s+", " ");
  }

  private List<RulePageText> pages(YamlSource yaml, MappingNode rules, Edition edition) {
    Map<String, RulePageText> pages = new LinkedHashMap<>();
    Set<String> listed = new LinkedHashSet<>();
    RulePageReader reader = new RulePageReader(edition, problems);
    if (rules != null) {
      yaml.entries(rules, Set.of())
          .forEach(
              (group, ids) -> {
                for (Node node : yaml.items(ids)) {
                  String id = yaml.text(node);
                  String file = group + "/" + id + ".md";
                  if (!isRule(yaml, node, group, id)) {
                    listed.add(file);
                  } else if (!listed.add(file)) {
                    yaml.problem(node, "the rule '" + id + "' is listed twice");
                  } else {
                    page(yaml, node, file, reader).ifPresent(page -> pages.put(id, page));
                  }
                }
              });
    }
    unlisted(listed);
    return new ArrayList<>(pages.values());
  }

  private static boolean isRule(YamlSource yaml, Node node, String group, String id) {
    if (!RuleId.isWellFormed(id)) {
      yaml.problem(
          node, "'" + id + "' is not a rule id: lower-case words joined by hyphens, two or more");
      return false;
    }
    if (!new RuleId(id).group().equals(group)) {
      yaml.problem(
          node, "the id '" + id + "' does not begin with the name of its group, '" + group + "-'");
      return false;
    }
    return true;
  }

  private Optional<RulePageText> page(
      YamlSource yaml, Node node, String file, RulePageReader reader) {
    Optional<String> text = text(file);
    boolean unreadable = problems.stream().anyMatch(p -> p.file().equals(files.shown(file)));
    if (text.isEmpty() && !unreadable) {
      yaml.problem(node, "the rule has no page " + files.shown(file));
    }
    return text.flatMap(t -> reader.read(files.shown(file), new RuleId(yaml.text(node)), t));
  }

  /** A page that nobody lists would be forgotten in silence. */
  private void unlisted(Set<String> listed) {
    try {
      for (String file : files.pages()) {
        if (!listed.contains(file)) {
          problems.add(
              new StandardProblem(
                  files.shown(file),
                  1,
                  1,
                  "the page is not listed under 'rules' in " + files.shown(FILE)));
        }
      }
    } catch (IOException e) {
      problems.add(
          new StandardProblem(
              files.shown(FILE), 1, 1, "the folder cannot be read: " + e.getMessage()));
    }
  }

  private Optional<String> text(String file) {
    try {
      return files.read(file);
    } catch (java.nio.charset.CharacterCodingException e) {
      problems.add(new StandardProblem(files.shown(file), 1, 1, "the file is not UTF-8 text"));
    } catch (IOException e) {
      problems.add(
          new StandardProblem(
              files.shown(file), 1, 1, "the file cannot be read: " + e.getMessage()));
    }
    return Optional.empty();
  }
}
