package io.github.integrationspec.engine;

import io.github.integrationspec.rule.Mender;
import io.github.integrationspec.rule.mending.EndpointMethodMender;
import io.github.integrationspec.rule.mending.EndpointTableMender;
import io.github.integrationspec.rule.mending.SectionMender;
import io.github.integrationspec.rule.mending.StatusMender;
import java.util.Map;

/** What mends findings, by the id of the rule, or by the check that its page names. */
final class BuiltInMenders {

  private BuiltInMenders() {}

  static Map<String, Mender> menders() {
    // keep sorted
    return Map.ofEntries(
        Map.entry("api-endpoint-method", new EndpointMethodMender()),
        Map.entry("api-endpoints", new EndpointTableMender()),
        Map.entry("document-status", new StatusMender()),
        Map.entry("section-present", new SectionMender()));
  }
}
