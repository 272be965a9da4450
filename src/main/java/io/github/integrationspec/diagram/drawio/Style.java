package io.github.integrationspec.diagram.drawio;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The style of a cell: {@code ellipse;shape=cloud;html=1;}. */
final class Style {

  // cylinder3, note2, but not s3 or ec2
  private static final Pattern VERSION = Pattern.compile("(?<=[a-z]{4})\\d$");
  private static final Pattern DATA = Pattern.compile("image=data:[^;]*(?:;base64)?,?[^;]*;?");

  private final String written;
  private final Map<String, String> values = new LinkedHashMap<>();

  Style(String written) {
    this.written = written;
    for (String part : DATA.matcher(written).replaceAll("").split(";")) {
      int equals = part.indexOf('=');
      if (equals < 0) {
        values.put(part.strip(), "");
      } else {
        values.put(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
      }
    }
    values.remove("");
  }

  /** As written, without the data of pictures. */
  String written() {
    return DATA.matcher(written).replaceAll("").strip();
  }

  boolean has(String key) {
    return values.containsKey(key);
  }

  String get(String key) {
    return values.getOrDefault(key, "");
  }

  boolean is(String key, String value) {
    return get(key).equals(value);
  }

  double number(String key, double absent) {
    try {
      return has(key) ? Double.parseDouble(get(key)) : absent;
    } catch (NumberFormatException e) {
      return absent;
    }
  }

  /**
   * The shape in draw.io's own words, without the number that tells versions of one shape apart;
   * empty for a rectangle.
   */
  String shape() {
    String shape = get("shape");
    if (shape.endsWith("resourceIcon") && has("resIcon")) {
      shape = get("resIcon");
    } else if (shape.endsWith("productIcon") && has("prIcon")) {
      shape = get("prIcon");
    }
    if (shape.isEmpty()) {
      shape = values.isEmpty() ? "" : named(values.keySet().iterator().next());
    }
    String name = shape.substring(shape.lastIndexOf('.') + 1);
    return switch (name) {
      case "rect", "rectangle", "ext" -> "";
      case "umlActor", "actor" -> "actor";
      default -> VERSION.matcher(name).replaceFirst("");
    };
  }

  // a style may begin with the name of a shape or of a style sheet's entry
  private static String named(String first) {
    return switch (first.toLowerCase(Locale.ROOT)) {
      case "ellipse",
          "rhombus",
          "triangle",
          "hexagon",
          "cloud",
          "cylinder",
          "actor",
          "image",
          "swimlane",
          "group",
          "label",
          "line" ->
          first;
      default -> "";
    };
  }

  boolean isText() {
    return has("text") || is("shape", "text");
  }

  boolean isEdgeLabel() {
    return has("edgeLabel");
  }

  boolean isNote() {
    return is("shape", "note") || is("shape", "note2") || is("shape", "mxgraph.basic.document");
  }

  boolean isHtml() {
    return is("html", "1");
  }
}
