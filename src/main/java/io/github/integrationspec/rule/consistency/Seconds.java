package io.github.integrationspec.rule.consistency;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** How a message writes a length of time. */
final class Seconds {

  private static final int DIGITS = 3;

  private Seconds() {}

  /** {@code 12.5 s}. */
  static String of(double seconds) {
    BigDecimal value = BigDecimal.valueOf(seconds).setScale(DIGITS, RoundingMode.HALF_UP);
    return value.stripTrailingZeros().toPlainString() + " s";
  }
}
