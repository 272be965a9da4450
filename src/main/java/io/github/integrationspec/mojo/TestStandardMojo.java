package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.PageExamples;
import io.github.integrationspec.engine.StandardTester;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Tests standards of your own: each folder of {@code standardTests} has documents and an {@code
 * expected.yaml} with all that is to be found in them, and on each page of theirs the example under
 * "Bad" must be reported and that under "Good" must not.
 *
 * <pre>
 * findings:
 *   - { rule: privacy-contract, line: 12, level: error }
 * </pre>
 */
@Mojo(
    name = "test-standard",
    defaultPhase = LifecyclePhase.TEST,
    threadSafe = true,
    requiresProject = false)
public final class TestStandardMojo extends AbstractMojo {

  private static final Path TESTS = Path.of("src", "test", "standard");

  /** The standards that are tested, as for {@code check}. */
  @Parameter(property = "integration-spec.standards")
  private List<String> standards;

  /** The folder with a folder for each case. By default {@code src/test/standard}. */
  @Parameter(property = "integration-spec.standardTests")
  private File standardTests;

  /** The size in bytes above which a file is not read. */
  @Parameter(property = "integration-spec.maxFileSize", defaultValue = "1000000")
  private long maxFileSize;

  /** Skips the goal. */
  @Parameter(property = "integration-spec.skip", defaultValue = "false")
  private boolean skip;

  /** Skips the goal, as it skips other tests. */
  @Parameter(property = "skipTests", defaultValue = "false")
  private boolean skipTests;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    if (skip || skipTests) {
      getLog().info("The tests of the standard are skipped");
      return;
    }
    if (standards == null || standards.isEmpty()) {
      throw new MojoExecutionException(
          "standards: name the standards to test, for instance <standard>src/main/standard"
              + "</standard>");
    }
    Location location = Location.of(project, session);
    LocalDate today = LocalDate.now(ZoneId.systemDefault());
    try {
      Standard standard = Standards.of(standards, location);
      List<StandardTester.Outcome> pages = pages(standard, today);
      List<StandardTester.Outcome> cases = cases(location, standard, today);
      report(standard, pages, cases);
    } catch (BadSettingException | StandardException e) {
      throw new MojoExecutionException(e.getMessage());
    } catch (IOException | UncheckedIOException e) {
      throw new MojoExecutionException("test-standard: " + e.getMessage(), e);
    }
  }

  private List<StandardTester.Outcome> cases(Location location, Standard standard, LocalDate today)
      throws MojoExecutionException, IOException, BadSettingException, StandardException {
    Path folder = location.resolve(standardTests == null ? TESTS : standardTests.toPath());
    if (!Files.isDirectory(folder)) {
      if (standardTests != null) {
        throw new MojoExecutionException("standardTests: there is no folder " + folder);
      }
      return List.of();
    }
    Map<LocalDate, Standard> known = new HashMap<>(Map.of(today, standard));
    StandardTester.OnDay onDay = Standards.onDay(standards, location);
    StandardTester tester =
        new StandardTester(
            day -> {
              if (!known.containsKey(day)) {
                known.put(day, onDay.standard(day));
              }
              return known.get(day);
            },
            today,
            maxFileSize);
    return tester.cases(folder, location.display(folder));
  }

  private static List<StandardTester.Outcome> pages(Standard standard, LocalDate today)
      throws IOException {
    Path folder = Files.createTempDirectory("integration-spec");
    try {
      return new PageExamples(standard, folder, today).own();
    } finally {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  private void report(
      Standard standard, List<StandardTester.Outcome> pages, List<StandardTester.Outcome> cases)
      throws MojoFailureException {
    List<StandardTester.Outcome> all = new ArrayList<>(pages);
    all.addAll(cases);
    all.forEach(outcome -> outcome.failures().forEach(getLog()::error));
    long failed = all.stream().filter(outcome -> !outcome.failures().isEmpty()).count();
    String summary =
        standard.label()
            + ": "
            + counted(pages.size(), "page")
            + ", "
            + counted(cases.size(), "case")
            + ": "
            + (failed == 0 ? "all passed" : failed + " failed");
    if (failed > 0) {
      throw new MojoFailureException(summary);
    }
    getLog().info(summary);
  }

  private static String counted(int number, String what) {
    return number + " " + what + (number == 1 ? "" : "s");
  }
}
