package io.github.integrationspec.diagram.mermaid;

/** What to tell an author whose sequence diagram cannot be read. */
final class SequenceAdvice {

  private SequenceAdvice() {}

  static String unexpected(MappedText text, SequenceToken token, String expected) {
    return expected + " was expected here, but " + found(text, token) + " was found";
  }

  private static String found(MappedText text, SequenceToken token) {
    return switch (token.kind()) {
      case NEWLINE, NOTHING -> "the line ends";
      case END_OF_FILE -> "the diagram ends";
      default -> "'" + shortened(text.slice(token.start(), token.end())) + "'";
    };
  }

  private static String shortened(String found) {
    String line = found.lines().findFirst().orElse("");
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
