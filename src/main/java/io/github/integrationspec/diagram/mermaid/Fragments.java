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
  private final OpenBlocks blocks = new OpenBlocks();
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
      return false;
    }
    open.push(new Open(kind, label, keyword, line));
    blocks.open(keyword);
    return true;
  }

  /** Begins the next section of a block: {@code else}, {@code and}, {@code option}. */
  void section(String keyword, Label label, Span place, Span line) {
    String owner = owner(keyword);
    if (open.isEmpty() || !isOwner(open.peek().kind, owner)) {
      report(place, misplaced(keyword, owner));
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
      report(end, "this 'end' closes nothing: every block before it is closed already; remove it");
      return;
    }
    blocks.close(end);
    Open block = open.pop();
    block.closeOperand();
    add(new Fragment(block.kind, block.done, block.keyword.to(end)));
  }

  /** Reports what the end of the diagram leaves open. */
  List<SequenceElement> finish() {
    if (problems.isEmpty()) {
      for (Span keyword : blocks.unclosed()) {
        problems.add(
            keyword, "this block is never closed; add 'end' behind the last line that it encloses");
      }
    }
    return body;
  }

  /** Only the first mistake counts: a surplus or a missing {@code end} shifts all that follows. */
  private void report(Span place, String message) {
    if (problems.isEmpty()) {
      problems.add(place, message);
    }
  }

  private String misplaced(String keyword, String owner) {
    String divides = "'" + keyword + "' divides a block '" + owner + "', but it stands ";
    if (open.isEmpty()) {
      return divides + "outside of any block";
    }
    Open around = open.peek();
    return divides
        + "in the block '"
        + around.kind
        + "' of line "
        + around.keyword.line()
        + "; close that block with 'end' first";
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
