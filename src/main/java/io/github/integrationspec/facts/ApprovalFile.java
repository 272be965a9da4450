package io.github.integrationspec.facts;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * The file that approvals are recorded in: YAML, sorted, a line for each section, so that a change
 * of it can be reviewed and merged.
 *
 * <pre>
 * format: 1
 * approvals:
 * - document: "stripe.md"       # relative to this file
 *   team: "security"
 *   by: "Jane Roe"
 *   date: "2026-11-25"
 *   sections:
 *     "Rate limits": {text: "3f2a…", numbers: "9c01…"}
 * </pre>
 */
public final class ApprovalFile {

  /** What the hashes are made of; another number means that they cannot be compared. */
  private static final int FORMAT = 1;

  private static final int MOST_BYTES = 20_000_000;

  private ApprovalFile() {}

  /** What is wrong with the file. */
  public static final class BrokenException extends Exception {

    private static final long serialVersionUID = 1;

    private final int line;

    BrokenException(int line, String why) {
      super(why);
      this.line = line;
    }

    /** From 1. */
    public int line() {
      return line;
    }
  }

  /**
   * Reads all records; none where there is no file.
   *
   * @throws BrokenException when it is no file of approvals
   */
  public static List<ApprovalRecord> read(Path file) throws BrokenException {
    if (!Files.exists(file)) {
      return List.of();
    }
    // a device has no size, and no end
    if (!Files.isRegularFile(file)) {
      throw new BrokenException(1, "it is no regular file");
    }
    try {
      if (Files.size(file) > MOST_BYTES) {
        throw new BrokenException(1, "it has more than " + MOST_BYTES / 1_000_000 + " MB");
      }
      return records(yaml().load(Files.readString(file)));
    } catch (MarkedYAMLException e) {
      int line = e.getProblemMark() == null ? 1 : e.getProblemMark().getLine() + 1;
      throw new BrokenException(line, "it is not valid YAML");
    } catch (YAMLException | StackOverflowError | IllegalArgumentException e) {
      // the last of them for what looks like a number or a date and is none
      throw new BrokenException(1, "it is not valid YAML");
    } catch (IOException e) {
      throw new BrokenException(1, "it is no text in UTF-8");
    }
  }

  private static Yaml yaml() {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    options.setMaxAliasesForCollections(0);
    options.setNestingDepthLimit(10);
    options.setCodePointLimit(MOST_BYTES);
    return new Yaml(new SafeConstructor(options));
  }

  private static List<ApprovalRecord> records(Object content) throws BrokenException {
    if (content == null) {
      return List.of();
    }
    if (!(content instanceof Map<?, ?> map) || !(map.get("format") instanceof Integer format)) {
      throw new BrokenException(1, "it does not begin with `format: " + FORMAT + "`");
    }
    if (format != FORMAT) {
      throw new BrokenException(
          1, "its format is " + format + ", and this version of the plugin knows " + FORMAT);
    }
    List<ApprovalRecord> records = new ArrayList<>();
    if (map.get("approvals") instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        records.add(record(list.get(i), i + 1));
      }
    }
    return records;
  }

  private static ApprovalRecord record(Object entry, int number) throws BrokenException {
    if (entry instanceof Map<?, ?> map
        && map.get("document") instanceof String document
        && map.get("team") instanceof String team
        && map.get("by") instanceof String by
        && map.get("date") instanceof String date
        && map.get("sections") instanceof Map<?, ?> sections) {
      try {
        return new ApprovalRecord(document, team, by, LocalDate.parse(date), hashes(sections));
      } catch (DateTimeException e) {
        // as any other that is incomplete
      }
    }
    throw new BrokenException(
        1, "approval " + number + " lacks its document, team, by, date or sections");
  }

  private static Map<String, Map<String, String>> hashes(Map<?, ?> sections) {
    Map<String, Map<String, String>> hashes = new LinkedHashMap<>();
    sections.forEach(
        (section, kinds) -> {
          Map<String, String> ofKinds = new TreeMap<>();
          if (kinds instanceof Map<?, ?> map) {
            map.forEach((kind, hash) -> ofKinds.put(String.valueOf(kind), String.valueOf(hash)));
          }
          hashes.put(String.valueOf(section), ofKinds);
        });
    return hashes;
  }

  /** The records with one more, which takes the place of an earlier one of its team. */
  public static List<ApprovalRecord> with(List<ApprovalRecord> records, ApprovalRecord added) {
    List<ApprovalRecord> all = new ArrayList<>(records);
    all.removeIf(added::isSameApproval);
    all.add(added);
    all.sort(Comparator.comparing(ApprovalRecord::document).thenComparing(ApprovalRecord::team));
    return all;
  }

  /**
   * Writes the file, at once or not at all.
   *
   * @throws IOException when it cannot be written
   */
  public static void write(Path file, List<ApprovalRecord> records) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    Path whole = Files.createTempFile(file.toAbsolutePath().getParent(), ".approvals", ".tmp");
    try {
      Files.writeString(whole, text(records), StandardCharsets.UTF_8);
      Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(whole);
    }
  }

  private static String text(List<ApprovalRecord> records) {
    StringBuilder text = new StringBuilder();
    text.append("# What was approved, by whom and when: hashes of what each section says.\n");
    text.append("# Written by the goal integration-spec:approve; commit it with the documents.\n");
    text.append("format: ").append(FORMAT).append("\napprovals:\n");
    for (ApprovalRecord record : records) {
      text.append("- document: ").append(quoted(record.document()));
      text.append("\n  team: ").append(quoted(record.team()));
      text.append("\n  by: ").append(quoted(record.by()));
      text.append("\n  date: ").append(quoted(record.date().toString()));
      text.append("\n  sections:\n");
      record
          .sections()
          .forEach(
              (section, kinds) -> {
                List<String> hashes = new ArrayList<>();
                kinds.forEach((kind, hash) -> hashes.add(kind + ": " + quoted(hash)));
                text.append("    ").append(quoted(section));
                text.append(": {").append(String.join(", ", hashes)).append("}\n");
              });
    }
    return text.toString();
  }

  private static String quoted(String value) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c < ' ' || (c >= 0x7F && c < 0xA0) || c == '\u2028' || c == '\u2029') {
        quoted.append(String.format("\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
