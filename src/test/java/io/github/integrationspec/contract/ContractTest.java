package io.github.integrationspec.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.integrationspec.report.AuditReport;
import io.github.integrationspec.report.Checkout;
import io.github.integrationspec.report.ReportFormat;
import io.github.integrationspec.report.Reporter;
import io.github.integrationspec.report.SampleReports;
import io.github.integrationspec.report.Tool;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/**
 * What users have written into poms, scripts and documents goes on to work: docs/releasing.md says
 * for how long. Each line of the recorded contract must still be true; {@code -DupdateGolden} adds
 * lines and never takes one out.
 */
class ContractTest {

  private static final Path RECORDED = Path.of("src/test/resources/contract");
  private static final Path DESCRIPTOR = Path.of("target/classes/META-INF/maven/plugin.xml");
  private static final Tool TOOL = new Tool("contract", "1", "https://example.org");

  @Test
  void rules_keep_their_ids_and_levels() throws IOException {
    Set<String> rules = new TreeSet<>();
    for (Rule rule : StandardReader.builtIn().rules()) {
      rules.add(rule.id() + " " + rule.level().id());
    }
    check("rules.txt", rules);
  }

  @Test
  void goals_keep_their_parameters_and_what_these_are_by_default() throws Exception {
    assertThat(DESCRIPTOR).as("written by maven-plugin-plugin before the tests").exists();
    Set<String> parameters = new TreeSet<>();
    Element plugin =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(DESCRIPTOR.toFile())
            .getDocumentElement();
    for (Element mojo : elements(plugin, "mojo")) {
      String goal = child(mojo, "goal");
      parameters.add(goal + " phase=" + child(mojo, "phase"));
      for (Element parameter : elements(mojo, "parameter")) {
        if (child(parameter, "editable").equals("true")) {
          parameters.add(line(goal, mojo, child(parameter, "name"), child(parameter, "type")));
        }
      }
    }
    check("parameters.txt", parameters);
  }

  private static String line(String goal, Element mojo, String name, String type) {
    String values = "";
    for (Element configuration : elements(mojo, "configuration")) {
      for (Element value : elements(configuration, name)) {
        values += " property=" + value.getTextContent();
        values += " default=" + value.getAttribute("default-value");
      }
    }
    return goal + " " + name + " " + type + values;
  }

  @Test
  void reports_keep_their_files_and_keys() throws IOException {
    Set<String> keys = new TreeSet<>();
    for (ReportFormat format : ReportFormat.values()) {
      keys.add("format " + format.id() + " " + format.fileName());
    }
    keys("report.json", ReportFormat.JSON.reporter(TOOL, Checkout.ROOT).orElseThrow(), keys);
    keys("audit.json", new AuditReport(TOOL), keys);
    check("reports.txt", keys);
  }

  private static void keys(String file, Reporter reporter, Set<String> keys) throws IOException {
    StringWriter out = new StringWriter();
    reporter.write(SampleReports.findings(), out);
    List<String> path = new ArrayList<>();
    try (JsonParser json = new JsonFactory().createParser(out.toString())) {
      for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
          path.add(json.getParsingContext().getParent().getCurrentName());
        } else if (token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY) {
          path.remove(path.size() - 1);
        } else if (token == JsonToken.FIELD_NAME) {
          keys.add(file + " " + named(path) + json.currentName());
        }
      }
    }
  }

  private static String named(List<String> path) {
    StringBuilder named = new StringBuilder();
    path.stream().filter(p -> p != null).forEach(p -> named.append(p).append('.'));
    return named.toString();
  }

  private static void check(String file, Set<String> current) throws IOException {
    Path recorded = RECORDED.resolve(file);
    Set<String> lines = new TreeSet<>();
    if (Files.exists(recorded)) {
      lines.addAll(Files.readAllLines(recorded));
    }
    Set<String> broken = new TreeSet<>(lines);
    broken.removeAll(current);
    assertThat(broken)
        .as(
            "Somebody's build breaks, or says something else, without these. Bring them back; or,"
                + " where docs/releasing.md allows the change in the next version, take the lines"
                + " out of %s by hand and tell of it in the change log",
            recorded)
        .isEmpty();
    if (System.getProperty("updateGolden") != null) {
      Files.write(recorded, current);
      return;
    }
    assertThat(current)
        .as("New in the contract: run with -DupdateGolden, and think twice about the names")
        .isEqualTo(lines);
  }

  private static List<Element> elements(Element parent, String name) {
    List<Element> found = new ArrayList<>();
    NodeList all = parent.getElementsByTagName(name);
    for (int i = 0; i < all.getLength(); i++) {
      found.add((Element) all.item(i));
    }
    return found;
  }

  private static String child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node.getNodeName().equals(name)) {
        return node.getTextContent();
      }
    }
    return "";
  }
}
