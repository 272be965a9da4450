package io.github.integrationspec.engine;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.standard.RuleId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Masks what looks like a credential in everything that a report quotes. */
final class Secrets {

  private static final RuleId RULE = new RuleId("security-leaked-secret");
  private static final int SHORTEST = 6;
  private static final int SHOWN = 4;

  /** The longest first, so that one within another does not spoil it. */
  private final List<String> texts;

  private Secrets(List<String> texts) {
    this.texts = texts;
  }

  /** Those that findings point to. */
  static Secrets among(List<Finding> findings, Excerpts excerpts) {
    List<String> texts = new ArrayList<>();
    for (Finding finding : findings) {
      if (finding.rule().equals(RULE)) {
        excerpts.texts(finding.span()).stream()
            .map(String::strip)
            .filter(t -> t.length() >= SHORTEST)
            .forEach(texts::add);
      }
    }
    texts.sort(Comparator.comparingInt(String::length).reversed());
    return new Secrets(List.copyOf(texts));
  }

  /** The text with all but the first characters of each secret replaced; no longer or shorter. */
  String mask(String text) {
    String masked = text;
    for (String secret : texts) {
      masked =
          masked.replace(secret, secret.substring(0, SHOWN) + "*".repeat(secret.length() - SHOWN));
    }
    return masked;
  }

  Finding mask(Finding finding) {
    if (texts.isEmpty()) {
      return finding;
    }
    return new Finding(
        finding.rule(),
        finding.specification(),
        finding.span(),
        mask(finding.message()),
        mask(finding.note()),
        mask(finding.fix()),
        finding.related().stream()
            .map(r -> new Finding.Related(r.span(), mask(r.label())))
            .toList(),
        finding.atMost());
  }
}
