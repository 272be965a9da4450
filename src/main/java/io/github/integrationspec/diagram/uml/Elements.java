package io.github.integrationspec.diagram.uml;

import io.github.integrationspec.diagram.XmlElement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The elements of an XMI file by their ids, and what they refer to. */
final class Elements {

  private final Map<String, XmlElement> byId = new HashMap<>();
  private final Map<String, List<String>> stereotypes = new HashMap<>();

  Elements(XmlElement root) {
    root.all()
        .forEach(
            element -> {
              String id = id(element);
              if (!id.isEmpty()) {
                byId.putIfAbsent(id, element);
              }
              applied(element);
            });
  }

  /** Stereotypes stand beside the model: {@code <profile:External base_Lifeline="id"/>}. */
  private void applied(XmlElement element) {
    for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
      if (attribute.getKey().startsWith("base_")) {
        stereotypes
            .computeIfAbsent(attribute.getValue(), id -> new ArrayList<>())
            .add(element.localName());
      }
    }
  }

  /** The id of an element; empty when it has none. */
  static String id(XmlElement element) {
    return prefixed(element, "id");
  }

  /** The type of an element without its prefix: {@code Interaction}. */
  static String type(XmlElement element) {
    String type = prefixed(element, "type");
    if (type.isEmpty() && element.name().startsWith("uml:")) {
      return element.localName();
    }
    return type.substring(type.indexOf(':') + 1);
  }

  // the prefix is the file's own choice: xmi:id, and in old files xsi:type
  private static String prefixed(XmlElement element, String name) {
    String usual = element.attribute("xmi:" + name);
    if (!usual.isEmpty()) {
      return usual;
    }
    return element.attributes().entrySet().stream()
        .filter(attribute -> attribute.getKey().endsWith(":" + name))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse("");
  }

  Optional<XmlElement> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }

  /** Ids that an element refers to, by an attribute or by child elements. */
  static List<String> references(XmlElement element, String role) {
    List<String> ids = new ArrayList<>();
    String attribute = element.attribute(role).strip();
    if (!attribute.isEmpty()) {
      ids.addAll(Arrays.asList(attribute.split("\\s+")));
    }
    element
        .children(role)
        .map(child -> prefixed(child, "idref"))
        .filter(id -> !id.isEmpty())
        .forEach(ids::add);
    return ids;
  }

  /** The first element that an element refers to in a role. */
  Optional<XmlElement> referred(XmlElement element, String role) {
    return references(element, role).stream().findFirst().flatMap(this::find);
  }

  List<String> stereotypes(XmlElement element) {
    return stereotypes.getOrDefault(id(element), List.of());
  }
}
