package io.github.integrationspec.report;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.standard.BadSettingException;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The formats that reports can be written in. */
public enum ReportFormat {
  JSON("report.json", JsonReport::new),
  SARIF("report.sarif", SarifReport::new),
  /** A folder, not a file: see {@code report.html}. */
  HTML("html/index.html", null);

  private final String fileName;

  @SuppressWarnings("ImmutableEnumChecker") // constructors have no state
  private final Function<Tool, Reporter> maker;

  ReportFormat(String fileName, Function<Tool, Reporter> maker) {
    this.fileName = fileName;
    this.maker = maker;
  }

  /** The name of its file in the report directory. */
  public String fileName() {
    return fileName;
  }

  /** What writes it; empty for a format that is more than one file. */
  public Optional<Reporter> reporter(Tool tool) {
    return Optional.ofNullable(maker).map(m -> m.apply(tool));
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
