package io.github.integrationspec.diagram.mermaid;

/** What a sequence diagram has said so far. */
final class SequenceState {

  private final MappedText text;
  private final Participants participants;
  private final Lifelines lifelines;
  private final Fragments fragments;
  private final Problems meaning;
  private boolean refused;

  /**
   * @param structure where mistakes in the nesting of blocks go; they count only when every
   *     statement could be read
   * @param meaning where mistakes of meaning go; they count only in a diagram of good form
   */
  SequenceState(MappedText text, Problems structure, Problems meaning) {
    this.text = text;
    this.participants = new Participants(meaning);
    this.lifelines = new Lifelines(meaning);
    this.fragments = new Fragments(structure);
    this.meaning = meaning;
  }

  MappedText text() {
    return text;
  }

  Participants participants() {
    return participants;
  }

  Lifelines lifelines() {
    return lifelines;
  }

  Fragments fragments() {
    return fragments;
  }

  Problems meaning() {
    return meaning;
  }

  /** Gives the diagram up: a limit was reached. Always false, for the statement that did. */
  boolean refuse() {
    refused = true;
    return false;
  }

  boolean isRefused() {
    return refused;
  }
}
