package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * A combined fragment: {@code alt}, {@code opt}, {@code loop}, {@code par}, {@code critical},
 * {@code break}, {@code rect}, {@code group}.
 *
 * @param kind the keyword in lower case
 * @param operands at least one; the first carries the fragment's own label, the others those of
 *     {@code else}, {@code and} or {@code option}
 * @param span from the keyword to {@code end}
 */
public record Fragment(String kind, List<Operand> operands, Span span) implements SequenceElement {

  public Fragment {
    operands = List.copyOf(operands);
  }

  /** The label behind the keyword. */
  public Label label() {
    return operands.get(0).label();
  }

  /**
   * One branch of a fragment.
   *
   * @param keyword the keyword that opens it: that of the fragment, or {@code else}, {@code and},
   *     {@code option}
   * @param label the guard; blank when there is none
   * @param span the line that opens it
   */
  public record Operand(String keyword, Label label, List<SequenceElement> elements, Span span) {

    public Operand {
      elements = List.copyOf(elements);
    }
  }
}
