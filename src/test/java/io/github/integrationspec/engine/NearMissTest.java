package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.Finding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Message, mark and related places of a finding agree on the line that is spoken of. */
class NearMissTest {

  @TempDir private Path root;

  private Finding finding(String rule) throws IOException {
    return new Repository(root).check(List.of(), List.of(), rule).results().get(0).finding();
  }

  private void write(String path, String text) throws IOException {
    new Repository(root).write(path, text);
  }

  @Test
  void names_the_line_alone_where_the_mark_stands_on_it() throws IOException {
    write("docs/a.md", "# A\n\n## Failure modes\n\n- Retries: see the vendor's documentation\n");
    Finding finding = finding("resilience-retry-limit");
    assertThat(finding.span().line()).isEqualTo(5);
    assertThat(finding.message())
        .endsWith(
            "Line 5 (\"Retries: see the vendor's documentation\") does not count:"
                + " it points to another place.");
    assertThat(finding.note()).isEqualTo("points to another place");
    assertThat(finding.related()).isEmpty();
  }
}
