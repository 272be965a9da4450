package io.github.integrationspec.rule.api;

/** Fills the gaps that authors mark with an ellipsis, so that what is left can be read. */
final class Ellipses {

  private Ellipses() {}

  /**
   * Replaces each ellipsis outside of strings by what makes the text around it whole: a member in
   * an object, a value elsewhere, nothing beside a comma that would be left over. The text keeps
   * its length up to the first ellipsis.
   */
  static String inJson(String text) {
    if (!text.contains("...") && text.indexOf('…') < 0) {
      return text;
    }
    StringBuilder out = new StringBuilder();
    java.util.ArrayDeque<Character> open = new java.util.ArrayDeque<>();
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      if (c == '"') {
        int end = endOfString(text, i);
        out.append(text, i, end);
        i = end;
      } else if (c == '…' || text.startsWith("...", i)) {
        int end = c == '…' ? i + 1 : i + 3;
        while (end < text.length() && text.charAt(end) == '.') {
          end++;
        }
        gap(out, text, end, open.peek());
        i = end;
      } else {
        if (c == '{' || c == '[') {
          open.push(c);
        } else if ((c == '}' || c == ']') && !open.isEmpty()) {
          open.pop();
        }
        out.append(c);
        i++;
      }
    }
    return out.toString();
  }

  private static void gap(StringBuilder out, String text, int end, Character within) {
    String before = out.toString().stripTrailing();
    char last = before.isEmpty() ? '{' : before.charAt(before.length() - 1);
    String rest = text.substring(end).stripLeading();
    boolean member = within != null && within == '{' && last != ':';
    String value = member ? "\"…" + out.length() + "\":0" : "0";
    boolean needsComma =
        last != ',' && last != '{' && last != '[' && last != ':' && !before.isEmpty();
    boolean commaBehind =
        !rest.isEmpty() && rest.charAt(0) != ',' && rest.charAt(0) != '}' && rest.charAt(0) != ']';
    if (within == null && needsComma) {
      return;
    }
    out.append(needsComma ? "," : "")
        .append(value)
        .append(commaBehind && within != null ? "," : "");
  }

  private static int endOfString(String text, int quote) {
    int i = quote + 1;
    while (i < text.length() && text.charAt(i) != '"' && text.charAt(i) != '\n') {
      i += text.charAt(i) == '\\' ? 2 : 1;
    }
    return Math.min(text.length(), i + 1);
  }

  /** Lines that are nothing but an ellipsis become comments. */
  static String inYaml(String text) {
    return text.replaceAll("(?m)^(\\s*)(?:-\\s+)?(?:\\.{3,}|…)[ \\t]*$", "$1#");
  }
}
