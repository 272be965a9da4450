package io.github.integrationspec.standard;

import io.github.integrationspec.language.BadTermException;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import java.util.List;

/** Makes term sets of what standards write; a bad term is reported at its place. */
final class TermReader {

  private static final TermSet EMPTY = new TermSet(0, List.of());

  private final Vocabulary.Builder vocabulary;

  TermReader(Vocabulary.Builder vocabulary) {
    this.vocabulary = vocabulary;
  }

  TermSet read(List<Sourced> terms) {
    try {
      return vocabulary.termSet(terms.stream().map(Sourced::text).toList());
    } catch (BadTermException e) {
      terms.forEach(this::isWellFormed);
      return EMPTY;
    }
  }

  /** Whether a term can be read; reports it when it cannot. */
  boolean isWellFormed(Sourced term) {
    try {
      vocabulary.check(List.of(term.text()));
      return true;
    } catch (BadTermException e) {
      term.problem(e.getMessage());
      return false;
    }
  }
}
