package io.github.integrationspec.report;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All changes that mend findings as one unified diff, which {@code git apply} takes from the
 * repository's root.
 */
public final class FixesPatch {

  private static final int CONTEXT = 3;
  private static final String SECRET = "security-leaked-secret";

  private final Path base;
  private final Checkout checkout;

  /**
   * @param base what the paths of findings are relative to
   */
  public FixesPatch(Path base, Checkout checkout) {
    this.base = base;
    this.checkout = checkout;
  }

  /**
   * The diff; empty where there is nothing to change.
   *
   * @throws IOException when a file can be read no more
   */
  public String of(CheckReport report) throws IOException {
    StringBuilder patch = new StringBuilder();
    for (Map.Entry<String, List<Edit>> file : byFile(report).entrySet()) {
      if (file.getKey().chars().noneMatch(Character::isISOControl)) {
        patch.append(diff(file.getKey(), file.getValue()));
      }
    }
    return patch.toString();
  }

  /** In the order of the rules, so that sections that are added come in the standard's order. */
  private static Map<String, List<Edit>> byFile(CheckReport report) {
    Map<RuleId, Integer> order = new HashMap<>();
    for (Rule rule : report.standard().rules()) {
      order.put(rule.id(), order.size());
    }
    List<Span> secrets =
        report.results().stream()
            .map(r -> r.finding())
            .filter(f -> f.rule().value().equals(SECRET))
            .map(f -> f.span())
            .toList();
    Map<String, List<Edit>> edits = new TreeMap<>();
    report.results().stream()
        .filter(Result::counts)
        .map(Result::finding)
        .sorted(Comparator.comparing(f -> order.getOrDefault(f.rule(), order.size())))
        .flatMap(f -> f.edits().stream())
        .filter(e -> secrets.stream().noneMatch(s -> isBeside(s, e.span())))
        .forEach(e -> edits.computeIfAbsent(e.span().file(), f -> new ArrayList<>()).add(e));
    return edits;
  }

  /** A diff repeats the lines around a change; those with a secret must not travel. */
  private static boolean isBeside(Span secret, Span edit) {
    return secret.file().equals(edit.file())
        && secret.line() <= edit.endLine() + CONTEXT
        && secret.endLine() >= edit.line() - CONTEXT;
  }

  private String diff(String file, List<Edit> edits) throws IOException {
    String raw = Files.readString(base.resolve(file), StandardCharsets.UTF_8);
    String mark = raw.startsWith("\uFEFF") ? "\uFEFF" : "";
    String text = raw.substring(mark.length());
    List<String> before = lines(raw);
    List<String> after = lines(mark + edited(SourceText.of(file, text), edits));
    String path = checkout.path(file);
    // a tab ends a name with blanks
    String end = path.indexOf(' ') >= 0 ? "\t" : "";
    List<String> diff =
        UnifiedDiffUtils.generateUnifiedDiff(
            "a/" + path + end, "b/" + path + end, before, DiffUtils.diff(before, after), CONTEXT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < diff.size(); i++) {
      String line = diff.get(i);
      boolean header = i < 2 || line.startsWith("@@ ");
      out.append(line);
      if (header) {
        out.append('\n');
      } else if (!line.endsWith("\n")) {
        out.append("\n\\ No newline at end of file\n");
      }
    }
    return out.toString();
  }

  /** Lines with their ends, as git counts them. */
  private static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      lines.add(text.substring(from, at + 1));
      from = at + 1;
    }
    if (from < text.length()) {
      lines.add(text.substring(from));
    }
    return lines;
  }

  /** The text with all changes made; of two that overlap the first is. */
  private static String edited(SourceText source, List<Edit> edits) {
    String text = source.text();
    String lineEnd = text.contains("\r\n") ? "\r\n" : "\n";
    int[] starts = starts(source);
    StringBuilder edited = new StringBuilder();
    int done = 0;
    List<Edit> ordered =
        edits.stream()
            .sorted(
                Comparator.comparing(e -> offset(starts, text, e.span().line(), e.span().column())))
            .toList();
    for (Edit edit : ordered) {
      Span span = edit.span();
      int start = offset(starts, text, span.line(), span.column());
      int end = offset(starts, text, span.endLine(), span.endColumn());
      if (start >= done) {
        edited.append(text, done, start).append(edit.replacement().replace("\n", lineEnd));
        done = Math.max(start, end);
      }
    }
    return edited.append(text.substring(done)).toString();
  }

  private static int offset(int[] starts, String text, int line, int column) {
    return line > starts.length
        ? text.length()
        : Math.min(text.length(), starts[line - 1] + column - 1);
  }

  /** Offsets at which lines start. */
  private static int[] starts(SourceText source) {
    String text = source.text();
    List<Integer> starts = new ArrayList<>(List.of(0));
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean pair = c == '\r' && at + 1 < text.length() && text.charAt(at + 1) == '\n';
      if ((c == '\n' || c == '\r') && !pair) {
        starts.add(at + 1);
      }
    }
    return starts.stream().mapToInt(Integer::intValue).toArray();
  }
}
