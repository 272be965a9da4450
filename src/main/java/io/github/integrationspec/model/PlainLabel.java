package io.github.integrationspec.model;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the text of a label into what a reader sees. */
final class PlainLabel {

  private static final Pattern BREAK =
      Pattern.compile("<br\\s*/?>|\\\\n", Pattern.CASE_INSENSITIVE);
  private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,200}>");
  private static final Pattern ENTITY = Pattern.compile("[#&]#?(\\w{1,10});");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Map<String, String> NAMED =
      Map.of(
          "quot", "\"", "amp", "&", "lt", "<", "gt", ">", "nbsp", " ", "apos", "'", "hash", "#",
          "semi", ";");

  private PlainLabel() {}

  static String of(String label) {
    if (label.indexOf('<') < 0 && label.indexOf(';') < 0 && label.indexOf('\\') < 0) {
      if (!hasOtherBlanks(label)) {
        return label.strip();
      }
      return BLANKS.matcher(label).replaceAll(" ").strip();
    }
    String text = BREAK.matcher(label).replaceAll(" ");
    text = TAG.matcher(text).replaceAll("");
    text = ENTITY.matcher(text).replaceAll(PlainLabel::resolve);
    return BLANKS.matcher(text).replaceAll(" ").strip();
  }

  /** Whether blanks other than single ones stand in it. */
  private static boolean hasOtherBlanks(String label) {
    char before = 'x';
    for (int i = 0; i < label.length(); i++) {
      char c = label.charAt(i);
      if ((c < ' ' && Character.isWhitespace(c)) || (c == ' ' && before == ' ')) {
        return true;
      }
      before = c;
    }
    return false;
  }

  private static String resolve(java.util.regex.MatchResult entity) {
    String name = entity.group(1);
    String named = NAMED.get(name);
    if (named != null) {
      return Matcher.quoteReplacement(named);
    }
    if (name.chars().allMatch(c -> c >= '0' && c <= '9') && name.length() < 7) {
      int code = Integer.parseInt(name);
      if (Character.isValidCodePoint(code) && code >= 32) {
        return Matcher.quoteReplacement(Character.toString(code));
      }
    }
    return Matcher.quoteReplacement(entity.group());
  }
}
