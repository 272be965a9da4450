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
 */
public record Finding(
    RuleId rule,
    String specification,
    Span span,
    String message,
    String note,
    String fix,
    List<Related> related,
    Level atMost) {

  public Finding {
    related = List.copyOf(related);
  }

  /** A finding with the level of its rule. */
  public Finding(
      RuleId rule,
      String specification,
      Span span,
      String message,
      String note,
      String fix,
      List<Related> related) {
    this(rule, specification, span, message, note, fix, related, Level.ERROR);
  }

  /** Another place, with what is to be seen there. */
  public record Related(Span span, String label) {}
}
