package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EnormousLineTest {

  private static final int WORDS = 20_000;

  @TempDir Path folder;

  @Test
  void a_line_of_many_findings_is_quoted_at_most_once() throws IOException {
    Repository repository = new Repository(folder);
    repository.write("docs/a.md", "# A\n\n" + "TODO ".repeat(WORDS) + "\n");
    CheckReport report = repository.check(List.of(), List.of(), "document-placeholder");
    assertThat(report.results()).isNotEmpty();
    // each with the whole line would be gigabytes
    assertThat(report.results())
        .allSatisfy(r -> assertThat(r.excerpt().length()).isLessThanOrEqualTo(10_000));
    assertThat(report.results().stream().map(r -> System.identityHashCode(r.excerpt())).distinct())
        .hasSizeLessThanOrEqualTo(2);
  }
}
