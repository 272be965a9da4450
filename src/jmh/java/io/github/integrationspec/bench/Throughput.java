package io.github.integrationspec.bench;

import com.sun.management.OperatingSystemMXBean;
import com.vladsch.flexmark.parser.Parser;
import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Checks many generated documents once, in the heap that the JVM is given, and compares the
 * processor time with that of flexmark's bare parse of the same bytes: {@code NUMBER THREADS}.
 */
public final class Throughput {

  private static final OperatingSystemMXBean SYSTEM =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private Throughput() {}

  public static void main(String[] arguments) throws IOException {
    int number = Integer.parseInt(arguments[0]);
    int threads = Integer.parseInt(arguments[1]);
    Path root = Files.createTempDirectory("integration-spec-bench");
    Path folder = Documents.write(Path.of("examples/parcel-service/docs"), root, number);
    Standard standard = StandardReader.builtIn();
    Map<RuleId, Level> levels =
        standard.rules().stream().collect(Collectors.toMap(Rule::id, r -> Level.ERROR));
    Path few = Documents.write(
        Path.of("examples/parcel-service/docs"), Files.createTempDirectory("warm"), 60);
    // both sides are measured warm: what a cold JVM costs is measured with whole builds
    parse(few);
    check(few.getParent().getParent(), few, standard, levels, threads);
    double bare = seconds(() -> parse(folder));
    long start = System.nanoTime();
    double ours = seconds(() -> check(root, folder, standard, levels, threads));
    double elapsed = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        "%d documents, %d threads: flexmark %.2f s, check %.2f s of processor time (%.1f : 1), %.2f"
            + " s elapsed (%.1f : 1), heap of %d MB%n",
        number,
        threads,
        bare,
        ours,
        ours / bare,
        elapsed,
        elapsed / bare,
        Runtime.getRuntime().maxMemory() >> 20);
  }

  private interface Work {
    void run() throws IOException;
  }

  private static double seconds(Work work) throws IOException {
    long before = SYSTEM.getProcessCpuTime();
    work.run();
    return (SYSTEM.getProcessCpuTime() - before) / 1e9;
  }

  private static void parse(Path folder) throws IOException {
    Parser parser = Parser.builder().build();
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        parser.parse(Files.readString(file));
      }
    }
  }

  private static void check(
      Path root, Path folder, Standard standard, Map<RuleId, Level> levels, int threads)
      throws IOException {
    CheckRequest request =
        new CheckRequest(
                root,
                root,
                folder,
                List.of(),
                List.of(),
                standard,
                levels,
                1_000_000,
                LocalDate.of(2026, 11, 25))
            .on(threads);
    CheckReport report = new CheckEngine(BuiltInReaders.readers()).check(request);
    if (report.specifications().isEmpty()) {
      throw new IllegalStateException("nothing was checked");
    }
  }
}
