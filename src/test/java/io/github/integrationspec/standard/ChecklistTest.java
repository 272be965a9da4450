package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.engine.BuiltInChecks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The checklist, the rules' pages and the code name the same rules. */
class ChecklistTest {

  private static final Pattern ROW = Pattern.compile("(?m)^\\| `([a-z0-9-]+)` \\| (E|W|I|off) \\|");
  private static final Map<String, Level> LEVELS =
      Map.of("E", Level.ERROR, "W", Level.WARNING, "I", Level.INFO, "off", Level.OFF);

  /** Judged where files are read, before there is a document to check. */
  private static final Set<String> JUDGED_BY_READING = Set.of("document-readable", "coming");

  /** Judged where exceptions are applied, when everything else has been found. */
  private static final Set<String> JUDGED_BY_FILTERING =
      Set.of("suppression-unused", "suppression-invalid", "baseline-stale");

  /** Groups of rules that are ours, not the checklist's. */
  private static final Set<String> OWN_GROUPS = Set.of("suppression", "baseline");

  /** Our own, beyond the checklist. */
  private static final Set<String> ADDITIONS =
      Set.of(
          "approval-content",
          "consistency-alert-quota",
          "consistency-retry-budget",
          "consistency-retry-rate",
          "consistency-sensitivity-protection",
          "diagram-syntax");

  private final Standard standard = StandardReader.builtIn();

  @Test
  void pages_have_the_ids_and_levels_of_the_checklist_in_its_order() throws IOException {
    List<String> rows = new ArrayList<>();
    Matcher row = ROW.matcher(checklist());
    while (row.find()) {
      rows.add(row.group(1) + " " + LEVELS.get(row.group(2)).id());
    }
    assertThat(rows).hasSizeGreaterThan(150);
    assertThat(standard.rules().stream().map(r -> r.id() + " " + r.level().id()))
        .contains(rows.toArray(String[]::new));
    assertThat(standard.rules())
        .filteredOn(r -> !OWN_GROUPS.contains(r.id().group()))
        .filteredOn(r -> !ADDITIONS.contains(r.id().value()))
        .hasSameSizeAs(rows);
  }

  @Test
  void each_check_that_a_page_names_is_in_the_table_and_each_in_the_table_is_named() {
    Set<String> table = new TreeSet<>(BuiltInChecks.checks().keySet());
    table.addAll(BuiltInChecks.runChecks().keySet());
    Set<String> named =
        standard.rules().stream()
            .filter(r -> r.judgement() instanceof Rule.ByCheck)
            .map(r -> ((Rule.ByCheck) r.judgement()).check())
            .filter(c -> !JUDGED_BY_READING.contains(c) && !JUDGED_BY_FILTERING.contains(c))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(table).isEqualTo(named);
  }

  private static String checklist() throws IOException {
    try (InputStream in = ChecklistTest.class.getResourceAsStream("/standard/checklist.md")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
