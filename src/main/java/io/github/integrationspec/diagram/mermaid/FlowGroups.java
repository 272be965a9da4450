package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Group;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The subgraphs of a flowchart, inner ones before outer ones. A member belongs to the first
 * subgraph that is closed with it; a subgraph whose id comes again adds its members to the first.
 */
final class FlowGroups {

  private static final class Draft {
    private final String id;
    private final Label title;
    private final Span span;
    private final List<String> members = new ArrayList<>();
    private final List<String> classes = new ArrayList<>();

    Draft(String id, Label title, Span span) {
      this.id = id;
      this.title = title;
      this.span = span;
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final Set<String> taken = new LinkedHashSet<>();
  private int count;

  /**
   * Closes a subgraph.
   *
   * @param id empty for a title of several words: the subgraph is then named by its number
   * @return its id
   */
  String close(String id, Label title, List<String> members, Span span) {
    String name = id.isEmpty() ? "subGraph" + count : id;
    count++;
    Draft draft = drafts.computeIfAbsent(name, key -> new Draft(key, title, span));
    List<String> added = new ArrayList<>();
    for (String member : new LinkedHashSet<>(members)) {
      if (!Characters.isBlank(member) && !member.equals(name) && !taken.contains(member)) {
        added.add(member);
      }
    }
    taken.addAll(added);
    draft.members.addAll(added);
    return name;
  }

  boolean contains(String id) {
    return drafts.containsKey(id);
  }

  void classify(String id, String name) {
    Draft draft = drafts.get(id);
    if (draft != null) {
      draft.classes.add(name);
    }
  }

  List<Group> finished() {
    return drafts.values().stream()
        .map(d -> new Group(d.id, d.title, "subgraph", d.members, d.classes, List.of(), "", d.span))
        .toList();
  }
}
