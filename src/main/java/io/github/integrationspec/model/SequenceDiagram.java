package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A UML sequence diagram.
 *
 * @param participants in the order of their first appearance, declared or used
 * @param boxes groups of participants ({@code box})
 * @param body what happens, in order; fragments hold what they enclose
 */
public record SequenceDiagram(
    DiagramSyntax syntax,
    Optional<Label> title,
    List<Participant> participants,
    List<Box> boxes,
    List<SequenceElement> body,
    Span span,
    List<ParseProblem> problems)
    implements Diagram {

  public SequenceDiagram {
    participants = List.copyOf(participants);
    boxes = List.copyOf(boxes);
    body = List.copyOf(body);
    problems = List.copyOf(problems);
  }

  @Override
  public String type() {
    return "sequence";
  }

  /** All messages in the order of the diagram, those within fragments included. */
  public List<Message> messages() {
    return elements().stream().filter(Message.class::isInstance).map(Message.class::cast).toList();
  }

  /** All elements in the order of the diagram, each fragment before what it encloses. */
  public List<SequenceElement> elements() {
    List<SequenceElement> all = new ArrayList<>();
    collect(body, all);
    return all;
  }

  /** All fragments in the order of their opening. */
  public List<Fragment> fragments() {
    return elements().stream()
        .filter(Fragment.class::isInstance)
        .map(Fragment.class::cast)
        .toList();
  }

  // Recursion is safe here: parsers bound the nesting of fragments.
  private static void collect(List<SequenceElement> from, List<SequenceElement> into) {
    for (SequenceElement element : from) {
      into.add(element);
      if (element instanceof Fragment fragment) {
        fragment.operands().forEach(operand -> collect(operand.elements(), into));
      }
    }
  }
}
