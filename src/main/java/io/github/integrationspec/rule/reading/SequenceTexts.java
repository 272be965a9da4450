package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Divider;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Collects what a sequence diagram says: messages, guards, notes. Names are not among it. */
final class SequenceTexts {

  private final Vocabulary vocabulary;
  private final List<DiagramText> texts = new ArrayList<>();

  private SequenceTexts(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  static List<DiagramText> of(SequenceDiagram diagram, Vocabulary vocabulary) {
    SequenceTexts texts = new SequenceTexts(vocabulary);
    for (SequenceElement element : diagram.elements()) {
      texts.element(element);
    }
    return List.copyOf(texts.texts);
  }

  private void element(SequenceElement element) {
    if (element instanceof Message message) {
      add(DiagramText.Kind.MESSAGE, message.text(), message.span());
    } else if (element instanceof Fragment fragment) {
      for (Fragment.Operand operand : fragment.operands()) {
        add(DiagramText.Kind.GUARD, operand.label(), operand.span());
      }
    } else if (element instanceof Note note) {
      add(DiagramText.Kind.NOTE, note.text(), note.span());
    } else if (element instanceof Reference reference) {
      add(DiagramText.Kind.NOTE, reference.text(), reference.span());
    } else if (element instanceof Divider divider) {
      add(DiagramText.Kind.NOTE, divider.text(), divider.span());
    }
  }

  private void add(DiagramText.Kind kind, Label label, Span span) {
    String text = label.plain();
    if (!text.isEmpty()) {
      texts.add(new DiagramText(kind, vocabulary.read(text), span));
    }
  }
}
