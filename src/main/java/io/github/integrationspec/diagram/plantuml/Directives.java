package io.github.integrationspec.diagram.plantuml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Statements of the preprocessor that reach beyond the diagram. */
final class Directives {

  private static final Pattern IMPORT = Pattern.compile("^\\s*!\\s*import\\b.*");
  private static final Pattern THEME_FROM =
      Pattern.compile("^\\s*!theme\\s+(\\S+)\\s+from\\s+(.+)$");
  // they write to the console of the build
  private static final Pattern LOG = Pattern.compile("^\\s*!\\s*(?:log|dump_memory)\\b.*");
  private static final Pattern OUTSIDE =
      Pattern.compile("%(getenv|load_json|load_data|file_exists|get_json_file)\\s*\\(");

  private Directives() {}

  /** The line as the library may read it. */
  static Line checked(Line line, Refusals refusals) {
    String text = line.text();
    if (text.stripLeading().startsWith("'")) {
      return line;
    }
    if (LOG.matcher(text).matches()) {
      return line.reading("");
    }
    if (IMPORT.matcher(text).matches()) {
      return refusals.refuse(
          line, "`!import` was not followed: archives are not read. Include the files themselves");
    }
    Matcher theme = THEME_FROM.matcher(text);
    if (theme.matches() && !theme.group(2).strip().startsWith("<")) {
      return refusals.refuse(
          line,
          "The theme `"
              + theme.group(1)
              + "` was not read: only the themes that PlantUML brings along are, `!theme plain`");
    }
    Matcher outside = OUTSIDE.matcher(text);
    if (outside.find()) {
      return refusals.mention(
          line,
          "`%"
              + outside.group(1)
              + "` gives nothing here: a diagram must not depend on the machine that reads it");
    }
    return line;
  }
}
