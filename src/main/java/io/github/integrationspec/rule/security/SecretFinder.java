package io.github.integrationspec.rule.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what looks like a live credential in a text. */
final class SecretFinder {

  /** A secret's name, an assignment, a value without blanks. */
  private static final Pattern ASSIGNED =
      Pattern.compile(
          "(?i)\\b(?:[a-z0-9]+[_ -]?)?(?:api[_ -]?key|secret(?:[_ -]?key)?|password|passwd|pwd|access[_ -]?key"
              + "|private[_ -]?key|client[_ -]?secret|auth[_ -]?token|access[_ -]?token|refresh[_ -]?token"
              + "|bearer|token|signing[_ -]?key|webhook[_ -]?secret|passphrase|hmac[_ -]?key|x-api-key)"
              + "[\"'`*]{0,3}\\s{0,3}(?:[:=|]|\\bis\\b|=>)?\\s{0,3}[\"'`*]{0,3}"
              + "([A-Za-z0-9+/_.=~!@#%^&-]{16,200})");

  /** What each of these names has in it. */
  private static final Pattern NAME = Pattern.compile("(?i)key|secret|pass|pwd|token|bearer");

  /** So many signs at most stand between a name and its value, the name included. */
  private static final int NAME_REACH = 60;

  private static final Pattern EXAMPLE =
      Pattern.compile(
          "(?i)example|sample|dummy|placeholder|redacted|changeme|change_me|your|xxxx|\\*{3}|\\.{3}|0123456|123456|abcdef"
              + "|deadbeef|test|fake|foobar|secret|token|password|insert|todo|mock|demo|sandbox|lorem|00000|aaaa|1111");

  /** Path, identifier or word forms that are no secrets: words joined by signs, dotted names. */
  private static final Pattern WORDS =
      Pattern.compile(
          "(?:[A-Za-z]{2,}|\\d{1,4}|v\\d+)(?:[._/=&:#-]+(?:[A-Za-z]{1,}|\\d{1,4}|v\\d+))*[._/-]*");

  private static final Pattern UUID =
      Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

  private static final double LEAST_ENTROPY = 3.6;
  private static final int LEAST_LENGTH = 16;
  private static final int LEAST_DIGITS = 3;

  private SecretFinder() {}

  /**
   * A stretch that looks like a credential.
   *
   * @param kind what it looks like
   */
  record Secret(int start, int end, String kind) {}

  static List<Secret> in(String text) {
    List<Secret> found = new ArrayList<>();
    for (SecretPatterns.Format format : SecretPatterns.KNOWN) {
      if (!format.isPossibleIn(text)) {
        continue;
      }
      Matcher matcher = format.pattern().matcher(text);
      while (matcher.find()) {
        if (!isStub(matcher.group()) && free(found, matcher.start(), matcher.end())) {
          found.add(new Secret(matcher.start(), matcher.end(), format.name()));
        }
      }
    }
    if (!mayHoldAssigned(text)) {
      return found;
    }
    Matcher matcher = ASSIGNED.matcher(text);
    while (matcher.find()) {
      String value = matcher.group(1);
      if (looksRandom(value) && free(found, matcher.start(1), matcher.end(1))) {
        found.add(new Secret(matcher.start(1), matcher.end(1), "value beside a secret's name"));
      }
    }
    return found;
  }

  /**
   * Whether somewhere signs of a value stand together, as many and of such kinds as a secret has,
   * with a secret's name before or among them.
   */
  private static boolean mayHoldAssigned(String text) {
    int length = 0;
    int digits = 0;
    boolean letter = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      boolean isDigit = c >= '0' && c <= '9';
      boolean isLetter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (isDigit || isLetter || (c > ' ' && "+/_.=~!@#%^&-".indexOf(c) >= 0)) {
        length++;
        digits += isDigit ? 1 : 0;
        letter |= isLetter;
      } else {
        if (length >= LEAST_LENGTH
            && digits >= LEAST_DIGITS
            && letter
            && NAME.matcher(text).region(Math.max(0, i - length - NAME_REACH), i).find()) {
          return true;
        }
        length = 0;
        digits = 0;
        letter = false;
      }
    }
    return false;
  }

  private static boolean free(List<Secret> found, int start, int end) {
    return found.stream().noneMatch(s -> s.start() < end && start < s.end());
  }

  /** A known format whose variable part is no random text: {@code AKIA…EXAMPLE}. */
  private static boolean isStub(String value) {
    if (value.startsWith("-----BEGIN")) {
      return false;
    }
    String lower = value.toLowerCase(Locale.ROOT);
    return lower.contains("example")
        || lower.contains("redacted")
        || lower.contains("xxxx")
        || lower.contains("your")
        || lower.contains("placeholder")
        || lower.contains("sample")
        || lower.contains("123456789")
        || lower.contains("user:pass")
        || lower.contains(":password@")
        || entropy(value) < 3.0;
  }

  private static boolean looksRandom(String value) {
    boolean digit = value.chars().anyMatch(Character::isDigit);
    boolean letter = value.chars().anyMatch(Character::isLetter);
    if (!digit
        || !letter
        || EXAMPLE.matcher(value).find()
        || WORDS.matcher(value).matches()
        || UUID.matcher(value).matches()
        || value.contains("://")
        || value.startsWith("/")) {
      return false;
    }
    long digits = value.chars().filter(Character::isDigit).count();
    return entropy(value) >= LEAST_ENTROPY && digits >= LEAST_DIGITS;
  }

  /** Shannon entropy in bits a character. */
  private static double entropy(String value) {
    Map<Character, Integer> counts = new HashMap<>();
    for (int i = 0; i < value.length(); i++) {
      counts.merge(value.charAt(i), 1, Integer::sum);
    }
    double bits = 0;
    for (int count : counts.values()) {
      double p = count / (double) value.length();
      bits -= p * Math.log(p) / Math.log(2);
    }
    return bits;
  }

  /** The value with all but its first characters hidden. */
  static String masked(String value) {
    int shown = Math.min(4, value.length() / 4);
    return value.substring(0, shown) + "*".repeat(Math.min(12, value.length() - shown));
  }
}
