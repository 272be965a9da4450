package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.standard.LanguageTerms;
import io.github.integrationspec.standard.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Finds where a document gives a matter a heading of its own and leaves it open there: {@code To be
 * discussed} under {@code Versioning}.
 */
public final class OpenHeadings {

  private static final Pattern POINTER =
      Pattern.compile(
          "^\\W*(?:please )?(?:see|cf|refer to|as (?:described|explained|documented) in)\\b.*",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final SpecificationText text;
  private final LanguageTerms language;

  public OpenHeadings(SpecificationText text, LanguageTerms language) {
    this.text = text;
    this.language = language;
  }

  /** The statement that leaves all open that stands under the rule's own heading. */
  public Optional<NearMiss> wholly(Rule rule) {
    return titles(rule).stream()
        .map(text::under)
        .filter(this::isOpen)
        .flatMap(statements -> open(statements).stream())
        .findFirst();
  }

  /** The first statement under a heading of the rule's own that leaves something open. */
  public Optional<NearMiss> partly(Rule rule) {
    return titles(rule).stream()
        .flatMap(
            t -> open(text.under(t).stream().filter(s -> isRightBelow(s, t)).toList()).stream())
        .findFirst();
  }

  /**
   * Whether a statement stands under a heading of the rule's own, other than one that spans what is
   * left open as well: {@code Logging and metrics} is no heading for {@code Metrics} within it.
   */
  public boolean isUnderOwn(Rule rule, Statement statement, NearMiss leftOpen) {
    return statement.place().headings().stream()
        .filter(t -> names(rule, t))
        .anyMatch(t -> text.under(t).stream().noneMatch(s -> s.span().equals(leftOpen.span())));
  }

  /** Few headings name a rule's topic, and each rule asks. */
  private List<Place.Title> titles(Rule rule) {
    if (rule.section().isEmpty()) {
      return List.of();
    }
    List<Place.Title> titles = new ArrayList<>();
    for (Place.Title title : text.titles()) {
      if (names(rule, title)
          && (title.sections().contains(rule.section()) || holds(title, rule.section()))) {
        titles.add(title);
      }
    }
    return titles;
  }

  private boolean holds(Place.Title title, String section) {
    for (Statement statement : text.under(title)) {
      if (statement.place().isIn(section)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightBelow(Statement statement, Place.Title title) {
    return statement.place().headings().get(0).isSame(title);
  }

  private static boolean names(Rule rule, Place.Title title) {
    Wording wording = title.phrase().wording();
    return (rule.topic().isPresent() && wording.has(rule.topic().get()))
        || (rule.heading().isPresent() && wording.has(rule.heading().get()));
  }

  /** What follows may comment on it ("The alerts of the platform are used"), without a figure. */
  private boolean isOpen(List<Statement> statements) {
    boolean begun = false;
    for (Statement statement : statements) {
      if (statement.place().weight() == Place.Weight.NO_EVIDENCE) {
        continue;
      }
      boolean open = objection(statement).isPresent();
      if (!open && (!begun || !isComment(statement))) {
        return false;
      }
      begun = true;
    }
    return begun;
  }

  private static boolean isComment(Statement statement) {
    return statement.form() == Statement.Form.SENTENCE
        && statement.phrase().text().chars().noneMatch(Character::isDigit)
        && statement.phrase().prose().marks().stream().noneMatch(m -> m.kind() == MarkKind.CODE);
  }

  private Optional<NearMiss> open(List<Statement> statements) {
    return statements.stream()
        .filter(s -> s.place().weight() == Place.Weight.EVIDENCE)
        .flatMap(s -> objection(s).map(o -> Match.nearMiss(s, o, o.clause())).stream())
        .findFirst();
  }

  private Optional<Objection> objection(Statement statement) {
    Predicate<TermSet> has = terms -> statement.phrase().wording().has(terms);
    return switch (statement.form()) {
      case HEADING, CODE, DIAGRAM -> Optional.empty();
      case SENTENCE, ROW, ENTRY -> {
        if (!SpecificationText.isContent(statement)
            || Placeholders.isNoValue(statement.value().prose())) {
          yield Optional.of(Objection.PLACEHOLDER);
        }
        if (has.test(language.postponed())) {
          yield Optional.of(Objection.POSTPONED);
        }
        yield has.test(language.elsewhere()) || POINTER.matcher(statement.value().text()).matches()
            ? Optional.of(Objection.ELSEWHERE)
            : Optional.empty();
      }
    };
  }
}
