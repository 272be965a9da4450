package io.github.integrationspec.report;

/** Makes text of documents mean nothing in Markdown, as GitHub and GitLab render it. */
final class MarkdownText {

  private static final String MARKS = "\\`*_[]<>&|~#!$^";

  private MarkdownText() {}

  /** The text on one line, shown as it is: no markup, HTML, mention, reference or link. */
  static String of(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 16);
    String safe = SafeText.of(text);
    for (int i = 0; i < safe.length(); i++) {
      char c = safe.charAt(i);
      if (MARKS.indexOf(c) >= 0 || (c == ':' && safe.startsWith("://", i))) {
        plain.append('\\').append(c);
      } else if (c == '@') {
        // a backslash would not keep GitHub from telling the person
        plain.append("@&#8288;");
      } else if (c == '.' && i >= 3 && safe.regionMatches(true, i - 3, "www", 0, 3)) {
        plain.append("&#46;");
      } else {
        plain.append(c);
      }
    }
    return plain.toString();
  }

  /** The text as code; the fence is longer than any run of backticks in it. */
  static String code(String text) {
    String safe = SafeText.of(text);
    int longest = 0;
    int run = 0;
    for (int i = 0; i < safe.length(); i++) {
      run = safe.charAt(i) == '`' ? run + 1 : 0;
      longest = Math.max(longest, run);
    }
    String fence = "`".repeat(longest + 1);
    boolean padded = safe.isBlank() || safe.startsWith("`") || safe.endsWith("`");
    return padded ? fence + " " + safe + " " + fence : fence + safe + fence;
  }
}
