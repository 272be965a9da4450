package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import java.util.List;

/**
 * One violation of one rule at one place. Its level comes from the rule and the configuration; the
 * finding can only say that it weighs less.
 *
 * @param specification path of the specification's main file, with {@code /}; the file itself where
 *     it belongs to none
 * @param span where a person would look
 * @param message what is wrong and why it matters, one or two sentences, ends with a full stop
 * @param note a few words on what stands at the place, shown under the excerpt; may be empty
 * @param fix what to do, in the imperative; may be empty
 * @param related other places that the message speaks of
 * @param atMost the level above which it is never reported, whatever its rule says: a remark of a
 *     rule whose violations are errors
 * @param edits changes that mend it, where mending needs no decision of the author's; in order,
 *     apart from each other; may be empty
 * @param identity what tells it from others when the document changes
 */
public record Finding(
    RuleId rule,
    String specification,
    Span span,
    String message,
    String note,
    String fix,
    List<Related> related,
    Level atMost,
    List<Edit> edits,
    Identity identity) {

  public Finding {
    related = List.copyOf(related);
    edits = List.copyOf(edits);
  }

  /** A finding with the level of its rule, known by its place, that only a person can mend. */
  public Finding(
      RuleId rule,
      String specification,
      Span span,
      String message,
      String note,
      String fix,
      List<Related> related) {
    this(
        rule,
        specification,
        span,
        message,
        note,
        fix,
        related,
        Level.ERROR,
        List.of(),
        Identity.ofPlace());
  }

  /** The same, reported at a level at most. */
  public Finding atMost(Level level) {
    return new Finding(
        rule, specification, span, message, note, fix, related, level, edits, identity);
  }

  /** The same with changes that mend it. */
  public Finding mendedBy(List<Edit> changes) {
    return new Finding(
        rule, specification, span, message, note, fix, related, atMost, changes, identity);
  }

  /** Another place, with what is to be seen there. */
  public record Related(Span span, String label) {}
}
