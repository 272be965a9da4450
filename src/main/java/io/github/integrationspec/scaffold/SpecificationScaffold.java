package io.github.integrationspec.scaffold;

import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The first version of a specification. It satisfies each rule of the standard; what a person must
 * decide is a suggestion with a {@code TODO} beside it, so that a check reports exactly these.
 */
public final class SpecificationScaffold {

  private final String vendor;
  private final String service;
  private final String team;
  private final LocalDate today;

  /**
   * @param team who is suggested as owner
   */
  public SpecificationScaffold(String vendor, String service, String team, LocalDate today) {
    this.vendor = vendor;
    this.service = service;
    this.team = team;
    this.today = today;
  }

  /** The document, lines ended by {@code \n}. */
  public String write(ApiOutline api) {
    return write(api, new OwnSections(List.of()));
  }

  /** The document with the sections of an organisation's own standard. */
  public String write(ApiOutline api, OwnSections own) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", service + " of " + vendor);
    model.put("vendor", vendor);
    model.put("service", service);
    model.put("alias", vendor + " " + service);
    model.put("team", team);
    model.put("ticket", "PROJ-1");
    model.put("today", today.toString());
    model.put("metric", vendor.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_"));
    model.put("hasOpenApi", api.origin() == ApiOutline.Origin.DESCRIPTION);
    api.documentation().ifPresent(address -> model.put("documentation", address));
    api.baseUrl().ifPresent(address -> model.put("baseUrl", address));
    model.put("apiVersion", api.version());
    model.put("requestFormat", "JSON");
    model.put("responseFormat", "JSON");
    model.put("token", api.tokenPath().isPresent());
    model.put("tokenPath", api.tokenPath().orElse(""));
    model.put("authMethod", api.authentication());
    model.put("authHeader", api.header());
    model.put("scopes", api.scopes());
    model.put("leftOut", api.leftOut());
    model.put(
        "scope",
        api.operations().stream()
            .map(o -> o.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", ")));
    model.put(
        "operations", api.operations().stream().map(SpecificationScaffold::operation).toList());
    model.put("requestFields", api.request().stream().map(SpecificationScaffold::field).toList());
    model.put("responseFields", api.response().stream().map(SpecificationScaffold::field).toList());
    model.put("exampleOf", operation(withBody(api.operations())));
    model.put("requestExample", example(api.request()));
    model.put("responseExample", example(api.response()));
    model.put(
        "codes",
        api.codes().stream().map(c -> Map.of("code", c.code(), "meaning", c.meaning())).toList());
    StringWriter out = new StringWriter();
    try {
      configuration().getTemplate("specification.md.ftl").process(model, out);
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("the template does not fit its values", e);
    }
    return own.in(out.toString().replace("\r\n", "\n"));
  }

  /** The first call that sends a body. */
  private static Operation withBody(List<Operation> operations) {
    return operations.stream()
        .filter(o -> o.parameters().stream().anyMatch(p -> p.startsWith("body")))
        .findFirst()
        .orElse(operations.get(0));
  }

  private static Map<String, Object> operation(Operation operation) {
    return Map.of(
        "name",
        operation.name(),
        "method",
        operation.method(),
        "path",
        operation.path(),
        "parameters",
        operation.parameters(),
        "success",
        operation.success(),
        "failures",
        operation.failures());
  }

  private static Map<String, Object> field(Field field) {
    return Map.of(
        "name",
        field.name(),
        "type",
        field.type(),
        "required",
        field.required(),
        "meaning",
        field.meaning());
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

  private static Configuration configuration() {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);
    configuration.setClassForTemplateLoading(SpecificationScaffold.class, "/scaffold");
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setLocale(Locale.ROOT);
    configuration.setNumberFormat("0");
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    return configuration;
  }
}
