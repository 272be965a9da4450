package io.github.integrationspec.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Text of a rule's page for a terminal: paragraphs and list items wrapped, examples as they are.
 */
final class PageText {

  private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,}).*");
  private static final Pattern ITEM = Pattern.compile("(\\s*(?:[-*+]|\\d+\\.)\\s+)(.*)");

  private PageText() {}

  /**
   * The lines.
   *
   * @param indent what each begins with
   */
  static List<String> lines(String markdown, String indent) {
    List<String> lines = new ArrayList<>();
    StringBuilder paragraph = new StringBuilder();
    String hanging = indent;
    String fence = "";
    for (String line : markdown.strip().lines().toList()) {
      Matcher mark = FENCE.matcher(line);
      if (fence.isEmpty() && mark.matches()) {
        flush(paragraph, indent, hanging, lines);
        fence = mark.group(1);
      } else if (!fence.isEmpty()) {
        if (line.strip().equals(fence)) {
          fence = "";
        } else {
          lines.add((indent + "  " + SafeText.of(line)).stripTrailing());
        }
      } else if (line.isBlank()) {
        flush(paragraph, indent, hanging, lines);
        lines.add("");
      } else if (line.startsWith("|")) {
        flush(paragraph, indent, hanging, lines);
        lines.add(indent + SafeText.of(line));
      } else {
        Matcher item = ITEM.matcher(line);
        if (item.matches()) {
          flush(paragraph, indent, hanging, lines);
          hanging = indent + " ".repeat(item.group(1).length());
        } else if (paragraph.isEmpty()) {
          hanging = indent;
        }
        paragraph.append(paragraph.isEmpty() ? "" : " ").append(line.strip());
      }
    }
    flush(paragraph, indent, hanging, lines);
    return lines;
  }

  private static void flush(
      StringBuilder paragraph, String first, String others, List<String> lines) {
    if (!paragraph.isEmpty()) {
      lines.addAll(Wrapped.lines(paragraph.toString(), first, others));
      paragraph.setLength(0);
    }
  }
}
