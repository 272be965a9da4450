package io.github.integrationspec.bench;

import io.github.integrationspec.diagram.mermaid.MermaidParser;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** What a diagram costs, and how the cost grows with its length. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Benchmark)
public class MermaidBenchmark {

  /** Every diagram of a folder; the score is for all of them together. */
  @State(Scope.Benchmark)
  public static class Corpus {

    @Param("src/test/resources/fuzz")
    String folder;

    private List<SourceText> texts;

    @Setup
    public void read() throws IOException {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        texts =
            files.filter(f -> f.toString().endsWith(".mmd")).sorted().map(Corpus::text).toList();
      }
    }

    private static SourceText text(Path file) {
      try {
        return SourceText.of(
            file.toString(), new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * A diagram of usual length, and one a hundred times as long: numbers have leading zeros, or the
   * names in the long one would be longer, too.
   */
  @State(Scope.Benchmark)
  public static class Growth {

    @Param({"20", "2000"})
    int statements;

    @Param({
      "sequenceDiagram|A%d->>B: POST /v1/charges",
      "sequenceDiagram|alt x%d\nA->>+B: q\nelse y\nB-->>A: r\nend",
      "flowchart LR|A%d[Node (x)] -->|label| B%d",
      "flowchart LR|A%d[\"Node\"] -->|label| B%d[(Store)]",
      "flowchart LR|A%d --> B%d & C%d --> D%d",
      "flowchart LR|A%d --> B%d\nstyle B%d fill:#f00",
      "flowchart LR|subgraph g%d\na%d --> b%d\nend",
      "C4Context|System(s%d, \"S\", \"d\")\nRel(s%d, s1, \"x\", \"y\")",
      "C4Context|Person(a%d, \"x",
      "stateDiagram-v2|s%d --> t%d : x"
    })
    String shape;

    private SourceText text;

    @Setup
    public void write() {
      String[] parts = shape.split("\\|", 2);
      StringBuilder all = new StringBuilder(parts[0]).append('\n');
      for (int i = 0; i < statements; i++) {
        all.append(parts[1].replace("%d", String.format("%04d", i))).append('\n');
      }
      text = SourceText.of("growth.mmd", all.toString());
    }
  }

  private final MermaidParser parser = new MermaidParser();

  @Benchmark
  public void corpus(Corpus corpus, Blackhole hole) {
    for (SourceText text : corpus.texts) {
      hole.consume(parser.parse(text));
    }
  }

  @Benchmark
  public Diagram growth(Growth growth) {
    return parser.parse(growth.text);
  }
}
