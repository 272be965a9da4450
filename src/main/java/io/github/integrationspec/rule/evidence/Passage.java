package io.github.integrationspec.rule.evidence;

import java.util.List;
import java.util.Optional;

/**
 * A paragraph, a list item or a table: statements that belong together.
 *
 * @param phrases all its statements' texts
 * @param label a bold or otherwise marked beginning that names what the passage is about
 * @param leadIn what introduces it: the paragraph before a list or a table, the item that a nested
 *     list belongs to
 */
public record Passage(
    Place place, List<Phrase> phrases, Optional<Phrase> label, Optional<Phrase> leadIn) {

  public Passage {
    phrases = List.copyOf(phrases);
  }

  /** The same passage, its place read anew. */
  Passage at(Place other) {
    return new Passage(other, phrases, label, leadIn);
  }
}
