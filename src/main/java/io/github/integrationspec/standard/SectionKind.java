package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;
import java.util.List;
import java.util.Optional;

/**
 * A section that a standard knows.
 *
 * @param id {@code failure-modes}
 * @param title the name that the standard gives it
 * @param names terms that name it in a heading
 * @param notNames terms that make a heading name something else although it has one of the names
 * @param signals terms by which text under a heading that names no section is recognised
 * @param rules rules of which {@code atLeast} must find their evidence under a heading that names
 *     no other section for it to count as this section
 * @param atLeast see {@code rules}; 0 when content alone never makes this section
 * @param duty whether a specification must have it, and what its text is worth
 */
public record SectionKind(
    String id,
    String title,
    TermSet names,
    Optional<TermSet> notNames,
    Optional<TermSet> signals,
    List<String> rules,
    int atLeast,
    Duty duty) {

  public SectionKind {
    rules = List.copyOf(rules);
  }

  /** What a section is to a specification. */
  public enum Duty {
    /** Every specification must have it. */
    REQUIRED,
    /** Known, so that what stands in it is understood. */
    KNOWN,
    /** Its text is no evidence: open points, minutes, comments. */
    NO_EVIDENCE
  }
}
