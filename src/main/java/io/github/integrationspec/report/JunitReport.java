package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The test report of JUnit's Ant task, which every CI server reads: a suite for each specification,
 * a test case for each rule in force, so that a server can tell since when a rule is violated. A
 * test case fails when the rule has an error there; warnings and infos are its output, since they
 * fail no build. What is suppressed, and nothing else, is skipped.
 */
final class JunitReport implements Reporter {

  private static final String NO_TIME = "0";

  private final Tool tool;

  JunitReport(Tool tool) {
    this.tool = tool;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    Map<String, List<Result>> bySpecification = new LinkedHashMap<>();
    for (CheckedSpecification specification : report.specifications()) {
      bySpecification.put(specification.file(), new ArrayList<>());
    }
    // what belongs to no specification is a suite of its own
    for (Result result : report.results()) {
      bySpecification
          .computeIfAbsent(result.finding().specification(), s -> new ArrayList<>())
          .add(result);
    }
    List<String> checked =
        report.specifications().stream().map(CheckedSpecification::file).toList();
    Xml.write(
        out,
        xml -> {
          xml.writeCharacters("\n");
          xml.writeStartElement("testsuites");
          xml.writeAttribute("name", tool.name());
          for (Map.Entry<String, List<Result>> suite : bySpecification.entrySet()) {
            List<RuleId> rules =
                checked.contains(suite.getKey())
                    ? report.rules().stream().map(Rule::id).toList()
                    : List.of();
            suite(xml, suite.getKey(), Cases.of(rules, suite.getValue()));
          }
          Xml.end(xml, 0);
        });
  }

  private static void suite(XMLStreamWriter xml, String specification, List<Case> cases)
      throws XMLStreamException {
    Xml.start(xml, 1, "testsuite");
    xml.writeAttribute("name", className(specification));
    xml.writeAttribute("tests", Integer.toString(cases.size()));
    xml.writeAttribute("failures", count(cases, Outcome.FAILED));
    xml.writeAttribute("errors", "0");
    xml.writeAttribute("skipped", count(cases, Outcome.SKIPPED));
    xml.writeAttribute("time", NO_TIME);
    for (Case test : cases) {
      test(xml, specification, test);
    }
    Xml.end(xml, 1);
  }

  /** Readers take what is before the last point for a package: folders become packages. */
  private static String className(String file) {
    String name = file.replaceFirst("\\.(?i:md|markdown)$", "").replace("../", "");
    return Xml.attribute(name.replace('.', '_').replace('/', '.'));
  }

  private static String count(List<Case> cases, Outcome outcome) {
    return Long.toString(cases.stream().filter(c -> c.outcome() == outcome).count());
  }

  private static void test(XMLStreamWriter xml, String specification, Case test)
      throws XMLStreamException {
    Xml.start(xml, 2, "testcase");
    xml.writeAttribute("name", test.rule().value());
    xml.writeAttribute("classname", className(specification));
    xml.writeAttribute("time", NO_TIME);
    switch (test.outcome()) {
      case FAILED -> {
        Xml.start(xml, 3, "failure");
        xml.writeAttribute(
            "message", Xml.attribute(SafeText.of(test.results().get(0).finding().message())));
        xml.writeAttribute("type", Level.ERROR.id());
        xml.writeCharacters(Xml.text(test.text()));
        xml.writeEndElement();
        Xml.end(xml, 2);
      }
      case SKIPPED -> {
        Xml.start(xml, 3, "skipped");
        xml.writeAttribute("message", Xml.attribute(test.justification()));
        xml.writeEndElement();
        Xml.end(xml, 2);
      }
      case NOTED -> {
        Xml.start(xml, 3, "system-out");
        xml.writeCharacters(Xml.text(test.text()));
        xml.writeEndElement();
        Xml.end(xml, 2);
      }
      case PASSED -> xml.writeEndElement();
    }
  }

  private enum Outcome {
    PASSED,
    NOTED,
    FAILED,
    SKIPPED
  }

  /** The results of one rule in one specification; worst first, those that count first. */
  private record Case(RuleId rule, List<Result> results) {

    Outcome outcome() {
      Optional<Result> first = results.stream().findFirst();
      if (first.isEmpty()) {
        return Outcome.PASSED;
      }
      if (!first.get().counts()) {
        return Outcome.SKIPPED;
      }
      return first.get().level() == Level.ERROR ? Outcome.FAILED : Outcome.NOTED;
    }

    String text() {
      return results.stream().filter(Result::counts).map(Case::text).collect(Collectors.joining());
    }

    private static String text(Result result) {
      Finding finding = result.finding();
      String excerpt =
          result.excerpt().isBlank() ? "" : "\n  > " + SafeText.of(result.excerpt().strip());
      String fix = finding.fix().isEmpty() ? "" : "\n  fix: " + SafeText.of(finding.fix());
      return finding.span()
          + " "
          + result.level().id()
          + ": "
          + SafeText.of(finding.message())
          + excerpt
          + fix
          + "\n";
    }

    String justification() {
      return results.get(0).suppression().map(s -> s.justification()).orElse("");
    }
  }

  /** Sorts results by rule. */
  private static final class Cases {

    private Cases() {}

    static List<Case> of(List<RuleId> rules, List<Result> results) {
      Map<RuleId, List<Result>> byRule = new LinkedHashMap<>();
      rules.forEach(rule -> byRule.put(rule, new ArrayList<>()));
      results.stream()
          .filter(Result::counts)
          .forEach(r -> byRule.computeIfAbsent(r.finding().rule(), k -> new ArrayList<>()).add(r));
      results.stream()
          .filter(r -> !r.counts())
          .forEach(r -> byRule.computeIfAbsent(r.finding().rule(), k -> new ArrayList<>()).add(r));
      return byRule.entrySet().stream().map(e -> new Case(e.getKey(), e.getValue())).toList();
    }
  }
}
