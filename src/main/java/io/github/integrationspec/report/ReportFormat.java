package io.github.integrationspec.report;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.standard.BadSettingException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** The formats that reports can be written in. */
public enum ReportFormat {
  CHECKSTYLE("checkstyle.xml", CheckstyleReport::new),
  GITLAB("gl-code-quality-report.json", (tool, checkout) -> new GitlabReport(checkout)),
  JSON("report.json", (tool, checkout) -> new JsonReport(tool)),
  JUNIT("junit.xml", (tool, checkout) -> new JunitReport(tool)),
  MARKDOWN("report.md", (tool, checkout) -> new MarkdownReport(checkout, Integer.MAX_VALUE)),
  SARIF("report.sarif", SarifReport::new),
  /** A folder, not a file: see {@code report.html}. */
  HTML("html/index.html", null);

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // constructors have no state
  private final BiFunction<Tool, Checkout, Reporter> maker;

  ReportFormat(String fileName, BiFunction<Tool, Checkout, Reporter> maker) {
    this.fileName = fileName;
    this.maker = maker;
  }

  /** The name of its file in the report directory. */
  public String fileName() {
    return fileName;
  }

  /**
   * What writes it; empty for a format that is more than one file.
   *
   * @param checkout for the formats whose readers know files by their paths in the repository
   */
  public Optional<Reporter> reporter(Tool tool, Checkout checkout) {
    return Optional.ofNullable(maker).map(m -> m.apply(tool, checkout));
  }

  /** The word that poms use. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * The formats of these words.
   *
   * @throws BadSettingException when one of them is none
   */
  public static Set<ReportFormat> named(List<String> words) throws BadSettingException {
    List<String> known = Arrays.stream(values()).map(ReportFormat::id).toList();
    Set<ReportFormat> formats = new LinkedHashSet<>();
    List<String> problems = new java.util.ArrayList<>();
    for (String word : words) {
      int index = known.indexOf(word.strip().toLowerCase(Locale.ROOT));
      if (index >= 0) {
        formats.add(values()[index]);
      } else {
        problems.add(
            "formats: '"
                + word
                + "' is not available"
                + Nearest.to(word, known).map(n -> "; did you mean '" + n + "'?").orElse("")
                + "; available are "
                + String.join(", ", known));
      }
    }
    if (!problems.isEmpty()) {
      throw new BadSettingException(problems);
    }
    return formats;
  }
}
