package io.github.integrationspec.engine;

import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What to check.
 *
 * @param baseDirectory the directory that reported paths are relative to
 * @param repositoryRoot nothing outside of it is read
 * @param specDirectory where the specifications are
 * @param includes Ant patterns below {@code specDirectory}; empty for the defaults
 * @param excludes Ant patterns below {@code specDirectory}, in addition to the default ones
 * @param levels the level in force of each rule
 * @param limits what is taken on at most
 * @param threads how many specifications are judged at a time
 * @param today what dates are compared with
 * @param approvalsFile where approvals are recorded; it need not be there
 */
public record CheckRequest(
    Path baseDirectory,
    Path repositoryRoot,
    Path specDirectory,
    List<String> includes,
    List<String> excludes,
    Standard standard,
    Map<RuleId, Level> levels,
    Limits limits,
    int threads,
    LocalDate today,
    Path approvalsFile) {

  private static final RuleId BASELINE_STALE = new RuleId("baseline-stale");
  private static final String APPROVALS = ".approvals.yaml";

  public CheckRequest {
    includes = List.copyOf(includes);
    excludes = List.copyOf(excludes);
    levels = Map.copyOf(levels);
  }

  /**
   * A request with default limits, on one thread.
   *
   * @param maxFileSize bytes above which a file is not read
   */
  public CheckRequest(
      Path baseDirectory,
      Path repositoryRoot,
      Path specDirectory,
      List<String> includes,
      List<String> excludes,
      Standard standard,
      Map<RuleId, Level> levels,
      long maxFileSize,
      LocalDate today,
      Path approvalsFile) {
    this(
        baseDirectory,
        repositoryRoot,
        specDirectory,
        includes,
        excludes,
        standard,
        levels,
        Limits.DEFAULT.ofFiles(maxFileSize),
        1,
        today,
        approvalsFile);
  }

  /** One with approvals where they are by default: beside the specifications. */
  public CheckRequest(
      Path baseDirectory,
      Path repositoryRoot,
      Path specDirectory,
      List<String> includes,
      List<String> excludes,
      Standard standard,
      Map<RuleId, Level> levels,
      long maxFileSize,
      LocalDate today) {
    this(
        baseDirectory,
        repositoryRoot,
        specDirectory,
        includes,
        excludes,
        standard,
        levels,
        maxFileSize,
        today,
        defaultApprovals(specDirectory));
  }

  /**
   * The same request for a single specification. What the baseline accepts in others is not stale
   * then.
   *
   * @param mainFile in the folder of the specifications
   */
  public CheckRequest only(Path mainFile) {
    Map<RuleId, Level> ofOne = new HashMap<>(levels);
    ofOne.computeIfPresent(BASELINE_STALE, (rule, level) -> Level.OFF);
    String pattern = specDirectory.relativize(mainFile).toString().replace('\\', '/');
    return new CheckRequest(
        baseDirectory,
        repositoryRoot,
        specDirectory,
        List.of(pattern),
        excludes,
        standard,
        ofOne,
        limits,
        threads,
        today,
        approvalsFile);
  }

  /** The same request within other limits. */
  public CheckRequest within(Limits others) {
    return new CheckRequest(
        baseDirectory,
        repositoryRoot,
        specDirectory,
        includes,
        excludes,
        standard,
        levels,
        others,
        threads,
        today,
        approvalsFile);
  }

  /**
   * The same request on several threads.
   *
   * @param number how many specifications are judged at a time
   */
  public CheckRequest on(int number) {
    return new CheckRequest(
        baseDirectory,
        repositoryRoot,
        specDirectory,
        includes,
        excludes,
        standard,
        levels,
        limits,
        number,
        today,
        approvalsFile);
  }

  /** Where approvals are recorded when nothing else is said. */
  public static Path defaultApprovals(Path specDirectory) {
    return specDirectory.resolve(APPROVALS);
  }
}
