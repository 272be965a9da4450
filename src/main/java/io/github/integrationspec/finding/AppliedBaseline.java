package io.github.integrationspec.finding;

import java.util.List;

/**
 * A baseline with what it takes to apply it to the findings of one module.
 *
 * @param file its path relative to the module's base directory, with {@code /}
 * @param lines of its file
 * @param prefix the module's base directory relative to the baseline's folder: empty, or ending
 *     with {@code /}
 */
public record AppliedBaseline(Baseline baseline, String file, List<String> lines, String prefix) {

  public AppliedBaseline {
    lines = List.copyOf(lines);
  }

  /** The key by which the baseline knows a result. */
  public FindingKey key(Result result) {
    return FindingKey.of(result).below(prefix);
  }

  /** A path of the module as the baseline has it. */
  public String path(String file) {
    return FindingKey.path(prefix, file);
  }
}
