package io.github.integrationspec.mojo;

import io.github.integrationspec.scaffold.OwnSections;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.SectionKind;
import io.github.integrationspec.standard.Standard;
import java.util.List;

/** What the standards of a build add to the built-in one, as a new specification shows it. */
final class Additions {

  private Additions() {}

  /** The sections that it has, with what own rules ask for there. */
  static OwnSections of(Standard standard, Standard builtIn) {
    if (standard.below().isEmpty()) {
      return new OwnSections(List.of());
    }
    return new OwnSections(
        standard.sections().stream()
            .filter(s -> isWritten(s, builtIn))
            .map(s -> section(s, standard, builtIn))
            .toList());
  }

  private static boolean isWritten(SectionKind section, Standard builtIn) {
    return OwnSections.isInTemplate(section.id())
        || (section.duty() == SectionKind.Duty.REQUIRED && builtIn.section(section.id()).isEmpty());
  }

  private static OwnSections.OwnSection section(
      SectionKind section, Standard standard, Standard builtIn) {
    boolean same =
        builtIn.section(section.id()).filter(s -> s.title().equals(section.title())).isPresent();
    List<String> open =
        standard.rules().stream()
            .filter(r -> r.section().equals(section.id()))
            .filter(r -> builtIn.rule(r.id()).isEmpty())
            .filter(r -> r.judgement() instanceof Rule.ByEvidence)
            .filter(r -> r.level() != Level.OFF && r.status() != Rule.Status.REMOVED)
            .map(r -> r.fixes().getOrDefault("missing", r.page().title()))
            .map(text -> text.replaceAll("\\s+", " "))
            .toList();
    return new OwnSections.OwnSection(section.id(), same ? "" : section.title(), open);
  }
}
