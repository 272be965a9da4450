package io.github.integrationspec.diagram.drawio;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Stereotypes that are written into labels: {@code «external»}, {@code <<external>>}. */
final class Stereotypes {

  private static final Pattern WRITTEN =
      Pattern.compile(
          "(?:\u00ab|<<|<&lt;|&lt;&lt;)\\s*([^<>\u00ab\u00bb&]{1,100}?)\\s*(?:\u00bb|>>)");

  private Stereotypes() {}

  static List<String> of(String label) {
    List<String> found = new ArrayList<>();
    Matcher written = WRITTEN.matcher(label);
    while (written.find()) {
      found.add(written.group(1));
    }
    return found;
  }
}
