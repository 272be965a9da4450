package io.github.integrationspec.documentation;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Documents checked as the plugin does it. */
final class Checked {

  static final Standard STANDARD = StandardReader.builtIn();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private Checked() {}

  /**
   * Checks the specifications of a module.
   *
   * @param folder its specification directory
   */
  static CheckReport module(Path base, Path folder, Map<RuleId, Level> levels) throws IOException {
    return new CheckEngine(BuiltInReaders.readers()).check(request(base, folder, levels));
  }

  static CheckRequest request(Path base, Path folder, Map<RuleId, Level> levels) {
    Path module = base.toAbsolutePath().normalize();
    return new CheckRequest(
        module,
        module,
        module.resolve(folder),
        List.of(),
        List.of(),
        STANDARD,
        levels,
        1_000_000,
        TODAY);
  }
}
