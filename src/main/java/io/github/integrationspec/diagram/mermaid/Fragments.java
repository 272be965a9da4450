package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** The open blocks of a sequence diagram: {@code alt}, {@code loop} and their like. */
final class Fragments {

  /** How deep blocks may stand in blocks; the deepest real diagram has eight levels. */
  static final int DEEPEST = 100;

  private static final class Open {
    private final String kind;
    private final Span keyword;
    private final List<Fragment.Operand> done = new ArrayList<>();
    private String section;
    private Label label;
    private Span line;
    private List<SequenceElement> elements = new ArrayList<>();

    Open(String kind, Label label, Span keyword, Span line) {
      this.kind = kind;
      this.section = kind;
      this.label = label;
      this.keyword = keyword;
      this.line = line;
    }

    void closeOperand() {
      done.add(new Fragment.Operand(section, label, elements, line));
    }
  }

  private final List<SequenceElement> body = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private final Problems problems;

  Fragments(Problems problems) {
    this.problems = problems;
  }

  void add(SequenceElement element) {
    (open.isEmpty() ? body : open.peek().elements).add(element);
  }

  /** Opens a block; false when blocks are nested too deeply. */
  boolean open(String kind, Label label, Span keyword, Span line) {
    if (open.size() == DEEPEST) {
      problems.add(
          keyword, "blocks are nested more than " + DEEPEST + " deep here; nobody can read that");
      return false;
    }
    open.push(new Open(kind, label, keyword, line));
    return true;
  }

  /** Begins the next section of a block: {@code else}, {@code and}, {@code option}. */
  void section(String keyword, Label label, Span place, Span line) {
    String owner = owner(keyword);
    if (open.isEmpty() || !isOwner(open.peek().kind, owner)) {
      problems.add(place, misplaced(keyword, owner));
      return;
    }
    Open block = open.peek();
    block.closeOperand();
    block.section = keyword;
    block.label = label;
    block.line = line;
    block.elements = new ArrayList<>();
  }

  void close(Span end) {
    if (open.isEmpty()) {
      problems.add(
          end, "'end' closes nothing here: every block before it is closed already; remove it");
      return;
    }
    Open block = open.pop();
    block.closeOperand();
    add(new Fragment(block.kind, block.done, block.keyword.to(end)));
  }

  /** Reports what the end of the diagram leaves open. */
  List<SequenceElement> finish() {
    while (!open.isEmpty()) {
      Open block = open.pop();
      problems.add(
          block.keyword,
          "the block '" + block.kind + "' is never closed; add 'end' behind what it encloses");
    }
    return body;
  }

  private String misplaced(String keyword, String owner) {
    String where =
        open.isEmpty()
            ? "stands outside of any block"
            : "stands in the block '"
                + open.peek().kind
                + "' of line "
                + open.peek().keyword.line();
    return "'"
        + keyword
        + "' "
        + where
        + ", but it divides a '"
        + owner
        + "' block"
        + (open.isEmpty()
            ? ""
            : "; close the inner block with 'end' first, or use '" + owner + "'");
  }

  private static boolean isOwner(String kind, String owner) {
    return kind.equals(owner) || (owner.equals("par") && kind.equals("par_over"));
  }

  private static String owner(String section) {
    return switch (section) {
      case "else" -> "alt";
      case "and" -> "par";
      default -> "critical";
    };
  }
}
