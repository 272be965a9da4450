package io.github.integrationspec.markdown;

import java.util.Random;

/** A document made by chance, as Markdown and as the shape that reading it must give. */
final class RandomDocument {

  private static final String[] WORDS = {
    "retry", "429", "Stripe", "naïve", "数据", "🚀", "p95", "über", "5 s", "a/b", "x-y", "GET"
  };

  private final Random random;
  private final StringBuilder markdown = new StringBuilder();
  private final StringBuilder shape = new StringBuilder();

  RandomDocument(Random random) {
    this.random = random;
    int count = 1 + random.nextInt(12);
    for (int i = 0; i < count; i++) {
      if (random.nextInt(3) == 0) {
        heading();
      } else {
        block("", 0, 3);
      }
    }
  }

  String markdown() {
    return markdown.toString();
  }

  String shape() {
    return shape.toString();
  }

  private void heading() {
    int level = 1 + random.nextInt(6);
    String[] text = inline();
    String closing = random.nextInt(4) == 0 ? " ##" : "";
    markdown.append("#".repeat(level)).append(' ').append(text[0]).append(closing).append("\n\n");
    shape(0, "h" + level, text[1]);
  }

  private void block(String prefix, int depth, int nesting) {
    switch (random.nextInt(nesting > 0 ? 7 : 4)) {
      case 0 -> table(prefix, depth);
      case 1 -> code(prefix, depth);
      case 2 -> comment(prefix, depth);
      case 4 -> list(prefix, depth, nesting - 1);
      case 5 -> quote(prefix, depth, nesting - 1);
      case 6 -> details(prefix, depth, nesting - 1);
      default -> paragraph(prefix, depth);
    }
    line(prefix, "");
  }

  private void paragraph(String prefix, int depth) {
    StringBuilder text = new StringBuilder();
    int lines = 1 + random.nextInt(3);
    for (int i = 0; i < lines; i++) {
      String[] inline = inline();
      // a word first, so that no line looks like a block of its own
      line(prefix, "So " + inline[0]);
      text.append(i == 0 ? "" : "\n").append("So ").append(inline[1]);
    }
    shape(depth, "p", text.toString());
  }

  private void table(String prefix, int depth) {
    int columns = 1 + random.nextInt(4);
    shape(depth, "table", row(prefix, columns, columns));
    line(prefix, "|" + " :-- |".repeat(columns));
    int rows = random.nextInt(4);
    for (int i = 0; i < rows; i++) {
      // ragged: cells that are missing are read as empty ones
      shape(depth + 1, "row", row(prefix, 1 + random.nextInt(columns), columns));
    }
  }

  private String row(String prefix, int cells, int columns) {
    StringBuilder row = new StringBuilder("|");
    StringBuilder read = new StringBuilder();
    for (int i = 0; i < cells; i++) {
      String[] cell =
          switch (random.nextInt(5)) {
            case 0 -> new String[] {"", ""};
            case 1 -> new String[] {"a \\| b", "a | b"};
            case 2 -> new String[] {"one<br>two", "one\ntwo"};
            default -> inline();
          };
      row.append(' ').append(cell[0]).append(" |");
      read.append(i == 0 ? "" : "¦").append(cell[1]);
    }
    line(prefix, row.toString());
    return read + "¦".repeat(columns - cells);
  }

  private void code(String prefix, int depth) {
    String fence = (random.nextBoolean() ? "`" : "~").repeat(3 + random.nextInt(3));
    String language = random.nextBoolean() ? "json" : "";
    StringBuilder text = new StringBuilder();
    line(prefix, fence + language);
    int lines = random.nextInt(4);
    for (int i = 0; i < lines; i++) {
      String[] samples = {"# no heading", "  indented", "| no | table |", "", "- no item", "`` x"};
      String sample = samples[random.nextInt(samples.length)];
      line(prefix, sample);
      text.append(sample).append('\n');
    }
    line(prefix, fence);
    shape(depth, "code", language + ":" + text);
  }

  private void comment(String prefix, int depth) {
    String word = word();
    line(prefix, "<!-- " + word + " -->");
    shape(depth, "comment", " " + word + " ");
  }

  private void list(String prefix, int depth, int nesting) {
    boolean numbered = random.nextBoolean();
    String bullet = "-*+".substring(random.nextInt(3)).substring(0, 1);
    shape(depth, "list", numbered ? "NUMBERED" : "BULLET");
    int items = 1 + random.nextInt(4);
    for (int i = 0; i < items; i++) {
      String marker = numbered ? (i + 1) + ". " : bullet + " ";
      String[] task =
          switch (random.nextInt(4)) {
            case 0 -> new String[] {"[ ] ", "OPEN"};
            case 1 -> new String[] {"[x] ", "DONE"};
            default -> new String[] {"", "NONE"};
          };
      String[] text = inline();
      line(prefix, marker + task[0] + "It " + text[0]);
      shape(depth + 1, "item", task[1]);
      shape(depth + 2, "p", "It " + text[1]);
      if (random.nextInt(3) == 0) {
        line(prefix, "");
        block(prefix + " ".repeat(marker.length()), depth + 2, nesting);
      }
    }
    // keeps a list of the same kind that follows apart
    line(prefix, "");
    line(prefix, "Then.");
    shape(depth, "p", "Then.");
  }

  private void quote(String prefix, int depth, int nesting) {
    shape(depth, "quote", "");
    paragraph(prefix + "> ", depth + 1);
    line(prefix + "> ", "");
    block(prefix + "> ", depth + 1, nesting);
    line(prefix, "");
    comment(prefix, depth);
  }

  private void details(String prefix, int depth, int nesting) {
    String word = word();
    line(prefix, "<details>");
    line(prefix, "<summary>" + word + "</summary>");
    line(prefix, "");
    shape(depth, "details", word);
    block(prefix, depth + 1, nesting);
    line(prefix, "</details>");
  }

  /** Inline markup, and what a reader sees of it. */
  private String[] inline() {
    StringBuilder written = new StringBuilder();
    StringBuilder seen = new StringBuilder();
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      String word = word();
      String[] part =
          switch (random.nextInt(10)) {
            case 0 -> new String[] {"**" + word + "**", word};
            case 1 -> new String[] {"`" + word + "`", word};
            case 2 -> new String[] {"[" + word + "](a.md)", word};
            case 3 -> new String[] {"*" + word + "*", word};
            case 4 -> new String[] {"&lt;" + word + "&gt;", "<" + word + ">"};
            case 5 -> new String[] {"\\*" + word, "*" + word};
            case 6 -> new String[] {"<b>" + word + "</b>", word};
            case 7 -> new String[] {"~~" + word + "~~", word};
            default -> new String[] {word, word};
          };
      written.append(i == 0 ? "" : " ").append(part[0]);
      seen.append(i == 0 ? "" : " ").append(part[1]);
    }
    return new String[] {written.toString(), seen.toString()};
  }

  private String word() {
    return WORDS[random.nextInt(WORDS.length)];
  }

  private void line(String prefix, String text) {
    markdown.append(text.isEmpty() ? prefix.stripTrailing() : prefix + text).append('\n');
  }

  private void shape(int depth, String kind, String text) {
    shape
        .append("  ".repeat(depth))
        .append(kind)
        .append(' ')
        .append(Shape.escaped(text))
        .append('\n');
  }
}
