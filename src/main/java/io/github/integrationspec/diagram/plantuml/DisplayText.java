package io.github.integrationspec.diagram.plantuml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.stereo.Stereotype;

/** The library's texts as strings. */
final class DisplayText {

  private static final String LINE_BREAK = "<br/>";

  private static final Pattern ANGLES = Pattern.compile("<<\\s*([^<>]{1,100}?)\\s*>>");
  private static final Pattern GUILLEMETS =
      Pattern.compile("\u00ab\\s*([^\u00ab\u00bb]{1,100}?)\\s*\u00bb");

  private DisplayText() {}

  /** The lines of a text, joined by {@code <br/>}; empty when there is none. */
  static String of(Display display) {
    return String.join(LINE_BREAK, lines(display));
  }

  /** The lines of a text. */
  static List<String> lines(Display display) {
    if (Display.isNull(display)) {
      return List.of();
    }
    List<String> lines = new ArrayList<>();
    for (CharSequence line : display) {
      // a stereotype is a line of its own kind and told elsewhere
      if (!(line instanceof Stereotype)) {
        lines.add(guillemets(plain(line.toString())));
      }
    }
    return lines;
  }

  // the library marks line ends and escaped characters by characters of the private use area
  private static String plain(String line) {
    StringBuilder plain = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      switch (c) {
        case '\ue100', '\ue101', '\ue102', '\ue103' -> plain.append(LINE_BREAK);
        case '\ue110' -> plain.append('\\');
        case '\ue111' -> plain.append('\t');
        case '\ue121', '\ue122', '\ue123' -> {}
        default -> plain.append(c);
      }
    }
    return plain.toString();
  }

  // as the library draws them
  private static String guillemets(String line) {
    return line.contains("<<") ? ANGLES.matcher(line).replaceAll("\u00ab$1\u00bb") : line;
  }

  /** Stereotypes that are written into a text. */
  static List<String> stereotypesIn(String text) {
    List<String> names = new ArrayList<>();
    Matcher written = GUILLEMETS.matcher(text);
    while (written.find()) {
      names.add(written.group(1));
    }
    return names;
  }

  /** Names of stereotypes, without guillemets. */
  static List<String> stereotypes(Stereotype stereotype) {
    if (stereotype == null) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    for (String label : stereotype.getMultipleLabels()) {
      String name = label.replaceAll("^\\s*(?:<<|\u00ab)\\s*|\\s*(?:>>|\u00bb)\\s*$", "").strip();
      if (!name.isEmpty()) {
        names.add(name);
      }
    }
    return names;
  }
}
