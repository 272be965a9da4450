package io.github.integrationspec.report.site;

import io.github.integrationspec.finding.Result;
import io.github.integrationspec.report.RuleUri;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.Standard;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that are violated, from their pages. */
final class RuleList {

  private final Tool tool;

  RuleList(Tool tool) {
    this.tool = tool;
  }

  /** The anchor of a rule. */
  static String anchor(String rule) {
    return "rule-" + rule;
  }

  void write(List<SitePart> parts, Writing out) {
    Map<String, Rule> rules = new LinkedHashMap<>();
    Map<String, Standard> standards = new HashMap<>();
    for (SitePart part : parts) {
      Set<String> violated =
          part.report().results().stream()
              .filter(Result::counts)
              .map(r -> r.finding().rule().value())
              .collect(Collectors.toSet());
      part.report().standard().rules().stream()
          .filter(r -> violated.contains(r.id().value()))
          .forEach(
              r -> {
                rules.putIfAbsent(r.id().value(), r);
                standards.putIfAbsent(r.id().value(), part.report().standard());
              });
    }
    if (rules.isEmpty()) {
      return;
    }
    out.open(Tag.SECTION_2);
    out.element(Tag.HEADING_2, "Violated rules", "id", "rules");
    rules.forEach((id, rule) -> rule(rule, standards.get(id), out));
    out.close(Tag.SECTION_2);
  }

  private void rule(Rule rule, Standard standard, Writing out) {
    out.open(Tag.SECTION_3);
    out.element(
        Tag.HEADING_3, rule.id() + ": " + rule.page().title(), "id", anchor(rule.id().value()));
    List.of(rule.page().checks(), rule.page().why())
        .forEach(
            text -> {
              out.open(Tag.PARAGRAPH);
              out.message(first(text));
              out.close(Tag.PARAGRAPH);
            });
    Optional<String> uri = RuleUri.of(rule, standard, tool);
    if (uri.isPresent()) {
      out.open(Tag.PARAGRAPH);
      out.element(Tag.LINK, "Examples, and how to fix it", "href", uri.get());
      out.close(Tag.PARAGRAPH);
    }
    out.close(Tag.SECTION_3);
  }

  /** The first paragraph. */
  private static String first(String text) {
    return text.strip().split("\\R\\s*\\R", 2)[0].replaceAll("\\s+", " ");
  }
}
