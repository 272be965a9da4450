package io.github.integrationspec.standard;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sections of layered standards, in order. */
final class SectionDrafts {

  private final List<SectionDraft> sections = new ArrayList<>();

  SectionDrafts(Layers layers) {
    for (Layer layer : layers.all()) {
      Set<String> listed = new LinkedHashSet<>();
      layer
          .value("sections")
          .map(Sourced::items)
          .orElse(List.of())
          .forEach(item -> add(layer, item, listed));
    }
  }

  private void add(Layer layer, Sourced item, Set<String> listed) {
    Map<String, Sourced> entries = new LinkedHashMap<>();
    Layers.entries(layer, item, SectionDraft.KEYS).forEach(e -> entries.put(e.name(), e.value()));
    Sourced id = entries.get("id");
    if (id == null) {
      item.problem("a section has an id");
      return;
    }
    if (!listed.add(id.text())) {
      id.problem("the section '" + id.text() + "' stands here twice");
      return;
    }
    int known = index(id.text());
    if (known >= 0) {
      sections.get(known).add(entries);
      move(entries.get("after"), known);
      return;
    }
    if (!entries.containsKey("title") || !entries.containsKey("names")) {
      item.problem(
          "a new section has an id, a title and names"
              + io.github.integrationspec.language.Nearest.to(id.text(), ids())
                  .map(near -> "; did you mean to extend '" + near + "'?")
                  .orElse(""));
    }
    SectionDraft section = new SectionDraft(id.text());
    section.add(entries);
    sections.add(section);
    move(entries.get("after"), sections.size() - 1);
  }

  private void move(Sourced after, int from) {
    if (after == null) {
      return;
    }
    int place = index(after.text());
    if (place < 0 || place == from) {
      after.yaml().unknown(after.node(), "the section", after.text(), ids());
      return;
    }
    SectionDraft section = sections.remove(from);
    sections.add(index(after.text()) + 1, section);
  }

  private int index(String id) {
    for (int i = 0; i < sections.size(); i++) {
      if (sections.get(i).id().equals(id)) {
        return i;
      }
    }
    return -1;
  }

  private Set<String> ids() {
    Set<String> ids = new LinkedHashSet<>();
    sections.forEach(s -> ids.add(s.id()));
    return ids;
  }

  /**
   * The sections.
   *
   * @param rules ids that sections may name; one that is not applied any more is left out
   */
  List<SectionKind> sections(TermReader terms, Set<String> rules) {
    for (SectionDraft section : sections) {
      for (Sourced rule : section.rules()) {
        if (!rules.contains(rule.text()) && !RuleId.isWellFormed(rule.text())) {
          rule.yaml().unknown(rule.node(), "the rule", rule.text(), rules);
        }
      }
    }
    return sections.stream().map(s -> s.section(terms)).toList();
  }
}
