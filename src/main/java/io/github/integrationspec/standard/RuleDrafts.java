package io.github.integrationspec.standard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** The rules of layered standards: new ones stand behind those of their group. */
final class RuleDrafts {

  /** What the plugin says about documents and settings themselves, whatever the standard asks. */
  private static final Set<String> HOUSEKEEPING =
      Set.of("document-readable", "suppression", "baseline");

  private final Map<String, Map<String, RuleDraft>> groups = new LinkedHashMap<>();
  private final Set<String> checks = new LinkedHashSet<>();

  RuleDrafts(Layers layers) {
    for (Layer layer : layers.all()) {
      if (layer.below() == Layer.Extends.NONE && layer.depth() > 0) {
        drop();
      }
      layer.pages().forEach(page -> add(page, layer.depth() == 0));
      levels(layer);
    }
  }

  private void drop() {
    groups.values().forEach(group -> group.values().removeIf(d -> !isHousekeeping(d.id())));
    groups.values().removeIf(Map::isEmpty);
  }

  private static boolean isHousekeeping(RuleId id) {
    return HOUSEKEEPING.contains(id.value()) || HOUSEKEEPING.contains(id.group());
  }

  private void add(RulePageText page, boolean lowest) {
    Map<String, RuleDraft> group =
        groups.computeIfAbsent(page.id().group(), g -> new LinkedHashMap<>());
    RuleDraft known = group.get(page.id().value());
    if (known == null) {
      group.put(page.id().value(), new RuleDraft(page));
    } else {
      known.change(page);
    }
    Sourced check = page.fields().get("check");
    if (lowest && check != null) {
      checks.add(check.text());
    }
  }

  private void levels(Layer layer) {
    layer
        .value("levels")
        .map(value -> Layers.entries(layer, value, Set.of()))
        .map(this::levels)
        .orElse(Map.of())
        .forEach(
            (id, level) -> groups.get(id.group()).get(id.value()).level(level, layer.edition()));
  }

  /** What these entries set for each rule: that of a rule wins over that of its group. */
  Map<RuleId, Sourced> levels(List<Layers.Entry> entries) {
    Map<RuleId, Sourced> levels = new HashMap<>();
    Predicate<Layers.Entry> isGroup = entry -> groups.containsKey(entry.name());
    entries.stream()
        .filter(isGroup)
        .forEach(e -> groups.get(e.name()).values().forEach(d -> levels.put(d.id(), e.value())));
    for (Layers.Entry entry : entries) {
      Optional<RuleDraft> rule = rule(entry.name());
      if (rule.isPresent()) {
        levels.put(rule.get().id(), entry.value());
      } else if (!isGroup.test(entry)) {
        Set<String> known = new LinkedHashSet<>(groups.keySet());
        known.addAll(ids());
        StandardCompiler.unknownRule(entry, known);
      }
    }
    return levels;
  }

  private Optional<RuleDraft> rule(String id) {
    return all().stream().filter(d -> d.id().value().equals(id)).findFirst();
  }

  List<RuleDraft> all() {
    List<RuleDraft> all = new ArrayList<>();
    groups.values().forEach(group -> all.addAll(group.values()));
    return all;
  }

  Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    all().forEach(d -> ids.add(d.id().value()));
    return ids;
  }

  /** The checks that rules of the lowest standard use; later ones may use no others. */
  Set<String> checks() {
    return checks;
  }
}
