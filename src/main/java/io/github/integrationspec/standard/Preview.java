package io.github.integrationspec.standard;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Until when a new rule is a preview: a version of its standard, or a day. */
final class Preview {

  private static final Pattern VERSION = Pattern.compile("\\d{1,6}(?:\\.\\d{1,6}){0,4}");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private final Edition edition;
  private final LocalDate today;

  Preview(Edition edition, LocalDate today) {
    this.edition = edition;
    this.today = today;
  }

  /** Whether it is over; empty when the word is neither a version nor a day of the calendar. */
  Optional<Boolean> isOver(String until) {
    if (DAY.matcher(until).matches()) {
      try {
        return Optional.of(!today.isBefore(LocalDate.parse(until)));
      } catch (DateTimeException e) {
        return Optional.empty();
      }
    }
    return VERSION.matcher(until).matches() && VERSION.matcher(edition.version()).matches()
        ? Optional.of(compare(edition.version(), until) >= 0)
        : Optional.empty();
  }

  private static int compare(String a, String b) {
    String[] left = a.split("\\.");
    String[] right = b.split("\\.");
    for (int i = 0; i < Math.max(left.length, right.length); i++) {
      int order = Integer.compare(number(left, i), number(right, i));
      if (order != 0) {
        return order;
      }
    }
    return 0;
  }

  private static int number(String[] parts, int i) {
    return i < parts.length ? Integer.parseInt(parts[i]) : 0;
  }
}
