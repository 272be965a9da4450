package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A paragraph, a list item or a table: statements that belong together. Each of them asks what the
 * whole passage names, so that is found out once.
 */
public final class Passage {

  private final Place place;
  private final List<Phrase> phrases;
  private final Optional<Phrase> label;
  private final Optional<Phrase> leadIn;
  private final Set<String> sections;
  private final BitSet named;

  /**
   * @param phrases all its statements' texts
   * @param label a bold or otherwise marked beginning that names what the passage is about
   * @param leadIn what introduces it: the paragraph before a list or a table, the item that a
   *     nested list belongs to
   */
  public Passage(
      Place place, List<Phrase> phrases, Optional<Phrase> label, Optional<Phrase> leadIn) {
    this(place, phrases, label, leadIn, Set.of(), named(phrases, label, leadIn));
  }

  private Passage(
      Place place,
      List<Phrase> phrases,
      Optional<Phrase> label,
      Optional<Phrase> leadIn,
      Set<String> sections,
      BitSet named) {
    this.place = place;
    this.sections = Set.copyOf(sections);
    this.phrases = List.copyOf(phrases);
    this.label = label;
    this.leadIn = leadIn;
    this.named = named;
  }

  private static BitSet named(
      List<Phrase> phrases, Optional<Phrase> label, Optional<Phrase> leadIn) {
    BitSet named = new BitSet();
    for (Phrase phrase : phrases) {
      phrase.wording().addTermSetsTo(named);
    }
    label.ifPresent(p -> p.wording().addTermSetsTo(named));
    leadIn.ifPresent(p -> p.wording().addTermSetsTo(named));
    return named;
  }

  public Place place() {
    return place;
  }

  public List<Phrase> phrases() {
    return phrases;
  }

  public Optional<Phrase> label() {
    return label;
  }

  public Optional<Phrase> leadIn() {
    return leadIn;
  }

  /** Whether one of these terms stands in one of its texts, its label or what introduces it. */
  boolean names(TermSet terms) {
    return named.get(terms.id());
  }

  /** The same passage, its place read anew. */
  Passage at(Place other) {
    return new Passage(other, phrases, label, leadIn, sections, named);
  }

  /** The same passage, known to be about these sections, which no heading names. */
  Passage about(Set<String> others) {
    return new Passage(place, phrases, label, leadIn, others, named);
  }

  /** Whether it belongs to a section, by its place or by its own text. */
  boolean isIn(String section) {
    return place.isIn(section) || sections.contains(section);
  }
}
