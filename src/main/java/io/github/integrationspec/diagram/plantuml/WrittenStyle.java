package io.github.integrationspec.diagram.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours and line styles as the author wrote them. */
final class WrittenStyle {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern LABEL = Pattern.compile("\\s:(?:\\s.*)?$");
  private static final Pattern IN_ARROW = Pattern.compile("[-.=~<]\\[([^\\]\\[]*)\\]");
  private static final Pattern COLOR = Pattern.compile("(?:^|[\\s\\])}>])(#[^\\s\\[{]+)");

  private WrittenStyle() {}

  /** The colours of a node or group. */
  static String ofElement(String statement) {
    return last(COLOR.matcher(QUOTED.matcher(statement).replaceAll("\"\"")));
  }

  /** What stands in the arrow's brackets, and the colours behind the target. */
  static String ofArrow(String statement) {
    String line = LABEL.matcher(QUOTED.matcher(statement).replaceAll("\"\"")).replaceFirst("");
    List<String> styles = new ArrayList<>();
    Matcher inArrow = IN_ARROW.matcher(line);
    if (inArrow.find()) {
      styles.add(inArrow.group(1));
      line = line.substring(inArrow.end());
    }
    String behind = last(COLOR.matcher(line));
    if (!behind.isEmpty()) {
      styles.add(behind);
    }
    return String.join(";", styles);
  }

  private static String last(Matcher color) {
    String found = "";
    while (color.find()) {
      found = color.group(1);
    }
    return found;
  }
}
