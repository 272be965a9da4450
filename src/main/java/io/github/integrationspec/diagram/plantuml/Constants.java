package io.github.integrationspec.diagram.plantuml;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Constants that authors define once for the paths of their includes: {@code !define ICONS
 * https://…}, {@code !$ICONS = "https://…"}.
 */
final class Constants {

  private static final Pattern DEFINITION =
      Pattern.compile(
          "^\\s*!(?:define\\s+(\\w+)\\s+(\\S+)"
              + "|\\s*(?:global\\s+|local\\s+)?(\\$?\\w+)\\s*\\??=\\s*[\"']([^\"']*)[\"'])\\s*$");
  private static final Pattern NAME = Pattern.compile("\\$?\\w+");
  private static final int LENGTH = 1_000;

  private final Map<String, String> values = new HashMap<>();

  /** Remembers the constant if this line defines one. */
  void learn(String line) {
    if (line.length() > LENGTH || line.indexOf('!') < 0) {
      return;
    }
    Matcher definition = DEFINITION.matcher(line);
    if (definition.matches()) {
      boolean define = definition.group(1) != null;
      values.put(definition.group(define ? 1 : 3), apply(definition.group(define ? 2 : 4)));
    }
  }

  /** Puts the values of known constants into a path. */
  String apply(String path) {
    if (values.isEmpty() || path.length() > LENGTH) {
      return path;
    }
    return NAME.matcher(path)
        .replaceAll(
            name -> Matcher.quoteReplacement(values.getOrDefault(name.group(), name.group())));
  }
}
