package io.github.integrationspec.scaffold;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Reads an OpenAPI description, version 3 or Swagger 2, in JSON or YAML: as much of it as a first
 * version of a specification shows. References within the file are followed, others are not.
 */
public final class OpenApiFile {

  private static final Set<String> METHODS =
      Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

  /** More operations than these are counted, not shown. */
  private static final int SHOWN = 8;

  private static final int FIELDS = 20;
  private static final int REFERENCES = 20;

  private final Map<?, ?> root;

  private OpenApiFile(Map<?, ?> root) {
    this.root = root;
  }

  /**
   * Reads one.
   *
   * @param file for messages
   * @throws UnreadableDescriptionException when the text is none
   */
  public static ApiOutline read(Path file, String text) throws UnreadableDescriptionException {
    LoaderOptions options = new LoaderOptions();
    options.setMaxAliasesForCollections(50);
    options.setNestingDepthLimit(100);
    options.setAllowDuplicateKeys(true);
    Object loaded;
    try {
      loaded = new Yaml(new SafeConstructor(options)).load(text);
    } catch (YAMLException | IllegalArgumentException e) {
      // the second for what looks like a number or a date and is none
      throw new UnreadableDescriptionException(
          file + " is neither JSON nor YAML: " + e.getMessage().lines().findFirst().orElse(""));
    }
    if (!(loaded instanceof Map<?, ?> map) || !(map.get("paths") instanceof Map<?, ?>)) {
      throw new UnreadableDescriptionException(
          file + " is no OpenAPI description: it has no \"paths\"");
    }
    ApiOutline outline = new OpenApiFile(map).outline();
    if (outline.operations().isEmpty()) {
      throw new UnreadableDescriptionException(file + " describes no operation");
    }
    return outline;
  }

  private ApiOutline outline() {
    List<Operation> operations = new ArrayList<>();
    List<Map<?, ?>> bodies = new ArrayList<>();
    map(root, "paths")
        .forEach(
            (path, item) -> {
              for (Map.Entry<?, ?> entry : resolve(item).entrySet()) {
                String method = String.valueOf(entry.getKey());
                if (METHODS.contains(method) && entry.getValue() instanceof Map<?, ?> operation) {
                  operations.add(operation(path(path), method, resolve(item), operation));
                  bodies.add(operation);
                }
              }
            });
    int shown = Math.min(SHOWN, operations.size());
    Map<?, ?> first = bodies.isEmpty() ? Map.of() : withBody(bodies.subList(0, shown));
    Map<?, ?> security = security();
    Optional<String> token = tokenPath(security);
    boolean key = "apiKey".equals(security.get("type"));
    List<Field> response = fields(responseSchema(first));
    List<Field> request = fields(requestSchema(first));
    return new ApiOutline(
        ApiOutline.Origin.DESCRIPTION,
        baseUrl(),
        text(map(root, "info").get("version"), "v1"),
        Optional.of(text(map(root, "externalDocs").get("url"), "")).filter(u -> !u.isEmpty()),
        operations.subList(0, shown),
        operations.size() - shown,
        token,
        key ? "API key" : "basic".equals(security.get("scheme")) ? "HTTP Basic" : "Bearer token",
        key ? text(security.get("name"), "X-API-Key") : "Authorization",
        scopes(security),
        request.isEmpty() ? List.of(new Field("id", "string", "required", "key")) : request,
        response.isEmpty() ? List.of(new Field("id", "string", "required", "key")) : response,
        StatusCodes.usual());
  }

  private Operation operation(String path, String method, Map<?, ?> item, Map<?, ?> operation) {
    List<String> parameters = new ArrayList<>();
    for (Object of : new Object[] {item.get("parameters"), operation.get("parameters")}) {
      for (Object parameter : list(of)) {
        Map<?, ?> resolved = resolve(parameter);
        if (!"body".equals(resolved.get("in"))) {
          parameters.add(
              text(resolved.get("in"), "query") + ": " + text(resolved.get("name"), "id"));
        }
      }
    }
    fields(requestSchema(operation)).stream()
        .limit(4)
        .forEach(f -> parameters.add("body: " + f.name()));
    List<String> failures = new ArrayList<>();
    String success = "200 OK";
    boolean found = false;
    for (Object code : map(operation, "responses").keySet()) {
      String number = String.valueOf(code);
      if (number.startsWith("2") && !found) {
        success = StatusCodes.named(number.matches("\\d{3}") ? number : "200");
        found = true;
      } else if (number.matches("4\\d\\d") && !number.equals("429")) {
        failures.add(StatusCodes.named(number));
      }
    }
    if (failures.isEmpty()) {
      failures.add("400 Bad Request");
    }
    String name =
        text(
            operation.get("summary"),
            text(
                operation.get("operationId"),
                method.toUpperCase(java.util.Locale.ROOT) + " " + path));
    return new Operation(
        name, method.toUpperCase(java.util.Locale.ROOT), path, parameters, success, failures);
  }

  private Map<?, ?> withBody(List<Map<?, ?>> operations) {
    return operations.stream()
        .filter(o -> !requestSchema(o).isEmpty())
        .findFirst()
        .orElse(operations.get(0));
  }

  private Map<?, ?> requestSchema(Map<?, ?> operation) {
    for (Object parameter : list(operation.get("parameters"))) {
      if ("body".equals(resolve(parameter).get("in"))) {
        return resolve(resolve(parameter).get("schema"));
      }
    }
    return schema(resolve(operation.get("requestBody")));
  }

  private Map<?, ?> responseSchema(Map<?, ?> operation) {
    for (Map.Entry<?, ?> response : map(operation, "responses").entrySet()) {
      if (String.valueOf(response.getKey()).startsWith("2")) {
        Map<?, ?> resolved = resolve(response.getValue());
        Map<?, ?> direct = resolve(resolved.get("schema"));
        return direct.isEmpty() ? schema(resolved) : direct;
      }
    }
    return Map.of();
  }

  private Map<?, ?> schema(Map<?, ?> body) {
    for (Object media : map(body, "content").values()) {
      return resolve(resolve(media).get("schema"));
    }
    return Map.of();
  }

  private List<Field> fields(Map<?, ?> schema) {
    Map<?, ?> of = schema.get("items") == null ? schema : resolve(schema.get("items"));
    List<?> required = list(of.get("required"));
    List<Field> fields = new ArrayList<>();
    for (Map.Entry<?, ?> property : properties(of, 0).entrySet()) {
      Map<?, ?> type = resolve(property.getValue());
      if (fields.size() < FIELDS) {
        fields.add(
            new Field(
                clean(String.valueOf(property.getKey())),
                text(type.get("type"), "object"),
                required.contains(property.getKey()) ? "required" : "optional",
                text(type.get("description"), "see the vendor's documentation")));
      }
    }
    return fields;
  }

  private Map<Object, Object> properties(Map<?, ?> schema, int depth) {
    Map<Object, Object> all = new LinkedHashMap<>();
    if (depth > 5) {
      return all;
    }
    for (Object part : list(schema.get("allOf"))) {
      all.putAll(properties(resolve(part), depth + 1));
    }
    all.putAll(map(schema, "properties"));
    return all;
  }

  private Map<?, ?> security() {
    Map<?, ?> schemes =
        root.containsKey("securityDefinitions")
            ? map(root, "securityDefinitions")
            : map(map(root, "components"), "securitySchemes");
    for (Object scheme : schemes.values()) {
      return resolve(scheme);
    }
    return Map.of();
  }

  private static Optional<String> tokenPath(Map<?, ?> security) {
    if (!"oauth2".equals(security.get("type"))) {
      return Optional.empty();
    }
    Object url = security.get("tokenUrl");
    for (Object flow : map(security, "flows").values()) {
      url = url == null && flow instanceof Map<?, ?> of ? of.get("tokenUrl") : url;
    }
    try {
      String path = url == null ? "" : URI.create(String.valueOf(url)).getPath();
      return Optional.of(path == null || path.isEmpty() ? "/oauth/token" : clean(path));
    } catch (IllegalArgumentException e) {
      return Optional.of("/oauth/token");
    }
  }

  private static List<String> scopes(Map<?, ?> security) {
    List<String> scopes = new ArrayList<>();
    map(security, "scopes").keySet().forEach(s -> scopes.add(clean(String.valueOf(s))));
    for (Object flow : map(security, "flows").values()) {
      if (flow instanceof Map<?, ?> of) {
        map(of, "scopes").keySet().forEach(s -> scopes.add(clean(String.valueOf(s))));
      }
    }
    return scopes.stream().distinct().limit(SHOWN).toList();
  }

  private Optional<String> baseUrl() {
    for (Object server : list(root.get("servers"))) {
      String url = text(resolve(server).get("url"), "");
      if (url.startsWith("http")) {
        return Optional.of(url);
      }
    }
    return Optional.of(text(root.get("host"), ""))
        .filter(host -> !host.isEmpty())
        .map(host -> "https://" + host + text(root.get("basePath"), ""));
  }

  private static String path(Object path) {
    return clean(String.valueOf(path));
  }

  private Map<?, ?> resolve(Object value) {
    Object at = value;
    for (int i = 0; i < REFERENCES && at instanceof Map<?, ?> map && map.containsKey("$ref"); i++) {
      String reference = String.valueOf(map.get("$ref"));
      if (!reference.startsWith("#/")) {
        return Map.of();
      }
      at = root;
      for (String step : reference.substring(2).split("/")) {
        String key = step.replace("~1", "/").replace("~0", "~");
        at = at instanceof Map<?, ?> parent ? parent.get(key) : null;
      }
    }
    return at instanceof Map<?, ?> map ? map : Map.of();
  }

  private static Map<?, ?> map(Map<?, ?> of, String key) {
    return of.get(key) instanceof Map<?, ?> map ? map : Map.of();
  }

  private static List<?> list(Object value) {
    return value instanceof List<?> list ? list : List.of();
  }

  private static String text(Object value, String otherwise) {
    String text = value == null ? "" : clean(String.valueOf(value));
    return text.isEmpty() ? otherwise : text;
  }

  /** One line without what Markdown tables, code and Mermaid would read otherwise. */
  private static String clean(String text) {
    String line = text.lines().findFirst().orElse("").replaceAll("[|`<>\"#;]", " ").strip();
    return line.length() > 100 ? line.substring(0, 100).strip() : line;
  }
}
