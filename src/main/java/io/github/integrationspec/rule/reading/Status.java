package io.github.integrationspec.rule.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The states of a specification. Checklist {@code document-status}, procedure step 11. */
public enum Status {
  DRAFT("Draft"),
  UNDER_REVIEW("Under Review"),
  APPROVED("Approved"),
  COMPLETED("Completed"),
  PARTIAL("Partial"),
  BLOCKED("Blocked"),
  ABORTED("Aborted");

  /** Words that authors use instead. */
  private static final Map<String, Status> NEAR =
      Map.ofEntries(
          Map.entry("wip", DRAFT),
          Map.entry("work in progress", DRAFT),
          Map.entry("in progress", DRAFT),
          Map.entry("proposed", DRAFT),
          Map.entry("proposal", DRAFT),
          Map.entry("new", DRAFT),
          Map.entry("planned", DRAFT),
          Map.entry("design", DRAFT),
          Map.entry("review", UNDER_REVIEW),
          Map.entry("reviewing", UNDER_REVIEW),
          Map.entry("ready", UNDER_REVIEW),
          Map.entry("pending", UNDER_REVIEW),
          Map.entry("submitted", UNDER_REVIEW),
          Map.entry("accepted", APPROVED),
          Map.entry("final", APPROVED),
          Map.entry("released", APPROVED),
          Map.entry("active", APPROVED),
          Map.entry("live", APPROVED),
          Map.entry("signed", APPROVED),
          Map.entry("agreed", APPROVED),
          Map.entry("published", APPROVED),
          Map.entry("complete", COMPLETED),
          Map.entry("done", COMPLETED),
          Map.entry("finished", COMPLETED),
          Map.entry("implemented", COMPLETED),
          Map.entry("closed", COMPLETED),
          Map.entry("incomplete", PARTIAL),
          Map.entry("partly", PARTIAL),
          Map.entry("on hold", BLOCKED),
          Map.entry("hold", BLOCKED),
          Map.entry("waiting", BLOCKED),
          Map.entry("paused", BLOCKED),
          Map.entry("cancelled", ABORTED),
          Map.entry("canceled", ABORTED),
          Map.entry("abandoned", ABORTED),
          Map.entry("rejected", ABORTED),
          Map.entry("withdrawn", ABORTED),
          Map.entry("deprecated", ABORTED));

  private static final List<String> REVIEW = List.of("in review", "under review", "for review");

  /** A template's choice that nobody has made: {@code Draft / Under Review / Approved}. */
  private static final Pattern CHOICE =
      Pattern.compile("(?i)\\bdraft\\s*[/|,]\\s*(?:(?:under |in )?review|approved)");

  private final String word;

  Status(String word) {
    this.word = word;
  }

  /** The word as the standard writes it. */
  public String word() {
    return word;
  }

  /** The status that a value begins with, whatever emoji, case or clause behind it. */
  public static Optional<Status> in(String value) {
    if (CHOICE.matcher(value).find()) {
      return Optional.empty();
    }
    String text = normalise(value);
    for (Status status : values()) {
      String name = status.word.toLowerCase(Locale.ROOT);
      if (text.equals(name) || text.startsWith(name + " ")) {
        return Optional.of(status);
      }
    }
    if (REVIEW.stream().anyMatch(text::startsWith)) {
      return Optional.of(UNDER_REVIEW);
    }
    return bracketed(value);
  }

  /** {@code Freigegeben (Approved)}: the standard's word as a translation. */
  private static Optional<Status> bracketed(String value) {
    int open = value.indexOf('(');
    int close = value.indexOf(')', open);
    return open > 0 && close > open ? in(value.substring(open + 1, close)) : Optional.empty();
  }

  /** The status that another word most likely means. */
  public static Status nearest(String value) {
    String text = normalise(value);
    for (Map.Entry<String, Status> near : NEAR.entrySet()) {
      if (text.equals(near.getKey()) || text.startsWith(near.getKey() + " ")) {
        return near.getValue();
      }
    }
    Status best = DRAFT;
    int least = Integer.MAX_VALUE;
    for (Status status : values()) {
      int distance = distance(text, status.word.toLowerCase(Locale.ROOT));
      if (distance < least) {
        least = distance;
        best = status;
      }
    }
    return best;
  }

  private static String normalise(String value) {
    return value.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]+", " ").strip();
  }

  /** Levenshtein distance. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      row[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
