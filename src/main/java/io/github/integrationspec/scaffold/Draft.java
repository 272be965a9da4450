package io.github.integrationspec.scaffold;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * What the template of a specification is filled with.
 *
 * @param team who is suggested as owner
 */
record Draft(String vendor, String service, String team, LocalDate today, ApiOutline api) {

  String title() {
    return service + " of " + vendor;
  }

  /** The third party, as diagrams call it. */
  String alias() {
    return vendor + " " + service;
  }

  /** What the names of metrics begin with. */
  String metric() {
    return vendor.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
  }

  String scope() {
    return api.operations().stream()
        .map(o -> o.name().toLowerCase(Locale.ROOT))
        .collect(Collectors.joining(", "));
  }

  /** The first call that sends a body. */
  Operation exampleOf() {
    return api.operations().stream()
        .filter(o -> o.parameters().stream().anyMatch(p -> p.startsWith("body")))
        .findFirst()
        .orElse(api.operations().get(0));
  }

  String requestExample() {
    return example(api.request());
  }

  String responseExample() {
    return example(api.response());
  }

  private static String example(List<Field> fields) {
    return fields.stream()
        .map(f -> "  \"" + f.name() + "\": " + value(f.type()))
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private static String value(String type) {
    return switch (type) {
      case "integer", "number" -> "1";
      case "boolean" -> "true";
      case "array" -> "[]";
      case "object" -> "{}";
      default -> "\"example\"";
    };
  }
}
