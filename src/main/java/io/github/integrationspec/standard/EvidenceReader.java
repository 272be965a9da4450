package io.github.integrationspec.standard;

import io.github.integrationspec.language.BadTermException;
import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.ValuePattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Reads evidence.
 *
 * <pre>
 * evidence = option | [ option, … ]                     any of the options
 * option   = any: [ option, … ] | all: [ option, … ] | not: option | when: option  then: option
 *          | says: [ terms, … ]   about: terms  unless: terms  in: sections  not-in: sections  polarity: affirmed|either|open  text: prose|prose-and-code|code
 *          | field: terms         shape: shape  value: terms  matches: pattern  unless: terms  in:  not-in:  polarity:  columns: read|ignored  reach: unlabelled|section
 *          | table: [ terms, … ]  cells: [ terms, … ]  filled: n  unless: terms  rows: n  about: terms   in:  not-in:
 *          | code: languages      about: terms  introduced: terms  blocks: n  in:  not-in:
 *          | link: terms          opens: terms  unless: terms to: file|web|any  in:  not-in:
 *          | rule: id
 * terms    = term | [ term, … ]
 * </pre>
 */
final class EvidenceReader {

  private static final List<String> KINDS =
      List.of("any", "all", "not", "when", "says", "field", "table", "code", "link", "rule");

  private final YamlSource yaml;
  private final TermReader terms;
  private final Set<String> sections;
  private final Set<String> rules;

  /**
   * @param sections ids that evidence may name
   * @param rules ids that evidence may name
   */
  EvidenceReader(YamlSource yaml, TermReader terms, Set<String> sections, Set<String> rules) {
    this.rules = rules;
    this.yaml = yaml;
    this.terms = terms;
    this.sections = sections;
  }

  Optional<Evidence> read(Node node) {
    if (node instanceof SequenceNode) {
      return Optional.of(new Evidence.AnyOf(options(node)));
    }
    Optional<MappingNode> mapping = yaml.mapping(node);
    return mapping.flatMap(this::option);
  }

  private List<Evidence> options(Node node) {
    List<Evidence> options = new ArrayList<>();
    for (Node item : yaml.items(node)) {
      read(item).ifPresent(options::add);
    }
    return options;
  }

  private Optional<Evidence> option(MappingNode mapping) {
    Map<String, Node> entries = yaml.entries(mapping, Set.of());
    if (entries.containsKey("any")) {
      known(mapping, "any");
      return Optional.of(new Evidence.AnyOf(options(entries.get("any"))));
    }
    if (entries.containsKey("all")) {
      known(mapping, "all");
      return Optional.of(new Evidence.AllOf(options(entries.get("all"))));
    }
    if (entries.containsKey("not")) {
      known(mapping, "not");
      return read(entries.get("not")).map(Evidence.Not::new);
    }
    if (entries.containsKey("when")) {
      known(mapping, "when", "then");
      Optional<Evidence> condition = read(entries.get("when"));
      Optional<Evidence> then = Optional.ofNullable(entries.get("then")).flatMap(this::read);
      if (then.isEmpty()) {
        yaml.problem(mapping, "'when' needs 'then'");
      }
      return condition.flatMap(c -> then.map(t -> new Evidence.When(c, t)));
    }
    if (entries.containsKey("says")) {
      known(mapping, "says", "about", "unless", "in", "not-in", "polarity", "text");
      return Optional.of(says(entries));
    }
    if (entries.containsKey("field")) {
      known(
          mapping,
          "field",
          "shape",
          "value",
          "matches",
          "unless",
          "in",
          "not-in",
          "polarity",
          "columns",
          "reach");
      return Optional.of(
          new Evidence.Field(
              terms(entries.get("field")),
              Optional.ofNullable(entries.get("shape")).flatMap(this::shape),
              optionalTerms(entries.get("value")),
              Optional.ofNullable(entries.get("matches")).flatMap(this::pattern),
              optionalTerms(entries.get("unless")),
              scope(entries),
              yaml.word(
                  entries.get("polarity"), Evidence.Polarity.class, Evidence.Polarity.AFFIRMED),
              yaml.word(entries.get("columns"), Evidence.Columns.class, Evidence.Columns.READ),
              yaml.word(entries.get("reach"), Evidence.Reach.class, Evidence.Reach.UNLABELLED)));
    }
    if (entries.containsKey("table")) {
      known(mapping, "table", "cells", "filled", "unless", "rows", "about", "in", "not-in");
      Node cells = entries.get("cells");
      return Optional.of(
          new Evidence.Table(
              termsList(entries.get("table")),
              cells == null ? List.of() : termsList(cells),
              number(entries.get("filled"), 0),
              optionalTerms(entries.get("unless")),
              number(entries.get("rows"), 1),
              optionalTerms(entries.get("about")),
              scope(entries)));
    }
    if (entries.containsKey("code")) {
      known(mapping, "code", "about", "introduced", "blocks", "in", "not-in");
      return Optional.of(
          new Evidence.Code(
              yaml.texts(entries.get("code")),
              optionalTerms(entries.get("about")),
              optionalTerms(entries.get("introduced")),
              number(entries.get("blocks"), 1),
              scope(entries)));
    }
    if (entries.containsKey("link")) {
      known(mapping, "link", "opens", "unless", "to", "in", "not-in");
      return Optional.of(
          new Evidence.Link(
              terms(entries.get("link")),
              optionalTerms(entries.get("opens")),
              optionalTerms(entries.get("unless")),
              yaml.word(entries.get("to"), Evidence.LinkTarget.class, Evidence.LinkTarget.ANY),
              scope(entries)));
    }
    if (entries.containsKey("rule")) {
      known(mapping, "rule");
      return ruleId(entries.get("rule")).map(Evidence.OfRule::new);
    }
    yaml.problem(
        mapping,
        "evidence has one of the keys any, all, not, when, says, field, table, code, link, rule"
            + entries.keySet().stream()
                .flatMap(key -> Nearest.to(key, KINDS).stream())
                .findFirst()
                .map(near -> "; did you mean '" + near + "'?")
                .orElse(""));
    return Optional.empty();
  }

  private int number(Node node, int otherwise) {
    return node == null ? otherwise : yaml.number(node);
  }

  private Evidence says(Map<String, Node> entries) {
    return new Evidence.Says(
        optionalTerms(entries.get("about")),
        termsList(entries.get("says")),
        optionalTerms(entries.get("unless")),
        scope(entries),
        yaml.word(entries.get("polarity"), Evidence.Polarity.class, Evidence.Polarity.AFFIRMED),
        yaml.word(entries.get("text"), Evidence.Text.class, Evidence.Text.PROSE));
  }

  private void known(MappingNode mapping, String... keys) {
    yaml.entries(mapping, Set.of(keys));
  }

  private Evidence.Scope scope(Map<String, Node> entries) {
    return new Evidence.Scope(sectionIds(entries.get("in")), sectionIds(entries.get("not-in")));
  }

  private List<String> sectionIds(Node node) {
    if (node == null) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    for (Node item : yaml.items(node)) {
      String id = yaml.text(item);
      if (sections.contains(id)) {
        ids.add(id);
      } else {
        yaml.unknown(item, "the section", id, sections);
      }
    }
    return ids;
  }

  private Optional<ValuePattern> pattern(Node node) {
    try {
      return Optional.of(ValuePattern.of(yaml.text(node)));
    } catch (BadTermException e) {
      yaml.problem(node, e.getMessage());
      return Optional.empty();
    }
  }

  private Optional<Shape> shape(Node node) {
    String name = yaml.text(node);
    Optional<Shape> shape = Shape.named(name);
    if (shape.isEmpty()) {
      yaml.unknown(node, "the shape", name, Shape.names());
    }
    return shape;
  }

  Optional<RuleId> ruleId(Node node) {
    String id = yaml.text(node);
    if (rules.contains(id)) {
      return Optional.of(new RuleId(id));
    }
    yaml.unknown(node, "the rule", id, rules);
    return Optional.empty();
  }

  private Optional<TermSet> optionalTerms(Node node) {
    return node == null ? Optional.empty() : Optional.of(terms(node));
  }

  private List<TermSet> termsList(Node node) {
    List<TermSet> list = new ArrayList<>();
    for (Node item : yaml.items(node)) {
      list.add(terms(item));
    }
    return list;
  }

  /** One term, or a list of terms of which any will do. */
  TermSet terms(Node node) {
    return terms.read(new Sourced(yaml, node).items());
  }
}
