package io.github.integrationspec.bench;

import com.vladsch.flexmark.parser.Parser;
import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The steps of a check on the same documents, each to be compared with flexmark's bare parse. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class CheckBenchmark {

  @Param("50")
  public int documents;

  private final Standard standard = StandardReader.builtIn();
  private final Map<RuleId, Level> levels =
      standard.rules().stream().collect(Collectors.toMap(Rule::id, r -> Level.ERROR));
  private final List<String> texts = new ArrayList<>();
  private Path root;
  private Path folder;

  @Setup
  public void write() throws IOException {
    root = Files.createTempDirectory("integration-spec-bench");
    folder = Documents.write(Path.of("examples/parcel-service/docs"), root, documents);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.sorted().toList()) {
        texts.add(Files.readString(file));
      }
    }
  }

  /** What all others are measured by. */
  @Benchmark
  public int flexmark() {
    Parser parser = Parser.builder().build();
    return texts.stream().mapToInt(t -> parser.parse(t).getTextLength()).sum();
  }

  @Benchmark
  public int parsing() {
    MarkdownReader reader = new MarkdownReader();
    return texts.stream().mapToInt(t -> reader.read(SourceText.of("a.md", t)).links().size()).sum();
  }

  /** All terms of all rules, paragraph by paragraph. */
  @Benchmark
  public int evidence() {
    Vocabulary vocabulary = standard.vocabulary();
    return texts.stream()
        .flatMap(t -> Stream.of(t.split("\n\n")))
        .mapToInt(p -> vocabulary.read(p).words())
        .sum();
  }

  @Benchmark
  public int check() throws IOException {
    return check(1);
  }

  @Benchmark
  public int checkOnAllProcessors() throws IOException {
    return check(Runtime.getRuntime().availableProcessors());
  }

  private int check(int threads) throws IOException {
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
    return new CheckEngine(BuiltInReaders.readers()).check(request).results().size();
  }
}
