package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Divider;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.rule.reading.DiagramText.Kind;
import io.github.integrationspec.rule.reading.DiagramText.Path;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;

/** Collects what a sequence diagram says: messages, guards, notes. Names are not among it. */
final class SequenceTexts {

  private final Vocabulary vocabulary;
  private final TermSet errors;
  private final List<DiagramText> texts = new ArrayList<>();

  private SequenceTexts(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.errors = standard.terms("drawn-errors");
  }

  static List<DiagramText> of(SequenceDiagram diagram, Standard standard) {
    SequenceTexts texts = new SequenceTexts(standard);
    texts.collect(diagram.body(), Path.USUAL);
    return List.copyOf(texts.texts);
  }

  // Recursion is safe here: parsers bound the nesting of fragments.
  private void collect(List<SequenceElement> elements, Path path) {
    for (SequenceElement element : elements) {
      if (element instanceof Message message) {
        add(Kind.MESSAGE, path, message.text(), message.span());
      } else if (element instanceof Fragment fragment) {
        fragment(fragment, path);
      } else if (element instanceof Note note) {
        add(Kind.NOTE, path, note.text(), note.span());
      } else if (element instanceof Reference reference) {
        add(Kind.NOTE, path, reference.text(), reference.span());
      } else if (element instanceof Divider divider) {
        add(Kind.NOTE, path, divider.text(), divider.span());
      }
    }
  }

  private void fragment(Fragment fragment, Path outer) {
    for (Fragment.Operand operand : fragment.operands()) {
      Wording guard = vocabulary.read(operand.label().plain());
      boolean wrong = outer == Path.ERROR || fragment.kind().equals("break") || guard.has(errors);
      Path path = wrong ? Path.ERROR : Path.USUAL;
      add(Kind.GUARD, path, operand.label(), operand.span());
      collect(operand.elements(), path);
    }
  }

  private void add(Kind kind, Path path, Label label, Span span) {
    String text = label.plain();
    if (!text.isEmpty()) {
      texts.add(new DiagramText(kind, path, vocabulary.read(text), span));
    }
  }
}
