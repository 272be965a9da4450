package io.github.integrationspec.diagram.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Colours and line styles as the author wrote them. */
final class WrittenStyle {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern LABEL = Pattern.compile("\\s:(?:\\s.*)?$");
  private static final Pattern IN_ARROW = Pattern.compile("[-.=~<]\\[([^\\]\\[]*)\\]");
  private static final Pattern COLOR = Pattern.compile("(?:^|[\\s\\])}>])(#[^\\s\\[{]+)");

  private static final Pattern ACTION = Pattern.compile("^(#[^:\\s]+):|<<\\s*(#\\w+)\\s*>>\\s*$");
  private static final Pattern KEYWORD = Pattern.compile("^[a-zA-Z]+");

  private WrittenStyle() {}

  /** The colour of an action: {@code #red:action;} or {@code :action; <<#red>>}. */
  static String ofAction(String statement) {
    Matcher action = ACTION.matcher(statement);
    if (!action.find()) {
      return "";
    }
    return action.group(1) == null ? action.group(2) : action.group(1);
  }

  /** The word that a statement begins with. */
  static String keyword(String statement) {
    Matcher keyword = KEYWORD.matcher(statement);
    return keyword.find() ? keyword.group().toLowerCase(Locale.ROOT) : "partition";
  }

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
