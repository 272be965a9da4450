package io.github.integrationspec.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.PageExamples;
import io.github.integrationspec.engine.StandardTester;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import io.github.integrationspec.standard.StandardFiles;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What docs/standards.md shows can be read, and does what it says. */
class StandardsPageTest {

  private static final Path PAGE = Path.of("docs/standards.md");
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
  private static final Pattern FILE =
      Pattern.compile("(?ms)^<!-- file: (\\S+) -->\\n(`{3,})\\w+\\n(.*?)^\\2$");
  private static final Pattern EVIDENCE =
      Pattern.compile("(?ms)^<!-- evidence -->\\n```yaml\\n(.*?)^```\\n\\n((?:- [^\\n]*\\n)+)");
  private static final RuleId RULE = new RuleId("page-example");

  @TempDir private Path folder;

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static Map<String, String> files() throws IOException {
    Map<String, String> files = new LinkedHashMap<>();
    Matcher file = FILE.matcher(page());
    while (file.find()) {
      files.put(file.group(1), file.group(3));
    }
    return files;
  }

  private static StandardFiles in(String prefix) throws IOException {
    Map<String, String> files = files();
    return path -> Optional.ofNullable(files.get(prefix + path));
  }

  private static Standard acme() throws IOException, StandardException {
    return StandardReader.layered(List.of(in("")), TODAY);
  }

  @Test
  void the_first_standard_is_one() throws Exception {
    Standard standard = acme();
    assertThat(standard.label()).startsWith("Acme 2.1, extending");
    assertThat(standard.rule(new RuleId("sequence-timeout")).orElseThrow().fixes().get("missing"))
        .contains("our gateway");
    assertThat(new PageExamples(standard, folder, TODAY).own())
        .hasSize(2)
        .allSatisfy(o -> assertThat(o.failures()).isEmpty());
  }

  @Test
  void the_case_is_a_test() throws Exception {
    for (Map.Entry<String, String> file : files().entrySet()) {
      if (file.getKey().startsWith("src/test/standard/")) {
        Path path = folder.resolve(file.getKey());
        Files.createDirectories(path.getParent());
        Files.writeString(path, file.getValue());
      }
    }
    Standard standard = acme();
    List<StandardTester.Outcome> outcomes =
        new StandardTester(day -> standard, TODAY, 1_000_000)
            .cases(folder.resolve("src/test/standard"), "src/test/standard");
    assertThat(outcomes).singleElement().satisfies(o -> assertThat(o.failures()).isEmpty());
  }

  @Test
  void the_german_words_are_understood() throws Exception {
    Standard german = StandardReader.layered(List.of(in("german/")), TODAY);
    assertThat(german.vocabulary().read("120 Anfragen pro Minute").first(Shape.RATE)).isPresent();
    assertThat(german.vocabulary().read("3. Dezember 2026").date()).isPresent();
  }

  /** A piece of evidence with a text. */
  record Shown(String evidence, String text, Expected expected) {
    enum Expected {
      SHOWN,
      MISSING
    }
  }

  static Stream<Shown> examples() throws IOException {
    List<Shown> examples = new ArrayList<>();
    Matcher evidence = EVIDENCE.matcher(page());
    while (evidence.find()) {
      for (String line : evidence.group(2).split("\n")) {
        String text = line.substring(line.indexOf('`') + 1, line.lastIndexOf('`'));
        Shown.Expected expected =
            line.startsWith("- shown by `") ? Shown.Expected.SHOWN : Shown.Expected.MISSING;
        examples.add(new Shown(evidence.group(1), text.replace(" ⏎ ", "\n"), expected));
      }
    }
    return examples.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void evidence_is_shown_as_the_page_says(Shown example) throws Exception {
    Standard standard = StandardReader.layered(List.of(only(example.evidence())), TODAY);
    Files.writeString(
        folder.resolve("doc.md"),
        "# Doc\n\n**Vendor:** Stripe, *Payments API*\n\n## Security\n\n" + example.text() + "\n");
    List<Result> results =
        new CheckEngine(BuiltInReaders.readers())
            .check(
                new CheckRequest(
                    folder,
                    folder,
                    folder,
                    List.of(),
                    List.of(),
                    standard,
                    Map.of(RULE, Level.ERROR),
                    1_000_000,
                    TODAY))
            .results();
    assertThat(results).hasSize(example.expected() == Shown.Expected.SHOWN ? 0 : 1);
  }

  private static StandardFiles only(String evidence) throws IOException {
    String page =
        files()
            .get("privacy/privacy-contract.md")
            .replace("id: privacy-contract", "id: page-example")
            .replaceAll("(?m)^section: .*\\n", "")
            .replaceAll("(?s)evidence:\\n.*?message:", "evidence:\nEVIDENCEmessage:")
            .replace("EVIDENCE", evidence.indent(2));
    Map<String, String> files =
        Map.of(
            "standard.yaml",
            "name: Page\nversion: \"1\"\nrules: { page: [page-example] }",
            "page/page-example.md",
            page);
    return path -> Optional.ofNullable(files.get(path));
  }

  /** Keys that nobody explains might as well not be there. */
  @Test
  void every_key_is_explained() throws IOException {
    String page = page();
    assertThat(
            List.of(
                "extends",
                "concepts",
                "terms",
                "synonyms",
                "language",
                "values",
                "sections",
                "conditions",
                "levels",
                "profiles",
                "rules",
                "not-names",
                "signals",
                "at-least",
                "duty",
                "after",
                "status",
                "until",
                "source",
                "since",
                "topic",
                "absence",
                "applies",
                "exempt-by",
                "anchor",
                "messages",
                "fixes"))
        .allSatisfy(key -> assertThat(page).contains("`" + key + "`"));
    assertThat(Shape.names()).allSatisfy(shape -> assertThat(page).contains("`" + shape + "`"));
  }
}
