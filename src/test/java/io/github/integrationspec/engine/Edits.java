package io.github.integrationspec.engine;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** What people and formatters do to a document without changing what it says. */
final class Edits {

  private Edits() {}

  static String wrapNarrow(String text) {
    return prose(text, p -> p.contains("**") ? p : wrap(p.replace('\n', ' ')));
  }

  static String unwrap(String text) {
    return prose(text, p -> p.contains("**Status") ? p : p.replace('\n', ' '));
  }

  static String indent(String text) {
    return prose(text, p -> p.lines().map(l -> "  " + l).collect(Collectors.joining("\n")));
  }

  static String doubleBlanks(String text) {
    return prose(text, p -> p.replace(" ", "  "));
  }

  static String padTables(String text) {
    return outsideFences(text, l -> l.startsWith("| ") ? l.replace(" | ", "   |  ") : l);
  }

  static String typographicQuotes(String text) {
    return outsideFences(text, l -> l.contains("`") ? l : l.replace("'", "\u2019"));
  }

  static String numberHeadings(String text) {
    int[] number = {0};
    return outsideFences(
        text, l -> l.startsWith("## ") ? "## " + ++number[0] + ". " + l.substring(3) : l);
  }

  static String shuffleSections(String text, Random random) {
    List<String> sections = new ArrayList<>(List.of(text.split("(?m)^(?=## )")));
    String head = sections.remove(0);
    Collections.shuffle(sections, random);
    return head
        + sections.stream().map(s -> s.stripTrailing() + "\n\n").collect(Collectors.joining());
  }

  /** Only plain paragraphs change places, within their section. */
  static String shuffleParagraphs(String text, Random random) {
    List<String> blocks = blocks(text);
    for (int from = 0; from < blocks.size(); from++) {
      int to = from;
      while (to < blocks.size() && isProse(blocks.get(to))) {
        to++;
      }
      if (to - from > 1) {
        Collections.shuffle(blocks.subList(from, to), random);
        from = to;
      }
    }
    return String.join("\n\n", blocks) + "\n";
  }

  private static String prose(String text, UnaryOperator<String> edit) {
    return blocks(text).stream()
            .map(b -> isProse(b) ? edit.apply(b) : b)
            .collect(Collectors.joining("\n\n"))
        + "\n";
  }

  private static boolean isProse(String block) {
    return block.startsWith("**")
        || (!block.isEmpty() && Character.isUpperCase(block.charAt(0)) && !block.endsWith(":"));
  }

  private static List<String> blocks(String text) {
    List<String> blocks = new ArrayList<>();
    StringBuilder fence = new StringBuilder();
    for (String part : text.strip().split("\n\n+")) {
      boolean opens = (part.split("```", -1).length - 1) % 2 == 1;
      if (fence.length() > 0 || opens) {
        fence.append(fence.length() > 0 ? "\n\n" : "").append(part);
        if (opens && !fence.toString().equals(part)) {
          blocks.add(fence.toString());
          fence.setLength(0);
        }
      } else {
        blocks.add(part);
      }
    }
    return blocks;
  }

  private static String wrap(String line) {
    StringBuilder out = new StringBuilder();
    int width = 0;
    for (String word : line.split(" ")) {
      if (width > 0) {
        out.append(width + word.length() > 40 ? "\n" : " ");
        width = width + word.length() > 40 ? 0 : width + 1;
      }
      out.append(word);
      width += word.length();
    }
    return out.toString();
  }

  private static String outsideFences(String text, UnaryOperator<String> edit) {
    boolean[] inside = {false};
    return Arrays.stream(text.split("\n", -1))
        .map(
            line -> {
              if (line.startsWith("```")) {
                inside[0] = !inside[0];
              }
              return inside[0] ? line : edit.apply(line);
            })
        .collect(Collectors.joining("\n"));
  }
}
