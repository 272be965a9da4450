package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Box;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.Participant.Declaration;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The participants of a sequence diagram in the order of their first appearance, and the boxes
 * around them.
 */
final class Participants {

  private static final int NO_BOX = -1;

  private static final class Draft {
    private final Label id;
    private Label label;
    private String kind;
    private Declaration declaration;
    private Span span;
    private int box = NO_BOX;

    Draft(Label id) {
      this.id = id;
      this.label = id;
      this.kind = "participant";
      this.declaration = Declaration.IMPLIED;
      this.span = id.span();
    }

    Participant finished() {
      return new Participant(
          id.text(),
          label,
          kind,
          List.of(),
          box == NO_BOX ? Optional.empty() : Optional.of(box),
          declaration,
          span);
    }
  }

  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Box> boxes = new ArrayList<>();
  private final Problems problems;
  private int currentBox = NO_BOX;

  Participants(Problems problems) {
    this.problems = problems;
  }

  boolean contains(String id) {
    return drafts.containsKey(id);
  }

  void openBox(Box box) {
    currentBox = boxes.size();
    boxes.add(box);
  }

  void closeBox() {
    currentBox = NO_BOX;
  }

  /** A participant that a statement mentions without declaring it. */
  void mention(Label id) {
    if (!contains(id.text())) {
      Draft draft = new Draft(id);
      draft.box = currentBox;
      drafts.put(id.text(), draft);
    }
  }

  /**
   * A declared participant. One that is declared again keeps its place and, unless the new
   * declaration gives a label, all that it is.
   *
   * @param label that of {@code as} or of an alias; empty when there is none
   */
  void declare(Label id, Optional<Label> label, String kind, Span statement) {
    Draft draft = drafts.get(id.text());
    boolean known = draft != null;
    if (!known) {
      draft = new Draft(id);
      drafts.put(id.text(), draft);
    } else if (currentBox != NO_BOX && draft.box != NO_BOX && draft.box != currentBox) {
      problems.add(
          id.span(),
          "the participant '"
              + id.text()
              + "' already stands in the box "
              + name(draft.box)
              + "; a participant belongs to one box only, so remove it from one of them");
      return;
    }
    if (draft.box == NO_BOX) {
      draft.box = currentBox;
    }
    if (draft.declaration == Declaration.IMPLIED) {
      draft.declaration = Declaration.DECLARED;
      draft.span = statement;
    }
    if (!known || label.isPresent()) {
      draft.label = label.orElse(id);
      draft.kind = kind;
    }
  }

  private String name(int box) {
    String title = boxes.get(box).title().text();
    return title.isEmpty()
        ? "that opens in line " + boxes.get(box).span().line()
        : "'" + title + "'";
  }

  List<Participant> finished() {
    return drafts.values().stream().map(Draft::finished).toList();
  }

  List<Box> boxes() {
    return boxes;
  }
}
