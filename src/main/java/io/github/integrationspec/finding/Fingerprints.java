package io.github.integrationspec.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Gives findings names that stay the same when lines move: made of the rule, the file, the headings
 * and the text at the place. Equal ones are told apart by their order.
 */
public final class Fingerprints {

  private static final int BYTES = 16;

  private Fingerprints() {}

  /** The fingerprints of results, in their order. */
  public static List<String> of(List<Result> results) {
    Map<String, Integer> seen = new HashMap<>();
    return results.stream()
        .map(
            result -> {
              String base = base(result);
              int number = seen.merge(base, 1, Integer::sum);
              return hash(base + "\n" + number);
            })
        .toList();
  }

  private static String base(Result result) {
    Finding finding = result.finding();
    return String.join(
        "\n",
        finding.rule().value(),
        finding.specification(),
        finding.span().file(),
        String.join("\t", result.headings().stream().map(Fingerprints::normal).toList()),
        normal(result.excerpt()));
  }

  private static String normal(String text) {
    return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
