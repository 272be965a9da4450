package io.github.integrationspec.rule.content;

import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.source.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What an approval of a specification is bound to: by section the hashes of its headings,
 * statements, tables, fields, code and diagrams. White space, typography, comments and what records
 * the approval itself (status, version, sign-off) are not part of it.
 *
 * @param sections in the order of the documents
 */
public record NormativeContent(Map<String, Part> sections) {

  private static final int BYTES = 12;

  public NormativeContent {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  /**
   * A section's content.
   *
   * @param place its heading
   * @param hashes by the id of a {@link ContentKind}; kinds that it has nothing of are left out
   */
  public record Part(Span place, Map<String, String> hashes) {
    public Part {
      hashes = Collections.unmodifiableMap(new TreeMap<>(hashes));
    }
  }

  /**
   * The content of a specification.
   *
   * @param records places of what records status, version and approval, which is left out
   */
  public static NormativeContent of(SpecificationText text, List<Span> records) {
    return new ContentReader(text, records).read();
  }

  /** The hashes by section and kind, as approvals record them. */
  public Map<String, Map<String, String>> hashes() {
    Map<String, Map<String, String>> hashes = new LinkedHashMap<>();
    sections.forEach((section, part) -> hashes.put(section, part.hashes()));
    return hashes;
  }

  /** One hash of everything, for the audit trail. */
  public String hash() {
    List<String> all = new ArrayList<>();
    new TreeMap<>(hashes()).forEach((section, kinds) -> all.add(section + kinds));
    return hash(all);
  }

  static String hash(List<String> parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
