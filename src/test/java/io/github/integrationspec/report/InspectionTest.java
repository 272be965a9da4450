package io.github.integrationspec.report;

import io.github.integrationspec.Golden;
import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.Inspector;
import io.github.integrationspec.model.Inspection;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What {@code inspect} prints of a folder with a document, diagram files and an unreadable one. */
class InspectionTest {

  private static List<Inspection> read() throws IOException {
    Path folder = Path.of("src/test/resources/inspect");
    List<Inspection> read = new ArrayList<>();
    new Inspector(BuiltInReaders.readers())
        .inspect(
            new CheckRequest(
                folder,
                folder,
                folder,
                List.of(),
                List.of(),
                StandardReader.builtIn(),
                Map.of(),
                1_000_000,
                LocalDate.of(2026, 11, 25)),
            read::add);
    return read;
  }

  @Test
  void is_a_line_of_json_for_each_file() throws IOException {
    StringWriter out = new StringWriter();
    for (Inspection inspection : read()) {
      new InspectionJson().write(inspection, out);
    }
    Golden.assertEquals("reports/inspect/all.jsonl", out.toString());
  }

  @Test
  void is_text_for_people() throws IOException {
    StringBuilder text = new StringBuilder();
    for (Inspection inspection : read()) {
      new InspectionText().lines(inspection).forEach(line -> text.append(line).append('\n'));
    }
    Golden.assertEquals("reports/inspect/all.txt", text.toString());
  }
}
