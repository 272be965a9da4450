package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * One exception from the standard: what it excepts, who decided it, why, and for how long.
 *
 * @param rules ids of rules, or groups, as they are written where the exception is made
 * @param specification path of the specification that it is made for, with {@code /}; empty where
 *     it holds for all
 * @param place where it is written down; empty for the build's configuration
 * @param what what it excepts, in words: the heading and the text, or "the whole document"
 * @param who a person's name; empty where nobody is named
 * @param why the reason; empty where none is given
 * @param since the day it was made; empty where that is not known
 * @param until its last day; empty where it has no end
 * @param age days since it was made; empty where that is not known
 * @param findings number of findings that it keeps from counting
 */
public record LedgerEntry(
    Kind kind,
    State state,
    List<String> rules,
    String specification,
    Optional<Span> place,
    String what,
    String who,
    String why,
    Optional<LocalDate> since,
    Optional<LocalDate> until,
    OptionalLong age,
    int findings) {

  /** By kind, then by specification, place and rules; the same on every machine. */
  public static final Comparator<LedgerEntry> ORDER =
      Comparator.comparing(LedgerEntry::kind)
          .thenComparing(LedgerEntry::specification)
          .thenComparing(e -> e.place().orElse(Span.startOf("")))
          .thenComparing(e -> String.join(",", e.rules()))
          .thenComparing(LedgerEntry::what);

  public LedgerEntry {
    rules = List.copyOf(rules);
  }

  /** How an exception is made. */
  public enum Kind {
    /** By a comment in the document. */
    SUPPRESSION,
    /** By a partial document that leaves something for later. */
    DEFERRAL,
    /** By an entry of the baseline. */
    BASELINE,
    /** By the build's configuration, which switches a rule off. */
    OFF;

    /** The word that reports use. */
    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What has become of an exception. */
  public enum State {
    /** It keeps at least one finding from counting; a rule that is off always is in this state. */
    IN_FORCE,
    /** It excepts nothing: what it was made for is mended. */
    UNUSED,
    /** Its last day is past: it excepts nothing any more. */
    EXPIRED;

    /** The word that reports use. */
    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  /** The days from one day to another; empty where the first is not known. */
  public static OptionalLong days(Optional<LocalDate> since, LocalDate today) {
    return since
        .map(d -> OptionalLong.of(ChronoUnit.DAYS.between(d, today)))
        .orElse(OptionalLong.empty());
  }
}
