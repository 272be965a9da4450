package io.github.integrationspec.engine;

import io.github.integrationspec.language.Wording;
import io.github.integrationspec.standard.SectionKind;
import io.github.integrationspec.standard.Standard;
import java.util.LinkedHashSet;
import java.util.Set;

/** Finds the required sections that a heading or a file's name speaks of. */
final class SectionNames {

  private static final int LONGEST = 200;

  private final Standard standard;

  SectionNames(Standard standard) {
    this.standard = standard;
  }

  /** The ids of the required sections that a text names. */
  Set<String> in(String text) {
    if (text.isBlank() || text.length() > LONGEST) {
      return Set.of();
    }
    Wording wording = standard.vocabulary().read(text);
    Set<String> found = new LinkedHashSet<>();
    for (SectionKind section : standard.sections()) {
      if (section.duty() == SectionKind.Duty.REQUIRED
          && wording.has(section.names())
          && section.notNames().filter(wording::has).isEmpty()) {
        found.add(section.id());
      }
    }
    return found;
  }
}
