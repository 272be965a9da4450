package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.standard.Standard;
import java.util.Set;

/**
 * Recognises error paths: a branch, a failed message, or a failed response. Checklist, {@code
 * sequence-error-flow}.
 */
public final class ErrorPaths {

  private static final Set<String> BRANCHES = Set.of("alt", "opt", "break", "critical");

  private final Vocabulary vocabulary;
  private final TermSet errors;

  public ErrorPaths(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.errors = standard.terms("drawn-errors");
  }

  /** Whether a diagram shows one. */
  public boolean hasOne(SequenceDrawing drawing) {
    return drawing.diagram().fragments().stream().anyMatch(this::isBranch)
        || drawing.diagram().messages().stream().anyMatch(this::isFailure);
  }

  private boolean isBranch(Fragment fragment) {
    return BRANCHES.contains(fragment.kind())
        || fragment.operands().stream()
            .anyMatch(
                o -> o.keyword().equals("else") || vocabulary.read(o.label().plain()).has(errors));
  }

  private boolean isFailure(Message message) {
    if (message.head() == Message.Head.CROSS) {
      return true;
    }
    if (message.line() != Message.Line.DOTTED) {
      return false;
    }
    Wording wording = vocabulary.read(message.text().plain());
    return wording.has(errors) || wording.hasStatus("45");
  }
}
