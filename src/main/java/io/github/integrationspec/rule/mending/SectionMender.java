package io.github.integrationspec.rule.mending;

import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.rule.Mender;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.reading.Insertion;
import io.github.integrationspec.rule.reading.WrittenWords;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.SectionKind;
import java.util.List;
import java.util.Optional;

/**
 * Mends a missing section: corrects a heading that is nearly its name, or adds the section where
 * the standard's order wants it, with a placeholder for each thing that has to be decided.
 */
public final class SectionMender implements Mender {

  @Override
  public List<Edit> mend(Subject subject, Rule rule, Finding finding) {
    SectionKind kind = subject.standard().section(rule.section()).orElseThrow();
    return List.of(misspelt(subject, kind).orElseGet(() -> added(subject, kind)));
  }

  /** A heading that names no section and differs in a few letters from this one's title. */
  private static Optional<Edit> misspelt(Subject subject, SectionKind kind) {
    for (Place.Title title : subject.text().titles()) {
      String words = title.phrase().text().strip();
      if (title.heading().isPresent()
          && title.sections().isEmpty()
          && words.length() * 2 > kind.title().length()
          && Nearest.to(words, List.of(kind.title())).isPresent()) {
        Optional<Span> place =
            WrittenWords.in(subject.specification(), title.phrase().span(), words);
        if (place.isPresent()) {
          return Optional.of(new Edit(place.get(), kind.title()));
        }
      }
    }
    return Optional.empty();
  }

  private static Edit added(Subject subject, SectionKind kind) {
    boolean behind = false;
    Optional<Heading> next = Optional.empty();
    int level = level(subject);
    for (SectionKind other : subject.standard().sections()) {
      behind |= other.id().equals(kind.id());
      if (behind && next.isEmpty() && other.duty() == SectionKind.Duty.REQUIRED) {
        next =
            subject.text().titlesOf(other.id()).stream()
                .flatMap(t -> t.heading().stream())
                .filter(h -> h.level() == level && isInMain(h, subject))
                .findFirst();
      }
    }
    String text = "#".repeat(level) + " " + kind.title() + "\n\n" + decisions(subject, kind);
    return next.map(heading -> Insertion.before(heading, text + "\n"))
        .orElseGet(() -> Insertion.atEnd(subject.specification().main(), text));
  }

  /** That of the required sections which are there; the one below the title where none is. */
  private static int level(Subject subject) {
    return subject.standard().sections().stream()
        .filter(s -> s.duty() == SectionKind.Duty.REQUIRED)
        .flatMap(s -> subject.text().titlesOf(s.id()).stream())
        .flatMap(t -> t.heading().stream())
        .filter(h -> isInMain(h, subject))
        .mapToInt(Heading::level)
        .min()
        .orElse(2);
  }

  private static boolean isInMain(Heading heading, Subject subject) {
    return heading.span().file().equals(subject.specification().file());
  }

  /** What the standard's rules ask of the section, each still to be decided. */
  private static String decisions(Subject subject, SectionKind kind) {
    StringBuilder text = new StringBuilder();
    for (Rule rule : subject.standard().rules()) {
      if (rule.section().equals(kind.id())
          && rule.level() == Level.ERROR
          && rule.status() == Rule.Status.ACTIVE
          && !rule.id().group().equals("section")) {
        text.append("- TODO: ").append(rule.page().title()).append('\n');
      }
    }
    return text.isEmpty() ? "TODO\n" : text.toString();
  }
}
