package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a sequence diagram says of our calls to the third party, line by line: its calls to us and
 * what our own components say to each other are left out.
 */
public final class CallTexts {

  private static final Pattern BREAK =
      Pattern.compile("<br\\s*/?>|\\\\n|\\n", Pattern.CASE_INSENSITIVE);

  private CallTexts() {}

  /** One line of a text. */
  public record Line(Origin origin, Wording wording, Span span) {}

  /** What a line is the text of. */
  public enum Origin {
    /** A message from us to the third party. */
    CALL,
    /** A message back, or to oneself. */
    MESSAGE,
    GUARD,
    NOTE
  }

  /** The lines of a diagram, in order. */
  public static List<Line> of(SequenceDrawing drawing, Standard standard) {
    List<Line> lines = new ArrayList<>();
    Vocabulary vocabulary = standard.vocabulary();
    for (SequenceElement element : drawing.diagram().elements()) {
      if (element instanceof Message message) {
        if (isOfOurCall(message, drawing, vocabulary)) {
          Origin origin = drawing.isOutbound(message) ? Origin.CALL : Origin.MESSAGE;
          add(origin, message.text(), message.span(), vocabulary, lines);
        }
      } else if (element instanceof Fragment fragment) {
        for (Fragment.Operand operand : fragment.operands()) {
          if (isOfOthers(operand.label(), drawing)) {
            continue;
          }
          add(Origin.GUARD, operand.label(), operand.span(), vocabulary, lines);
        }
      } else if (element instanceof Note note) {
        boolean ours =
            note.about().size() < 2 || note.about().stream().anyMatch(drawing::isThirdParty);
        if (ours) {
          add(Origin.NOTE, note.text(), note.span(), vocabulary, lines);
        }
      } else if (element instanceof Reference reference) {
        add(Origin.NOTE, reference.text(), reference.span(), vocabulary, lines);
      }
    }
    return lines;
  }

  /** {@code ledger silent for 1200 ms}: who is named has nothing to do with the third party. */
  private static boolean isOfOthers(Label guard, SequenceDrawing drawing) {
    String text = guard.plain().toLowerCase(Locale.ROOT);
    List<Participant> named =
        drawing.diagram().participants().stream()
            .filter(p -> text.contains(p.label().plain().toLowerCase(Locale.ROOT)))
            .toList();
    return !named.isEmpty() && named.stream().noneMatch(p -> speaksToThirdParty(p, drawing));
  }

  private static boolean speaksToThirdParty(Participant participant, SequenceDrawing drawing) {
    String id = participant.id();
    return drawing.isThirdParty(id)
        || drawing.diagram().messages().stream()
            .anyMatch(
                m ->
                    (m.from().equals(id) && drawing.isThirdParty(m.to()))
                        || (m.to().equals(id) && drawing.isThirdParty(m.from())));
  }

  private static boolean isOfOurCall(
      Message message, SequenceDrawing drawing, Vocabulary vocabulary) {
    if (drawing.isInbound(message)) {
      boolean call =
          message.line() != Message.Line.DOTTED
              && message.head() != Message.Head.CROSS
              && vocabulary.read(message.text().plain()).first(Shape.METHOD_PATH).isPresent();
      return !call;
    }
    return drawing.isOutbound(message)
        || (message.isToSelf() && !drawing.isThirdParty(message.from()));
  }

  private static void add(
      Origin origin, Label label, Span span, Vocabulary vocabulary, List<Line> into) {
    for (String part : BREAK.split(label.text())) {
      String text = new Label(part, label.span()).plain();
      if (!text.isEmpty()) {
        into.add(new Line(origin, vocabulary.read(text), span));
      }
    }
  }
}
