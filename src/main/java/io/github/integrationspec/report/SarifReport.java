package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Fingerprints;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Edition;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.io.IOException;
import java.io.Writer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * SARIF 2.1.0: for code scanning in forges, editors and dashboards. Every finding is in it; where
 * they are more than GitHub shows, the worst come first and a notification says so.
 */
final class SarifReport implements Reporter {

  private static final String SCHEMA =
      "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
  private static final String REPOSITORY = "REPOSITORY";
  private static final String FINGERPRINT = "integrationSpec/v1";

  /** So many results of a run are shown by GitHub. */
  private static final int SHOWN = 5_000;

  /** A run with more results than this is refused by GitHub. */
  private static final int TAKEN = 25_000;

  private final Tool tool;
  private final Checkout checkout;

  SarifReport(Tool tool, Checkout checkout) {
    this.tool = tool;
    this.checkout = checkout;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartObject();
      json.writeStringField("$schema", SCHEMA);
      json.writeStringField("version", "2.1.0");
      json.writeArrayFieldStart("runs");
      json.writeStartObject();
      tool(json, report);
      invocation(json, report);
      json.writeStringField("columnKind", "utf16CodeUnits");
      bases(json);
      artifacts(json, report);
      results(json, report);
      if (!report.exceptions().isEmpty()) {
        json.writeObjectFieldStart("properties");
        LedgerJson.write(json, report.exceptions());
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private void tool(JsonGenerator json, CheckReport report) throws IOException {
    json.writeObjectFieldStart("tool");
    json.writeObjectFieldStart("driver");
    json.writeStringField("name", tool.name());
    json.writeStringField("version", tool.version());
    json.writeStringField("informationUri", tool.url());
    json.writeArrayFieldStart("rules");
    for (Rule rule : report.rules()) {
      Level level = report.levels().getOrDefault(rule.id(), Level.OFF);
      SarifRule.write(json, rule, report.standard(), level, tool);
    }
    json.writeEndArray();
    json.writeEndObject();
    extensions(json, report.standard());
    json.writeEndObject();
  }

  /** Standards of an organisation's own. */
  private static void extensions(JsonGenerator json, Standard standard) throws IOException {
    if (standard.below().isEmpty()) {
      return;
    }
    json.writeArrayFieldStart("extensions");
    for (Edition edition : standard.editions().subList(1, standard.editions().size())) {
      json.writeStartObject();
      json.writeStringField("name", edition.name());
      json.writeStringField("version", edition.version());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  /** What was not checked belongs to the run, not to a place. */
  private static void invocation(JsonGenerator json, CheckReport report) throws IOException {
    json.writeArrayFieldStart("invocations");
    json.writeStartObject();
    json.writeBooleanField("executionSuccessful", true);
    json.writeArrayFieldStart("toolExecutionNotifications");
    for (NotChecked left : report.notChecked()) {
      String text = "Not checked: " + left.what() + " (" + left.why() + ")";
      notification(json, "note", text, rule(report, left.what()));
    }
    int results = report.results().size();
    if (results > TAKEN) {
      String text = "GitHub refuses a run of more than 25,000 results; this one has " + results;
      notification(json, "warning", text, Optional.empty());
    } else if (results > SHOWN) {
      String text = "GitHub shows the first 5,000 of these " + results + " results, the worst";
      notification(json, "warning", text, Optional.empty());
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndArray();
  }

  private static Optional<RuleId> rule(CheckReport report, String what) {
    return Optional.of(what)
        .filter(RuleId::isWellFormed)
        .map(RuleId::new)
        .filter(id -> report.standard().rule(id).isPresent());
  }

  private static void notification(
      JsonGenerator json, String level, String text, Optional<RuleId> rule) throws IOException {
    json.writeStartObject();
    json.writeStringField("level", level);
    SarifLocation.message(json, "message", text);
    if (rule.isPresent()) {
      json.writeObjectFieldStart("associatedRule");
      json.writeStringField("id", rule.get().value());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void bases(JsonGenerator json) throws IOException {
    json.writeObjectFieldStart("originalUriBaseIds");
    json.writeObjectFieldStart(SarifLocation.BASE);
    if (!checkout.folder().isEmpty()) {
      json.writeStringField("uri", RelativeUri.of(checkout.folder()));
      json.writeStringField("uriBaseId", REPOSITORY);
    }
    SarifLocation.message(json, "description", "the base directory of the Maven project");
    json.writeEndObject();
    if (!checkout.folder().isEmpty()) {
      json.writeObjectFieldStart(REPOSITORY);
      SarifLocation.message(json, "description", "the root of the repository");
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  /** Every file that was checked or has a finding. */
  private static void artifacts(JsonGenerator json, CheckReport report) throws IOException {
    TreeSet<String> files = new TreeSet<>();
    report.specifications().forEach(s -> files.addAll(s.files()));
    report.results().forEach(r -> files.add(r.finding().span().file()));
    json.writeArrayFieldStart("artifacts");
    for (String file : files) {
      json.writeStartObject();
      SarifLocation.artifact(json, "location", file);
      json.writeArrayFieldStart("roles");
      json.writeString("analysisTarget");
      json.writeEndArray();
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void results(JsonGenerator json, CheckReport report) throws IOException {
    Map<RuleId, Integer> index = new HashMap<>();
    for (Rule rule : report.rules()) {
      index.put(rule.id(), index.size());
    }
    List<Result> results = report.results();
    List<String> fingerprints = Fingerprints.of(results);
    boolean anySuppressed = results.stream().anyMatch(r -> !r.counts());
    json.writeArrayFieldStart("results");
    for (int i : order(results)) {
      Result result = results.get(i);
      json.writeStartObject();
      json.writeStringField("ruleId", result.finding().rule().value());
      Integer rule = index.get(result.finding().rule());
      if (rule != null) {
        json.writeNumberField("ruleIndex", rule);
      }
      SarifResult.body(json, result);
      json.writeObjectFieldStart("partialFingerprints");
      json.writeStringField(FINGERPRINT, fingerprints.get(i));
      json.writeEndObject();
      if (anySuppressed) {
        // the standard wants the list in all results of a run or in none
        suppressions(json, result);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static List<Integer> order(List<Result> results) {
    List<Integer> all = IntStream.range(0, results.size()).boxed().toList();
    return results.size() <= SHOWN
        ? all
        : all.stream().sorted(Comparator.comparing((Integer i) -> results.get(i).level())).toList();
  }

  private static void suppressions(JsonGenerator json, Result result) throws IOException {
    json.writeArrayFieldStart("suppressions");
    if (result.suppression().isPresent()) {
      json.writeStartObject();
      json.writeStringField("kind", Json.suppressionKind(result.suppression().get()));
      json.writeStringField("status", "accepted");
      json.writeStringField("justification", result.suppression().get().justification());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
