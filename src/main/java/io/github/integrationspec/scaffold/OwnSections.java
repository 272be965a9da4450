package io.github.integrationspec.scaffold;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a standard of an organisation's own makes of the sections of a new specification.
 *
 * @param sections in the standard's order, those that the template has included
 */
public record OwnSections(List<OwnSection> sections) {

  /**
   * A section.
   *
   * @param title the heading; empty for that of the template
   * @param open what a person must write there, each a sentence
   */
  public record OwnSection(String id, String title, List<String> open) {
    public OwnSection {
      open = List.copyOf(open);
    }
  }

  /** The sections of the template, in its order. */
  private static final List<String> TEMPLATE =
      List.of(
          "overview",
          "diagrams",
          "api",
          "data-mapping",
          "error-handling",
          "rate-limiting",
          "security",
          "monitoring",
          "testing",
          "failure-modes");

  private static final Pattern HEADING = Pattern.compile("(?m)^## \\d+\\. (.*)$");

  public OwnSections {
    sections = List.copyOf(sections);
  }

  /** Whether the template has a section of this id. */
  public static boolean isInTemplate(String id) {
    return TEMPLATE.contains(id);
  }

  /** The text of the template with these sections, numbered anew. */
  String in(String text) {
    if (sections.isEmpty()) {
      return text;
    }
    Matcher heading = HEADING.matcher(text);
    Map<String, String> bodies = new LinkedHashMap<>();
    Map<String, String> titles = new LinkedHashMap<>();
    String preamble = text;
    int start = -1;
    while (heading.find()) {
      if (start < 0) {
        preamble = text.substring(0, heading.start());
      } else {
        bodies.put(TEMPLATE.get(bodies.size()), text.substring(start, heading.start()));
      }
      titles.put(TEMPLATE.get(titles.size()), heading.group(1));
      start = heading.end();
    }
    bodies.put(TEMPLATE.get(bodies.size()), text.substring(start));
    StringBuilder out = new StringBuilder(preamble);
    int number = 1;
    for (OwnSection section : sections) {
      String title = section.title().isEmpty() ? titles.get(section.id()) : section.title();
      out.append("## ").append(number).append(". ").append(title);
      out.append(bodies.getOrDefault(section.id(), "\n\n").stripTrailing()).append("\n\n");
      section.open().forEach(todo -> out.append("TODO: ").append(todo).append("\n\n"));
      number++;
    }
    return out.toString().stripTrailing() + "\n";
  }
}
