package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.Limits;
import io.github.integrationspec.standard.BadSettingException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Refuses limits under which nothing could be checked. */
final class LimitWords {

  private LimitWords() {}

  /**
   * The limits themselves.
   *
   * @throws BadSettingException when one of them is below 1
   */
  static Limits positive(Limits limits) throws BadSettingException {
    Map<String, Long> byName = new LinkedHashMap<>();
    byName.put("maxFileSize", limits.fileBytes());
    byName.put("maxDocuments", (long) limits.documents());
    byName.put("maxFindings", (long) limits.findings());
    byName.put("secondsPerDocument", limits.perDocument().toSeconds());
    byName.put("maxNesting", (long) limits.nesting());
    byName.put("maxTableCells", (long) limits.tableCells());
    byName.put("maxDiagramElements", (long) limits.diagramElements());
    List<String> problems = new ArrayList<>();
    byName.forEach(
        (name, value) -> {
          if (value < 1) {
            problems.add(
                name + " is " + value + ", and nothing could be checked; give a number from 1 on");
          }
        });
    if (!problems.isEmpty()) {
      throw new BadSettingException(problems);
    }
    return limits;
  }
}
