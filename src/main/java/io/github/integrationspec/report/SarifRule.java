package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RulePage;
import io.github.integrationspec.standard.Standard;
import java.io.IOException;
import java.util.Optional;

/** The description of a rule in SARIF, from the rule's page. */
final class SarifRule {

  private SarifRule() {}

  static void write(JsonGenerator json, Rule rule, Standard standard, Level level, Tool tool)
      throws IOException {
    RulePage page = rule.page();
    json.writeStartObject();
    json.writeStringField("id", rule.id().value());
    text(json, "shortDescription", page.title());
    text(json, "fullDescription", page.checks());
    Optional<String> uri = RuleUri.of(rule, standard, tool);
    if (uri.isPresent()) {
      json.writeStringField("helpUri", uri.get());
    }
    json.writeObjectFieldStart("help");
    json.writeStringField("text", page.why() + "\n\n" + page.howToFix());
    json.writeStringField("markdown", markdown(page));
    json.writeEndObject();
    json.writeObjectFieldStart("defaultConfiguration");
    json.writeBooleanField("enabled", rule.level() != Level.OFF);
    json.writeStringField("level", level(rule.level()));
    json.writeEndObject();
    json.writeObjectFieldStart("properties");
    json.writeArrayFieldStart("tags");
    json.writeString(rule.id().group());
    json.writeEndArray();
    json.writeStringField("problem.severity", severity(level));
    json.writeStringField("levelInForce", level.id());
    if (!rule.source().isEmpty()) {
      json.writeStringField("source", rule.source());
    }
    json.writeEndObject();
    json.writeEndObject();
  }

  /** The level's word in SARIF. */
  static String level(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
      case OFF -> "none";
    };
  }

  /** The word that GitHub's code scanning looks for. */
  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO, OFF -> "recommendation";
    };
  }

  private static String markdown(RulePage page) {
    return String.join(
        "\n\n",
        "# " + page.title(),
        "## What it checks",
        page.checks(),
        "## Why",
        page.why(),
        "## Bad",
        page.bad(),
        "## Good",
        page.good(),
        "## How to fix",
        page.howToFix(),
        "## Known false alarms",
        page.falseAlarms());
  }

  private static void text(JsonGenerator json, String field, String text) throws IOException {
    json.writeObjectFieldStart(field);
    json.writeStringField("text", text);
    json.writeEndObject();
  }
}
