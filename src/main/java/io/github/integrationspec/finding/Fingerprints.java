package io.github.integrationspec.finding;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * Gives findings names that stay the same when lines move: hashes of their {@linkplain FindingKey
 * keys}. Only those that have the same key, say two equal rows of a table, are told apart by their
 * order.
 */
public final class Fingerprints {

  private static final int BYTES = 16;

  private Fingerprints() {}

  /** The fingerprints of results, in their order. */
  public static List<String> of(List<Result> results) {
    Map<FindingKey, Integer> seen = new HashMap<>();
    return results.stream()
        .map(result -> FindingKey.of(result).normal())
        .map(key -> hash(key, seen.merge(key, 1, Integer::sum)))
        .toList();
  }

  private static String hash(FindingKey key, int occurrence) {
    String text =
        String.join(
            "\n",
            key.rule(),
            key.specification(),
            key.file(),
            String.join("\t", key.headings()),
            key.text(),
            String.join("\t", key.names()),
            String.valueOf(occurrence));
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
