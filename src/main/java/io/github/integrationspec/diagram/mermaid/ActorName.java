package io.github.integrationspec.diagram.mermaid;

/**
 * Where the name of an actor ends when it stands in a message or a note. A name may hold blanks,
 * and hyphens that do not begin an arrow.
 */
final class ActorName {

  private ActorName() {}

  static boolean mayStart(char c) {
    return switch (c) {
      case '/', '\\', '+', '(', ')', '<', '-', '>', ':', '\n', ',', ';' -> false;
      default -> true;
    };
  }

  /**
   * Name characters; then, as often as no arrow begins, hyphens and characters of the wider class,
   * to which slashes and parentheses belong.
   */
  static int end(String text, int start) {
    int i = start;
    while (i < text.length() && mayStart(text.charAt(i))) {
      i++;
    }
    while (i < text.length() && !arrowBegins(text, i)) {
      int part = i;
      while (part < text.length() && text.charAt(part) == '-') {
        part++;
      }
      int end = part;
      while (end < text.length() && mayFollow(text.charAt(end))) {
        end++;
      }
      if (end == part) {
        break;
      }
      i = end;
    }
    return i;
  }

  private static boolean mayFollow(char c) {
    return switch (c) {
      case '+', '<', '-', '>', ':', '\n', ',', ';' -> false;
      default -> true;
    };
  }

  private static boolean arrowBegins(String text, int i) {
    char next = i + 1 < text.length() ? text.charAt(i + 1) : '\n';
    return switch (text.charAt(i)) {
      case '-' ->
          next == 'x'
              || next == 'X'
              || next == '-'
              || next == ')'
              || next == '/'
              || text.startsWith("|\\", i + 1)
              || text.startsWith("|/", i + 1)
              || next == '\\';
      case '/' -> text.startsWith("|-", i + 1) || text.startsWith("/-", i + 1);
      case '\\' -> text.startsWith("|-", i + 1) || text.startsWith("\\-", i + 1);
      case '(' -> next == ')';
      default -> false;
    };
  }
}
