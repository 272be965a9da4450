package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CheckLimitsTest {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final Map<RuleId, Level> LEVELS =
      STANDARD.rules().stream().collect(Collectors.toMap(Rule::id, r -> Level.ERROR));
  private static final String READABLE = "document-readable";

  @TempDir private Path folder;

  static Stream<Arguments> hostile() {
    int size = 200_000;
    return Stream.of(
        arguments("one paragraph", "The rate limit is 5 calls each day, ".repeat(900_000 / 36)),
        arguments("one word", "retry".repeat(size / 5)),
        arguments("sentences", "The read timeout is 5 s. ".repeat(size / 25)),
        arguments("rows", "| a | b |\n| --- | --- |\n" + numbered(45_000, "| field %d | TBD |\n")),
        arguments("headings", numbered(8_000, "## Limits and quotas %d\n\n")),
        arguments("items", numbered(8_000, "- **Limit %d:** 5 calls\n")),
        arguments("nested lists", nested(600)),
        arguments("nested quotes", "> ".repeat(5_000) + "deep\n"),
        arguments("open links", "[a](".repeat(size / 4)),
        arguments("open images", "![".repeat(size / 2)),
        arguments("runs of backticks", backticks()),
        arguments("emphasis", "*a **b ".repeat(size / 7)),
        arguments("brackets", "(".repeat(size / 2) + ")".repeat(size / 2)),
        arguments("open elements", "<div>\n".repeat(50_000)),
        arguments("anchors", numbered(4_000, "## Part %1$d\n\n[a](#prt-%1$d)\n\n")),
        arguments(
            "diagrams", numbered(300, "```mermaid\nsequenceDiagram\n  A->>B: call %d\n```\n\n")),
        arguments("placeholders", "TBD ?? [Insert name] <host> ".repeat(size / 28)),
        arguments("comments", "<!-- integration-spec:ignore x: y -->\n".repeat(5_000)),
        arguments("front matter", "---\n" + numbered(40_000, "key%d: value\n") + "---\n# A\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hostile")
  void a_hostile_document_is_checked_to_the_end_or_reported_once(String name, String text)
      throws IOException {
    Files.writeString(folder.resolve("hostile.md"), "# Integration with Acme\n\n" + text);
    Files.writeString(folder.resolve("ordinary.md"), "# Integration with Brix\n\nStatus: Draft\n");

    CheckReport report = check(limits(1000, 1_000_000, Duration.ofSeconds(10)));

    assertThat(findings(report, READABLE))
        .filteredOn(f -> f.specification().equals("hostile.md"))
        .filteredOn(f -> f.message().contains("cannot be read"))
        .hasSizeLessThan(2);
    assertThat(report.specifications()).extracting(s -> s.file()).contains("ordinary.md");
    assertThat(report.results())
        .extracting(r -> r.finding().specification())
        .contains("hostile.md", "ordinary.md");
  }

  @Test
  void a_document_that_takes_too_long_is_one_finding_and_others_are_checked() throws IOException {
    Files.writeString(folder.resolve("slow.md"), "# Slow\n\nThe text.\n");
    Files.writeString(folder.resolve("swift.md"), "# Swift\n\nThe text.\n");
    Readers readers = BuiltInReaders.readers();
    Readers stuck =
        new Readers(
            text -> {
              if (text.file().equals("slow.md")) {
                waitUntilInterrupted();
              }
              return readers.markdown().apply(text);
            },
            readers.diagramTable(),
            readers.svg(),
            readers.png());

    CheckReport report =
        new CheckEngine(stuck).check(request(limits(1000, 1000, Duration.ofMillis(1_500))));

    assertThat(findings(report, READABLE))
        .singleElement()
        .satisfies(
            f -> {
              assertThat(f.span().file()).isEqualTo("slow.md");
              assertThat(f.message()).contains("could not be read within a second");
              assertThat(f.fix()).contains("secondsPerDocument");
            });
    assertThat(report.specifications()).extracting(s -> s.file()).containsExactly("swift.md");
  }

  @Test
  void only_as_many_documents_are_checked_as_the_limit_allows() throws IOException {
    for (String name : List.of("a.md", "b.md", "c.md")) {
      Files.writeString(folder.resolve(name), "# Integration with " + name + "\n\nText.\n");
    }

    CheckReport report = check(limits(2, 1000, Duration.ofSeconds(30)));

    assertThat(report.specifications()).extracting(s -> s.file()).containsExactly("a.md", "b.md");
    assertThat(findings(report, READABLE))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("3 specifications", "first 2"));
    assertThat(report.notChecked()).extracting(n -> n.what()).contains("c.md");
  }

  @Test
  void a_document_is_judged_alike_wherever_among_many_it_stands() throws IOException {
    String text =
        """
        # Parcels

        Status: Draft

        ## Overview

        TBD

        ## Error Handling

        TBD

        ## Monitoring

        TBD
        """;
    int number = DocumentLibrary.KEPT + 2;
    for (int i = 0; i < number; i++) {
      Files.writeString(folder.resolve("s%05d.md".formatted(i)), text);
    }

    CheckReport report = check(limits(1000, 1_000_000, Duration.ofSeconds(30)));

    assertThat(report.specifications()).hasSize(number).extracting(s -> s.file()).isSorted();
    Map<String, List<String>> messages =
        report.results().stream()
            .map(Result::finding)
            .filter(f -> !f.rule().value().equals("document-duplicate"))
            .collect(
                Collectors.groupingBy(
                    Finding::specification,
                    Collectors.mapping(Finding::message, Collectors.toList())));
    assertThat(messages).hasSize(number);
    assertThat(messages.get("s00000.md")).hasSizeGreaterThan(20);
    assertThat(messages.values()).allMatch(messages.get("s00000.md")::equals);
  }

  @Test
  void only_as_many_findings_are_reported_as_the_limit_allows() throws IOException {
    Files.writeString(folder.resolve("a.md"), "# Integration with Acme\n\nText.\n");

    CheckReport report = check(limits(1000, 3, Duration.ofSeconds(30)));

    assertThat(report.results()).hasSize(4);
    assertThat(findings(report, READABLE))
        .singleElement()
        .satisfies(f -> assertThat(f.message()).contains("the worst 3 of them"));
  }

  @Test
  void lower_limits_hold_for_nesting_cells_and_diagrams() throws IOException {
    Files.writeString(
        folder.resolve("a.md"),
        "# Acme\n\n"
            + nested(8)
            + "\n| a | b |\n| --- | --- |\n| 1 | 2 |\n| 3 | 4 |\n\n"
            + "```mermaid\nsequenceDiagram\n  A->>B: one\n  B-->>A: two\n```\n");

    CheckReport report = check(new Limits(1_000_000, 10, 1000, Duration.ofSeconds(30), 3, 3, 3));

    assertThat(findings(report, READABLE))
        .extracting(Finding::message)
        .anyMatch(m -> m.contains("nested more than 3 deep"))
        .anyMatch(m -> m.contains("3 cells"));
    assertThat(report.results())
        .extracting(r -> r.finding().message())
        .anyMatch(m -> m.contains("The diagram has 4 elements"));
  }

  @Test
  void several_lanes_find_the_same_in_the_same_order() throws IOException {
    for (int i = 0; i < 30; i++) {
      Files.writeString(
          folder.resolve("s" + i + ".md"),
          "# Integration with V" + i + "\n\nStatus: Draft\n\n## API\n\nGET /v1/things/" + i + "\n");
    }

    CheckReport one = new CheckEngine(BuiltInReaders.readers()).check(request(Limits.DEFAULT));
    CheckReport four =
        new CheckEngine(BuiltInReaders.readers()).check(request(Limits.DEFAULT).on(4));

    assertThat(four.results()).isEqualTo(one.results());
    assertThat(four.specifications()).isEqualTo(one.specifications());
    assertThat(four.notChecked()).isEqualTo(one.notChecked());
  }

  private static void waitUntilInterrupted() {
    try {
      new java.util.concurrent.CountDownLatch(1).await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static Limits limits(int documents, int findings, Duration perDocument) {
    return new Limits(1_000_000, documents, findings, perDocument, 100, 200_000, 10_000);
  }

  private CheckReport check(Limits limits) throws IOException {
    return new CheckEngine(BuiltInReaders.readers(limits)).check(request(limits));
  }

  private CheckRequest request(Limits limits) {
    return new CheckRequest(
            folder,
            folder,
            folder,
            List.of(),
            List.of(),
            STANDARD,
            LEVELS,
            limits.fileBytes(),
            LocalDate.of(2026, 11, 25))
        .within(limits);
  }

  private static List<Finding> findings(CheckReport report, String rule) {
    return report.results().stream()
        .map(Result::finding)
        .filter(f -> f.rule().value().equals(rule))
        .toList();
  }

  private static String numbered(int count, String line) {
    return IntStream.range(0, count).mapToObj(line::formatted).collect(Collectors.joining());
  }

  private static String nested(int depth) {
    return IntStream.range(0, depth)
        .mapToObj(i -> "  ".repeat(i) + "- level " + i + "\n")
        .collect(Collectors.joining());
  }

  private static String backticks() {
    return IntStream.range(1, 1_200).mapToObj("`"::repeat).collect(Collectors.joining(" a "));
  }
}
