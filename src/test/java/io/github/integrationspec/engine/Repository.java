package io.github.integrationspec.engine;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A repository of a test, with specifications in {@code docs}. */
final class Repository {

  private static final Standard STANDARD = StandardReader.builtIn();

  private final Path root;

  Repository(Path root) {
    this.root = root;
  }

  Path root() {
    return root;
  }

  /** Writes a file, relative to the root. */
  Path write(String path, String text) throws IOException {
    Path file = root.resolve(path);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  /** Checks {@code docs} by no rules at all. */
  CheckReport check() throws IOException {
    return check(List.of(), List.of());
  }

  /** Checks {@code docs} by these rules of the built-in standard, all of them errors. */
  CheckReport check(List<String> includes, List<String> excludes, String... rules)
      throws IOException {
    return new CheckEngine(BuiltInReaders.readers()).check(request(includes, excludes, rules));
  }

  CheckRequest request(List<String> includes, List<String> excludes, String... rules) {
    Map<RuleId, Level> levels = new HashMap<>();
    for (String rule : rules) {
      levels.put(new RuleId(rule), Level.ERROR);
    }
    return new CheckRequest(
        root,
        root,
        root.resolve("docs"),
        includes,
        excludes,
        STANDARD,
        levels,
        1_000_000,
        LocalDate.of(2026, 11, 25));
  }

  /** The files of each specification: its parts by its main file. */
  Map<String, List<String>> specifications() throws IOException {
    return specifications(check());
  }

  static Map<String, List<String>> specifications(CheckReport report) {
    Map<String, List<String>> found = new TreeMap<>();
    for (CheckedSpecification specification : report.specifications()) {
      found.put(
          specification.file(), specification.files().subList(1, specification.files().size()));
    }
    return found;
  }
}
