package io.github.integrationspec.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.Inspector;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.report.ConsoleReport;
import io.github.integrationspec.report.InspectionText;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The examples are as the README says; their poms are run by the invoker build "examples". */
class ExamplesTest {

  private static final Path FOLDER = Path.of("docs/integrations");

  private static final Map<String, String> AS_ITS_POM =
      Map.of("approval-required", "error", "input", "error", "diagram-architecture", "error");

  /** The findings that the README shows. */
  private static final List<String> SHOWN =
      List.of("sequence-error-flow", "resilience-retry-limit", "security-leaked-secret");

  @Test
  void the_parcel_service_passes_the_strictest_profile() throws Exception {
    CheckReport report = check("parcel-service", Profile.STRICT, AS_ITS_POM);
    assertThat(report.results()).isEmpty();
    assertThat(lines(report)).first().asString().contains("no findings");
  }

  @Test
  void the_rushed_service_fails_in_many_groups() throws Exception {
    CheckReport report = check("rushed-service", Profile.STANDARD, Map.of());
    Set<String> groups = new TreeSet<>();
    report.results().forEach(r -> groups.add(r.finding().rule().group()));
    assertThat(groups).hasSizeGreaterThanOrEqualTo(8);
    assertThat(report.results()).hasSizeBetween(8, 15);
  }

  @Test
  void the_readme_shows_what_the_rushed_service_is_told() throws Exception {
    CheckReport report = check("rushed-service", Profile.STANDARD, Map.of());
    List<String> lines = lines(report);
    List<String> shown = new ArrayList<>(List.of("```"));
    boolean copying = false;
    for (String line : lines) {
      if (line.contains(".md:") && !line.contains("(")) {
        copying = SHOWN.stream().anyMatch(line::endsWith);
      }
      if (copying) {
        shown.add(line.stripTrailing());
      }
    }
    shown.set(shown.size() - 1, "…");
    shown.addAll(lines.subList(first(lines, 0, "[INFO] 1 specification"), lines.size()));
    shown.add("```\n");
    Generated.assertCurrent(Path.of("README.md"), "output", String.join("\n", shown));
  }

  @Test
  void the_page_on_inspect_shows_what_is_printed() throws Exception {
    List<String> printed = new ArrayList<>();
    new Inspector(BuiltInReaders.readers())
        .inspect(
            Checked.request(Path.of("examples/parcel-service"), FOLDER, Map.of()),
            i -> printed.addAll(new InspectionText().lines(i)));
    int from = first(printed, 0, "diagram: mermaid sequence");
    int to = first(printed, from + 1, "diagram: ");
    List<String> shown = new ArrayList<>(List.of("```"));
    shown.add(printed.stream().filter(l -> l.endsWith("kestrel-labels.md")).findFirst().orElse(""));
    shown.add("…");
    shown.addAll(printed.subList(from, to));
    shown.add("…");
    shown.add("```\n");
    Generated.assertCurrent(Path.of("docs/inspect.md"), "inspected", String.join("\n", shown));
  }

  @Test
  void the_page_on_inspect_shows_a_near_miss() throws Exception {
    List<String> lines =
        new ConsoleReport()
            .lines(check("rushed-service", Profile.STANDARD, Map.of())).stream()
                .map(ConsoleReport.Line::text)
                .toList();
    int from = first(lines, 0, "  resilience-retry-limit");
    int to = first(lines, from, "     |");
    Generated.assertCurrent(
        Path.of("docs/inspect.md"),
        "near miss",
        "```\n" + String.join("\n", lines.subList(from, to)) + "\n```\n");
  }

  private static int first(List<String> lines, int from, String part) {
    return from + (int) lines.stream().skip(from).takeWhile(line -> !line.contains(part)).count();
  }

  private static CheckReport check(String module, Profile profile, Map<String, String> severities)
      throws IOException, BadSettingException {
    return Checked.module(
        Path.of("examples", module), FOLDER, Levels.inForce(Checked.STANDARD, profile, severities));
  }

  /** As Maven prints them. */
  private static List<String> lines(CheckReport report) {
    return new ConsoleReport()
        .lines(report).stream().map(l -> "[" + l.level().name() + "] " + l.text()).toList();
  }
}
