package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The format of Checkstyle, which most CI servers and review bots read. Paths are relative to the
 * repository's root; suppressed findings are left out, as the format has no word for them.
 */
final class CheckstyleReport implements Reporter {

  private static final String VERSION = "10.0";

  private final Tool tool;
  private final Checkout checkout;

  CheckstyleReport(Tool tool, Checkout checkout) {
    this.tool = tool;
    this.checkout = checkout;
  }

  @Override
  public void write(CheckReport report, Writer out) throws IOException {
    Map<String, List<Result>> byFile =
        report.results().stream()
            .filter(Result::counts)
            .collect(
                Collectors.groupingBy(
                    r -> r.finding().span().file(), TreeMap::new, Collectors.toList()));
    Xml.write(
        out,
        xml -> {
          xml.writeCharacters("\n");
          xml.writeStartElement("checkstyle");
          xml.writeAttribute("version", VERSION);
          for (Map.Entry<String, List<Result>> file : byFile.entrySet()) {
            Xml.start(xml, 1, "file");
            xml.writeAttribute("name", Xml.attribute(checkout.path(file.getKey())));
            for (Result result : file.getValue()) {
              error(xml, result);
            }
            Xml.end(xml, 1);
          }
          Xml.end(xml, 0);
        });
  }

  private void error(XMLStreamWriter xml, Result result) throws XMLStreamException {
    Finding finding = result.finding();
    String fix = finding.fix().isEmpty() ? "" : " Fix: " + finding.fix();
    Xml.start(xml, 2, "error");
    xml.writeAttribute("line", Integer.toString(finding.span().line()));
    xml.writeAttribute("column", Integer.toString(finding.span().column()));
    xml.writeAttribute("severity", severity(result.level()));
    xml.writeAttribute("message", Xml.attribute(SafeText.of(finding.message() + fix)));
    xml.writeAttribute("source", tool.name() + "." + finding.rule().value());
    xml.writeEndElement();
  }

  private static String severity(Level level) {
    return switch (level) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "info";
      case OFF -> "ignore";
    };
  }
}
