package io.github.integrationspec.fuzz;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.report.AuditReport;
import io.github.integrationspec.report.Checkout;
import io.github.integrationspec.report.ConsoleReport;
import io.github.integrationspec.report.FixesPatch;
import io.github.integrationspec.report.GitHubActions;
import io.github.integrationspec.report.ReportFormat;
import io.github.integrationspec.report.Reporter;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** One document through the check and into each report. */
final class WholeCheck {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final Map<RuleId, Level> LEVELS = levels();
  private static final Tool TOOL = new Tool("fuzz", "1", "https://example.org");
  private static final Set<ReportFormat> JSON =
      Set.of(ReportFormat.JSON, ReportFormat.SARIF, ReportFormat.GITLAB);
  private static final Set<ReportFormat> XML = Set.of(ReportFormat.CHECKSTYLE, ReportFormat.JUNIT);

  private WholeCheck() {}

  private static Map<RuleId, Level> levels() {
    try {
      return Levels.inForce(STANDARD, Profile.STRICT, Map.of());
    } catch (BadSettingException e) {
      throw new IllegalStateException(e);
    }
  }

  static void of(byte[] document) throws IOException {
    Files.write(FuzzedFolder.file("docs/integrations/spec.md"), document);
    CheckReport report = check();
    checkFindings(report);
    checkLines(report);
    for (ReportFormat format : ReportFormat.values()) {
      Optional<Reporter> reporter = format.reporter(TOOL, Checkout.ROOT);
      if (reporter.isPresent()) {
        checkReport(format, written(reporter.get(), report));
      }
    }
    parseJson(written(new AuditReport(TOOL), report));
    new FixesPatch(FuzzedFolder.root(), Checkout.ROOT).of(report);
  }

  private static CheckReport check() throws IOException {
    Path root = FuzzedFolder.root();
    return new CheckEngine(BuiltInReaders.readers())
        .check(
            new CheckRequest(
                root,
                root,
                root.resolve("docs/integrations"),
                List.of(),
                List.of(),
                STANDARD,
                LEVELS,
                1_000_000,
                LocalDate.of(2026, 11, 25)));
  }

  private static void checkFindings(CheckReport report) {
    for (Result result : report.results()) {
      String message = result.finding().message();
      // what the engine catches so that a build goes on is a fault here
      if (message.contains("fault of the plugin") || message.contains("took more than")) {
        throw new AssertionError(message);
      }
      if (message.isBlank()) {
        throw new AssertionError("a finding without a message: " + result.finding().rule());
      }
    }
  }

  private static void checkLines(CheckReport report) {
    new ConsoleReport().lines(report).forEach(l -> checkLine(l.text()));
    new GitHubActions(Map.of("GITHUB_ACTIONS", "true"), Checkout.ROOT)
        .annotations(report)
        .forEach(WholeCheck::checkLine);
  }

  private static void checkLine(String line) {
    if (line.chars().anyMatch(c -> (c < ' ' && c != '\t') || (c >= 0x7F && c < 0xA0))) {
      throw new AssertionError("a control character in the log: " + line);
    }
  }

  private static String written(Reporter reporter, CheckReport report) throws IOException {
    StringWriter out = new StringWriter();
    reporter.write(report, out);
    return out.toString();
  }

  private static void checkReport(ReportFormat format, String text) throws IOException {
    if (JSON.contains(format)) {
      parseJson(text);
    } else if (XML.contains(format)) {
      parseXml(text);
    }
  }

  private static void parseJson(String text) throws IOException {
    try (JsonParser parser = new JsonFactory().createParser(text)) {
      for (JsonToken token = parser.nextToken(); token != null; ) {
        token = parser.nextToken();
      }
    }
  }

  private static void parseXml(String text) throws IOException {
    try {
      SAXParserFactory.newInstance()
          .newSAXParser()
          .parse(new InputSource(new StringReader(text)), new DefaultHandler());
    } catch (SAXException | ParserConfigurationException e) {
      throw new AssertionError(text, e);
    }
  }
}
