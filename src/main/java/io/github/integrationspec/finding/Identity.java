package io.github.integrationspec.finding;

import java.util.List;

/**
 * What tells a finding from others of its rule, however the document around it is edited.
 *
 * @param anchor what it is bound to
 * @param names what it is about, as the document names it: a flow, an endpoint, a participant; no
 *     line numbers and no counts
 */
public record Identity(Anchor anchor, List<String> names) {

  public Identity {
    names = List.copyOf(names);
  }

  /** What a finding is bound to. */
  public enum Anchor {
    /** The text at its place, under its headings. */
    PLACE,
    /**
     * The specification as a whole, which lacks something: its place is only where a person would
     * look first.
     */
    SPECIFICATION
  }

  /** Nothing but the place. */
  public static Identity ofPlace() {
    return new Identity(Anchor.PLACE, List.of());
  }
}
