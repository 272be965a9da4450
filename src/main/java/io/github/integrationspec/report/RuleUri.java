package io.github.integrationspec.report;

import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.Standard;
import java.util.Optional;

/** Where the page of a rule is to be read. */
public final class RuleUri {

  private RuleUri() {}

  /**
   * The page in the plugin's repository, as of its version; empty for a rule of an organisation's
   * own standard.
   */
  public static Optional<String> of(Rule rule, Standard standard, Tool tool) {
    String lowest = standard.editions().get(0).name();
    if (rule.source().isEmpty() || !rule.provenance().standard().equals(lowest)) {
      return Optional.empty();
    }
    String tag = tool.version().endsWith("-SNAPSHOT") ? "main" : "v" + tool.version();
    return Optional.of(
        String.join(
            "/",
            tool.url(),
            "blob",
            tag,
            "src/main/resources/standards/third-party-integration",
            rule.id().group(),
            rule.id().value() + ".md"));
  }
}
