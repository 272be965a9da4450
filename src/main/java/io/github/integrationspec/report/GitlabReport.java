package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Fingerprints;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/**
 * GitLab's Code Quality report: what merge requests show beside the changed lines. Paths are
 * relative to the repository's root; suppressed findings are left out, as the format has no word
 * for them.
 */
final class GitlabReport implements Reporter {

  private final Checkout checkout;

  GitlabReport(Checkout checkout) {
    this.checkout = checkout;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    List<String> fingerprints = Fingerprints.of(report.results());
    try (JsonGenerator json = Json.generator(out)) {
      json.writeStartArray();
      for (int i = 0; i < report.results().size(); i++) {
        Result result = report.results().get(i);
        if (result.counts()) {
          issue(json, result, fingerprints.get(i));
        }
      }
      json.writeEndArray();
    }
  }

  private void issue(JsonGenerator json, Result result, String fingerprint) throws IOException {
    Finding finding = result.finding();
    json.writeStartObject();
    json.writeStringField("type", "issue");
    json.writeStringField("check_name", finding.rule().value());
    json.writeStringField("description", SafeText.of(finding.message()));
    json.writeArrayFieldStart("categories");
    json.writeString("Clarity");
    json.writeEndArray();
    json.writeStringField("severity", severity(result.level()));
    json.writeStringField("fingerprint", fingerprint);
    json.writeObjectFieldStart("location");
    json.writeStringField("path", checkout.path(finding.span().file()));
    json.writeObjectFieldStart("lines");
    json.writeNumberField("begin", finding.span().line());
    json.writeNumberField("end", finding.span().endLine());
    json.writeEndObject();
    json.writeEndObject();
    if (!finding.fix().isEmpty()) {
      json.writeObjectFieldStart("content");
      json.writeStringField("body", "Fix: " + MarkdownText.of(finding.fix()));
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO, OFF -> "info";
    };
  }
}
