package io.github.integrationspec.finding;

import java.time.LocalDate;
import java.util.Comparator;

/**
 * One finding that a repository accepts for now.
 *
 * @param key the finding, with paths relative to the folder of the baseline
 * @param reason why it is accepted
 * @param by who accepted it
 * @param date when
 * @param line where the entry begins in the baseline's file; 0 while it is not in one
 */
public record BaselineEntry(FindingKey key, String reason, String by, LocalDate date, int line) {

  /** Order of the file; by what a reviewer looks for. */
  static final Comparator<BaselineEntry> ORDER =
      Comparator.comparing((BaselineEntry e) -> e.key().specification())
          .thenComparing(e -> e.key().rule())
          .thenComparing(e -> e.key().file())
          .thenComparing(e -> String.join("\t", e.key().headings()))
          .thenComparing(e -> e.key().text())
          .thenComparing(e -> String.join("\t", e.key().names()))
          .thenComparing(BaselineEntry::date)
          .thenComparing(BaselineEntry::by)
          .thenComparing(BaselineEntry::reason);
}
