package io.github.integrationspec.diagram.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where a relative path leads to. */
final class IncludePath {

  private static final Pattern ABSOLUTE = Pattern.compile("^(?:[/\\\\~]|[A-Za-z]:).*");

  private IncludePath() {}

  /**
   * The path from the base directory; empty when it is absolute or leads out of the base directory.
   */
  static Optional<String> of(String includingFile, String target) {
    if (target.isEmpty() || ABSOLUTE.matcher(target).matches()) {
      return Optional.empty();
    }
    List<String> segments = new ArrayList<>(List.of(includingFile.split("/", -1)));
    segments.remove(segments.size() - 1);
    for (String segment : target.replace('\\', '/').split("/", -1)) {
      if (segment.equals("..")) {
        if (segments.isEmpty() || segments.get(segments.size() - 1).equals("..")) {
          return Optional.empty();
        }
        segments.remove(segments.size() - 1);
      } else if (!segment.isEmpty() && !segment.equals(".")) {
        segments.add(segment);
      }
    }
    return Optional.of(String.join("/", segments));
  }
}
