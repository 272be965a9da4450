package io.github.integrationspec.finding;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Writes a baseline as YAML that a person can review: sorted, the same on every machine, one value
 * a line, so that a difference shows what was accepted and what is paid off.
 */
public final class BaselineWriter {

  private static final String HEADER =
      """
      # Findings that are accepted for now; the check fails on all others.
      # Written by the goal "baseline" (comments are not kept): it takes out entries that are paid off,
      # and adds new ones only with -Dintegration-spec.accept="reason".
      """;

  private BaselineWriter() {}

  /** The text of the file; lines end with a line feed. */
  public static String text(Baseline baseline) {
    Map<String, Object> root = new LinkedHashMap<>();
    root.put("version", Integer.parseInt(BaselineReader.VERSION));
    root.put("accepted", baseline.entries().stream().map(BaselineWriter::entry).toList());
    return HEADER + new Yaml(options()).dump(root);
  }

  private static DumperOptions options() {
    DumperOptions options = new DumperOptions();
    options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
    options.setLineBreak(DumperOptions.LineBreak.UNIX);
    options.setAllowUnicode(true);
    options.setSplitLines(false);
    return options;
  }

  private static Map<String, Object> entry(BaselineEntry entry) {
    Map<String, Object> values = new LinkedHashMap<>();
    values.put("rule", entry.key().rule());
    values.put("specification", entry.key().specification());
    put(values, "file", entry.key().file());
    put(values, "under", entry.key().headings());
    put(values, "text", entry.key().text());
    put(values, "about", entry.key().names());
    values.put("reason", entry.reason());
    put(values, "by", entry.by());
    values.put("date", entry.date().toString());
    return values;
  }

  private static void put(Map<String, Object> values, String key, String value) {
    if (!value.isEmpty()) {
      values.put(key, value);
    }
  }

  private static void put(Map<String, Object> values, String key, List<String> value) {
    if (!value.isEmpty()) {
      values.put(key, value);
    }
  }
}
