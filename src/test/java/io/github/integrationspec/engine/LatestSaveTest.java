package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.standard.TestStandards;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LatestSaveTest {

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    for (String file : List.of("a.md", "a-errors.md", "b.md")) {
      Files.writeString(folder.resolve(file), "# A\n");
    }
  }

  private LatestSave noted(CheckedSpecification... specifications) {
    LatestSave latest = new LatestSave(folder);
    latest.note(
        new CheckReport(
            TestStandards.tiny(),
            Map.of(),
            Stream.of(specifications).toList(),
            List.of(),
            List.of(),
            List.of()));
    return latest;
  }

  private static CheckedSpecification specification(String... files) {
    return new CheckedSpecification(files[0], files[0], List.of(files), 0);
  }

  private void save(String file) throws IOException {
    Files.setLastModifiedTime(folder.resolve(file), FileTime.fromMillis(1_000_000));
  }

  @Test
  void names_the_specification_whose_part_was_saved() throws IOException {
    LatestSave latest = noted(specification("a.md", "a-errors.md"), specification("b.md"));

    assertThat(latest.specification()).isEmpty();
    save("a-errors.md");
    assertThat(latest.specification()).contains(folder.resolve("a.md"));
  }

  @Test
  void names_none_where_several_were_saved_or_there_is_but_one() throws IOException {
    LatestSave several = noted(specification("a.md"), specification("b.md"));
    LatestSave alone = noted(specification("a.md"));
    save("a.md");
    save("b.md");

    assertThat(several.specification()).isEmpty();
    assertThat(alone.specification()).isEmpty();
  }

  @Test
  void a_file_that_is_gone_was_changed() throws IOException {
    LatestSave latest = noted(specification("a.md"), specification("b.md"));
    Files.delete(folder.resolve("b.md"));

    assertThat(latest.specification()).contains(folder.resolve("b.md"));
  }
}
