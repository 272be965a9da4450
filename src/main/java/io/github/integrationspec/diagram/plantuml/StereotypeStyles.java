package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.StyleClass;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.text.StringLocated;

/**
 * What stereotypes look like: {@code skinparam component<<pii>> { … }}, {@code skinparam
 * componentBackgroundColor<<pii>> red}, and classes of a {@code <style>} sheet.
 */
final class StereotypeStyles {

  private static final Pattern BLOCK =
      Pattern.compile("^skinparam\\s+\\w*\\s*<<\\s*([^<>]+?)\\s*>>\\s*\\{?$");
  private static final Pattern SINGLE =
      Pattern.compile("^skinparam\\s+(\\w+)\\s*<<\\s*([^<>]+?)\\s*>>\\s+(\\S.*)$");
  private static final Pattern NESTED =
      Pattern.compile("^(\\w+)\\s*<<\\s*([^<>]+?)\\s*>>\\s+(\\S.*)$");
  private static final Pattern CSS_CLASS = Pattern.compile("^\\.([\\w-]+)\\s*\\{?$");

  private static final int LENGTH = 500;

  private final Set<String> used;
  private final Map<String, Set<String>> styles = new LinkedHashMap<>();
  private final Map<String, Span> spans = new LinkedHashMap<>();
  private String open = "";

  private StereotypeStyles(Set<String> used) {
    this.used = used;
  }

  /**
   * Reads the styles of stereotypes that are used.
   *
   * @param lines what the library parsed
   */
  static List<StyleClass> read(List<StringLocated> lines, Set<String> used) {
    StereotypeStyles reader = new StereotypeStyles(used);
    for (StringLocated line : lines) {
      if (line.getLocation() instanceof Place place
          && !place.isIncluded()
          && line.length() <= LENGTH) {
        reader.take(line.getString().strip(), place);
      }
    }
    List<StyleClass> classes = new ArrayList<>();
    reader.styles.forEach(
        (name, properties) ->
            classes.add(
                new StyleClass(name, String.join(";", properties), reader.spans.get(name))));
    return classes;
  }

  private void take(String text, Place place) {
    Matcher block = BLOCK.matcher(text);
    Matcher single = SINGLE.matcher(text);
    Matcher nested = NESTED.matcher(text);
    Matcher css = CSS_CLASS.matcher(text);
    if (block.matches()) {
      open = block.group(1);
    } else if (css.matches()) {
      open = css.group(1);
    } else if (single.matches()) {
      add(single.group(2), single.group(1) + " " + single.group(3), place);
    } else if (nested.matches() && open.isEmpty()) {
      add(nested.group(2), nested.group(1) + " " + nested.group(3), place);
    } else if (text.startsWith("}") || text.startsWith("</style>")) {
      open = "";
    } else if (!open.isEmpty() && !text.isEmpty() && !text.equals("{")) {
      add(open, text, place);
    }
  }

  private void add(String name, String property, Place place) {
    if (used.contains(name)) {
      styles.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(property);
      spans.putIfAbsent(name, place.span());
    }
  }
}
