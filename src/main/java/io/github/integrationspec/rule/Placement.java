package io.github.integrationspec.rule;

import io.github.integrationspec.rule.evidence.NearMiss;
import io.github.integrationspec.rule.evidence.Objection;
import io.github.integrationspec.rule.evidence.OpenHeadings;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.SectionKind;
import java.util.Optional;

/** Where a finding about something that is missing is placed, and where the thing belongs. */
public final class Placement {

  private final Subject subject;
  private final OpenHeadings open;

  public Placement(Subject subject) {
    this.subject = subject;
    this.open = new OpenHeadings(subject.text(), subject.standard().language());
  }

  /**
   * What leaves the rule's own heading open; else a statement that touches on it and does not
   * count; else beside the evidence of a related rule; else a statement that lacks the value; else
   * the heading of the section that the rule belongs to; else the start of the document. A question
   * elsewhere comes after all that its own section offers.
   */
  public Span of(Rule rule, Showing showing) {
    Optional<NearMiss> miss = showing.nearMiss();
    if (miss.filter(m -> isTelling(m) && isWhereItBelongs(rule, m)).isEmpty()) {
      Optional<Span> own = open.wholly(rule).or(() -> open.partly(rule)).map(NearMiss::span);
      if (own.isPresent()) {
        return own.get();
      }
    }
    if (miss.isPresent()
        && (isWhereItBelongs(rule, miss.get())
            || (isTelling(miss.get()) && (!miss.get().isAside() || section(rule).isEmpty())))) {
      return miss.get().span();
    }
    for (RuleId anchor : rule.anchors()) {
      Showing other = subject.verdicts().of(anchor);
      if (!other.proofs().isEmpty()) {
        return topicIn(rule, anchor).orElseGet(() -> other.proofs().get(0).span());
      }
      if (other.nearMiss().filter(m -> isTelling(m) && !m.isAside()).isPresent()) {
        return other.nearMiss().get().span();
      }
    }
    return section(rule)
        .map(title -> leftOpen(title).orElse(title.phrase().span()))
        .or(() -> miss.map(NearMiss::span))
        .orElseGet(() -> start(subject));
  }

  /**
   * What comes nearest, if it has to do with the rule: one that merely lacks a value must stand
   * where the finding does, in the rule's section, or name its topic.
   *
   * @param place where the finding stands
   */
  public Optional<NearMiss> nearest(Rule rule, Showing showing, Span place) {
    return showing
        .nearMiss()
        .filter(
            m ->
                isTelling(m)
                    || m.span().equals(place)
                    || isWhereItBelongs(rule, m)
                    || isOnTopic(rule, m));
  }

  private boolean isOnTopic(Rule rule, NearMiss miss) {
    return rule.section().isEmpty()
        || rule.topic().isEmpty()
        || subject.text().statements().stream()
            .filter(s -> s.span().equals(miss.span()))
            .anyMatch(
                s ->
                    s.phrase().wording().has(rule.topic().get())
                        || s.label().stream().anyMatch(l -> l.wording().has(rule.topic().get())));
  }

  /**
   * Where a section points elsewhere for what it is about: {@code For the other limits see …} under
   * {@code Limits}.
   */
  private Optional<Span> leftOpen(Place.Title title) {
    return subject.text().under(title).stream()
        .filter(s -> s.form() == Statement.Form.SENTENCE)
        .filter(s -> s.phrase().wording().has(subject.standard().language().elsewhere()))
        .filter(s -> title.sections().stream().anyMatch(section -> names(s, section)))
        .map(Statement::span)
        .findFirst();
  }

  private boolean names(Statement statement, String section) {
    return subject
        .standard()
        .section(section)
        .filter(kind -> statement.phrase().wording().has(kind.names()))
        .isPresent();
  }

  /** The first statement of the rule's own section that names the topic of a related rule. */
  private Optional<Span> topicIn(Rule rule, RuleId related) {
    return subject
        .standard()
        .rule(related)
        .flatMap(Rule::topic)
        .flatMap(
            topic ->
                subject.text().titlesOf(rule.section()).stream()
                    .flatMap(t -> subject.text().under(t).stream())
                    .filter(s -> s.phrase().wording().has(topic))
                    .map(Statement::span)
                    .findFirst());
  }

  private static boolean isTelling(NearMiss miss) {
    return miss.objection() != Objection.NO_VALUE;
  }

  private boolean isWhereItBelongs(Rule rule, NearMiss miss) {
    return !rule.section().isEmpty()
        && subject.text().titlesOf(rule.section()).stream()
            .flatMap(t -> subject.text().under(t).stream())
            .anyMatch(s -> s.span().equals(miss.span()));
  }

  /**
   * A sentence that says where the thing belongs; empty where the rule has no section.
   *
   * @param place where the finding stands
   */
  public String belongs(Rule rule, Span place) {
    if (rule.section().isEmpty()) {
      return "";
    }
    Optional<Place.Title> title = section(rule);
    if (title.isPresent()) {
      Span span = title.get().phrase().span();
      String line = "line " + span.line();
      if (!span.file().equals(place.file())) {
        line = span.file() + ", " + line;
      }
      String heading = title.get().phrase().text().strip();
      return span.line() == place.line() && span.file().equals(place.file())
          ? "It belongs under \"" + heading + "\"."
          : "It belongs under \"" + heading + "\" (" + line + ").";
    }
    return subject
        .standard()
        .section(rule.section())
        .map(SectionKind::title)
        .map(t -> "It belongs in a section \"" + t + "\", which this document does not have.")
        .orElse("");
  }

  private Optional<Place.Title> section(Rule rule) {
    return rule.section().isEmpty() ? Optional.empty() : subject.text().titleOf(rule.section());
  }

  /** The first heading of the main document, or its very start. */
  public static Span start(Subject subject) {
    return subject.specification().main().root().children().stream()
        .findFirst()
        .flatMap(s -> s.heading())
        .map(h -> h.span())
        .orElseGet(() -> Span.startOf(subject.specification().file()));
  }
}
