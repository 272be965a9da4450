package io.github.integrationspec.diagram.mermaid;

/** What to tell an author whose flowchart cannot be read. */
final class FlowAdvice {

  private FlowAdvice() {}

  static String unexpected(MappedText text, FlowToken token, String expected) {
    return expected + " was expected here, but " + found(text, token) + " was found";
  }

  private static String found(MappedText text, FlowToken token) {
    return switch (token.kind()) {
      case NEWLINE -> "the line ends";
      case END_OF_FILE, NOTHING_LEFT -> "the diagram ends";
      case NOTHING -> "'" + text.slice(token.start(), token.start() + 1) + "'";
      default -> "'" + shortened(text.slice(token.start(), token.end())) + "'";
    };
  }

  private static String shortened(String found) {
    String line = found.strip().lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
