package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Recognises a fallback that is drawn without being called one: where the third party is away, the
 * caller gets the same kind of answer as usual, from elsewhere ({@code price} and {@code price of
 * yesterday's list}).
 */
public final class Substitutes {

  private final Vocabulary vocabulary;
  private final TermSet errors;
  private final TermSet away;
  private final TermSet filler;
  private final TermSet vague;

  public Substitutes(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.errors = standard.terms("drawn-errors");
    this.away = standard.terms("drawn-away");
    this.filler = standard.terms("filler-words");
    this.vague = standard.terms("vague-answers");
  }

  /** An answer of ours, and whether the third party is away where it is given. */
  private record Answer(Message message, State state) {}

  private enum State {
    USUAL,
    AWAY,
    /** In a branch for something else that went wrong. */
    WRONG
  }

  /** Whether a diagram shows one. */
  public boolean areDrawnIn(SequenceDrawing drawing) {
    List<Answer> answers = new ArrayList<>();
    collect(drawing, drawing.diagram().body(), State.USUAL, answers);
    return answers.stream()
        .filter(a -> a.state() == State.AWAY && isGood(a.message()))
        .anyMatch(
            a ->
                answers.stream()
                    .filter(b -> b.state() == State.USUAL && isGood(b.message()))
                    .anyMatch(b -> standsFor(a.message(), b.message())));
  }

  // Recursion is safe here: parsers bound the nesting of fragments.
  private void collect(
      SequenceDrawing drawing, List<SequenceElement> elements, State state, List<Answer> into) {
    for (SequenceElement element : elements) {
      if (element instanceof Message message) {
        boolean ours =
            !drawing.isThirdParty(message.from())
                && !drawing.isThirdParty(message.to())
                && !message.isToSelf();
        if (ours && message.line() == Message.Line.DOTTED) {
          into.add(new Answer(message, state));
        }
      } else if (element instanceof Fragment fragment) {
        for (Fragment.Operand operand : fragment.operands()) {
          collect(drawing, operand.elements(), below(state, operand), into);
        }
      }
    }
  }

  private State below(State outer, Fragment.Operand operand) {
    Wording guard = vocabulary.read(operand.label().plain());
    if (outer == State.AWAY || guard.has(away) || guard.hasStatus("5")) {
      return State.AWAY;
    }
    return outer == State.WRONG || guard.has(errors) ? State.WRONG : State.USUAL;
  }

  private boolean isGood(Message message) {
    Wording wording = vocabulary.read(message.text().plain());
    return message.head() != Message.Head.CROSS && !wording.has(errors) && !wording.hasStatus("45");
  }

  /** The same two exchange it, in other words that have one in common. */
  private boolean standsFor(Message away, Message usual) {
    if (!away.from().equals(usual.from()) || !away.to().equals(usual.to())) {
      return false;
    }
    Set<String> common = new HashSet<>(stems(away));
    common.retainAll(stems(usual));
    return !common.isEmpty() && !away.text().plain().equals(usual.text().plain());
  }

  private List<String> stems(Message message) {
    Wording wording = vocabulary.read(message.text().plain());
    return vocabulary.read(wording.without(List.of(filler, vague))).stems().stream()
        .filter(s -> s.codePoints().anyMatch(Character::isLetter))
        .toList();
  }
}
