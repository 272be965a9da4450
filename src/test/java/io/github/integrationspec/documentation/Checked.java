package io.github.integrationspec.documentation;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.GitRepository;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.util.FileUtils;

/** Documents checked as the plugin does it. */
final class Checked {

  static final Standard STANDARD = StandardReader.builtIn();
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  private Checked() {}

  /**
   * Checks the specifications of a module, copied into a git repository of its own: what the
   * history of ours says of them is not part of the example.
   *
   * @param folder its specification directory
   */
  static CheckReport module(Path base, Path folder, Map<RuleId, Level> levels) throws IOException {
    return module(base, folder, STANDARD, levels);
  }

  /** The same by another standard. */
  static CheckReport module(Path base, Path folder, Standard standard, Map<RuleId, Level> levels)
      throws IOException {
    Path copy = Files.createTempDirectory("examples").toRealPath();
    try (GitRepository git = GitRepository.in(copy)) {
      for (Path file : files(base)) {
        git.add(base.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      git.commit("2026-11-24", "the example as it stands");
      return new CheckEngine(BuiltInReaders.readers())
          .check(request(copy, folder, standard, levels));
    } catch (GitAPIException e) {
      throw new IOException(e);
    } finally {
      FileUtils.delete(copy.toFile(), FileUtils.RECURSIVE);
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(f -> !folder.relativize(f).startsWith("target"))
          .sorted()
          .toList();
    }
  }

  static CheckRequest request(Path base, Path folder, Map<RuleId, Level> levels) {
    return request(base, folder, STANDARD, levels);
  }

  private static CheckRequest request(
      Path base, Path folder, Standard standard, Map<RuleId, Level> levels) {
    Path module = base.toAbsolutePath().normalize();
    return new CheckRequest(
        module,
        module,
        module.resolve(folder),
        List.of(),
        List.of(),
        standard,
        levels,
        1_000_000,
        TODAY);
  }
}
