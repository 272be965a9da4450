package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Optional;

/** Tells whether a sequence diagram runs to its end. */
public final class Completion {

  private final Vocabulary vocabulary;
  private final TermSet ends;
  private final ComponentNames names;

  public Completion(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.ends = standard.terms("drawn-ends");
    this.names = new ComponentNames(standard);
  }

  /** The message that starts the flow. */
  public static Optional<Message> start(SequenceDrawing drawing) {
    return drawing.diagram().messages().stream().filter(m -> !m.isToSelf()).findFirst();
  }

  /**
   * Whether the one who starts gets an answer, or an end is shown: it is said, or the start awaits
   * no answer (an asynchronous message, the clock) and the last message closes something.
   */
  public boolean isComplete(SequenceDrawing drawing) {
    Optional<Message> start = start(drawing);
    if (start.isEmpty() || start.get().from().equals(Message.OUTSIDE)) {
      return true;
    }
    String starter = start.get().from();
    List<Message> messages = drawing.diagram().messages();
    List<Message> later = messages.subList(messages.indexOf(start.get()) + 1, messages.size());
    if (later.stream().anyMatch(m -> m.to().equals(starter) && !m.isToSelf() && !isCall(m))) {
      return true;
    }
    boolean said =
        drawing.texts().stream().anyMatch(t -> t.kind() == DiagramText.Kind.NOTE && t.has(ends));
    boolean needsNone =
        start.get().head() == Message.Head.OPEN || names.isClock(drawing.nameOf(starter));
    return said || (needsNone && !later.isEmpty() && isClosing(later.get(later.size() - 1)));
  }

  /** A request of somebody else, which answers nothing. */
  private boolean isCall(Message message) {
    return message.line() == Message.Line.SOLID
        && message.head() != Message.Head.CROSS
        && vocabulary.read(message.text().plain()).first(Shape.METHOD_PATH).isPresent();
  }

  private boolean isClosing(Message last) {
    return last.line() == Message.Line.DOTTED
        || last.isToSelf()
        || last.head() == Message.Head.OPEN
        || last.head() == Message.Head.CROSS
        || vocabulary.read(last.text().plain()).has(ends);
  }
}
