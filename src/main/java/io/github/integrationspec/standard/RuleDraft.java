package io.github.integrationspec.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A rule in the making: its page, and what later standards change of it. */
final class RuleDraft {

  private final RulePageText first;
  private final Map<String, Sourced> fields = new LinkedHashMap<>();
  private final Map<String, Sourced> messages = new LinkedHashMap<>();
  private final Map<String, Sourced> fixes = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private final Set<String> ownMessages = new LinkedHashSet<>();
  private final List<String> changedBy = new ArrayList<>();
  private String title = "";
  private Edition levelOf;
  private Edition untilOf;

  RuleDraft(RulePageText first) {
    this.first = first;
    this.levelOf = first.edition();
    this.untilOf = first.edition();
    put(first);
    ownMessages.addAll(messages.keySet());
  }

  RuleId id() {
    return first.id();
  }

  /** What a later standard's page says, over what was known. */
  void change(RulePageText page) {
    Map<String, Sourced> known = new LinkedHashMap<>(messages);
    put(page);
    changedBy.add(page.edition().name());
    messages.forEach(
        (key, value) -> {
          if (!known.containsKey(key) && !ownMessages.isEmpty() && !replacesJudgement(page)) {
            value.yaml().unknown(value.node(), "the message", key, known.keySet());
          }
        });
  }

  private static boolean replacesJudgement(RulePageText page) {
    return page.fields().containsKey("evidence") || page.fields().containsKey("check");
  }

  private void put(RulePageText page) {
    if (replacesJudgement(page)) {
      fields.remove("evidence");
      fields.remove("check");
    }
    page.fields().forEach(fields::put);
    templates(page, "message", "messages", messages);
    templates(page, "fix", "fixes", fixes);
    parts.putAll(page.parts());
    title = page.title().isEmpty() ? title : page.title();
    levelOf = page.fields().containsKey("level") ? page.edition() : levelOf;
    untilOf = page.fields().containsKey("until") ? page.edition() : untilOf;
  }

  private static void templates(
      RulePageText page, String one, String many, Map<String, Sourced> templates) {
    Sourced single = page.fields().get(one);
    if (single != null) {
      templates.put("missing", single);
    }
    Sourced several = page.fields().get(many);
    if (several != null) {
      several
          .yaml()
          .mapping(several.node())
          .ifPresent(
              map ->
                  several
                      .yaml()
                      .entries(map, Set.of())
                      .forEach((k, n) -> templates.put(k, new Sourced(several.yaml(), n))));
    }
  }

  /** Sets the level, as a standard that has no page for the rule does. */
  void level(Sourced level, Edition by) {
    fields.put("level", level);
    levelOf = by;
  }

  Optional<Sourced> field(String key) {
    return Optional.ofNullable(fields.get(key));
  }

  Map<String, Sourced> messages() {
    return messages;
  }

  Map<String, Sourced> fixes() {
    return fixes;
  }

  String title() {
    return title;
  }

  String part(String heading) {
    return parts.getOrDefault(heading, "");
  }

  /** The page that brought the rule: a place for what is missing. */
  RulePageText page() {
    return first;
  }

  /** The standard that says until when the rule is a preview. */
  Edition untilOf() {
    return untilOf;
  }

  Provenance provenance() {
    return new Provenance(
        first.edition().name(),
        changedBy,
        Optional.of(levelOf).filter(e -> !e.equals(first.edition())).map(Edition::name),
        field("until").map(Sourced::text));
  }
}
