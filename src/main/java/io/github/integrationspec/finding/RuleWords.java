package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes findings about exceptions in the words of a rule's page. */
final class RuleWords {

  private final RuleId id;
  private final Optional<Rule> rule;

  RuleWords(Standard standard, String id) {
    this.id = new RuleId(id);
    this.rule = standard.rule(this.id);
  }

  RuleId id() {
    return id;
  }

  Finding finding(
      String specification,
      Span place,
      String key,
      Map<String, String> slots,
      List<Finding.Related> related) {
    return new Finding(
        id,
        specification,
        place,
        filled(rule.map(Rule::messages).orElse(Map.of()), key, slots),
        "",
        filled(rule.map(Rule::fixes).orElse(Map.of()), key, slots),
        related);
  }

  private static String filled(
      Map<String, String> templates, String key, Map<String, String> slots) {
    String text = templates.getOrDefault(key, templates.getOrDefault("missing", ""));
    for (Map.Entry<String, String> slot : slots.entrySet()) {
      text = text.replace("{" + slot.getKey() + "}", slot.getValue());
    }
    return text;
  }
}
