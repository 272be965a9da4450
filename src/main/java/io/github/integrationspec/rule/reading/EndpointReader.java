package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.evidence.Passage;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the endpoints that a specification documents. */
public final class EndpointReader {

  /** The methods of HTTP (RFC 9110, RFC 5789, and QUERY). */
  public static final Set<String> METHODS =
      Set.of(
          "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH", "QUERY");

  private static final Pattern ONLY_VERSION = Pattern.compile("/v\\d+(?:\\.\\d+)*/?");
  private static final Pattern VERB = Pattern.compile("(\\p{Lu}{3,10})[\\s`*|:]{1,4}$");

  private static final Pattern METHOD =
      Pattern.compile("\\b(?:GET|HEAD|POST|PUT|DELETE|PATCH)(?=s?\\b)");

  private static final Pattern URL_PATH = Pattern.compile("^\\w+://[^/?#]+(/[^?#]+)");

  private final TermSet endpointColumns;
  private final TermSet methodColumns;

  private EndpointReader(Standard standard) {
    this.endpointColumns = standard.terms("endpoint-columns");
    this.methodColumns = standard.terms("method-columns");
  }

  /**
   * Those with a method wherever they stand outside of diagrams; those without where a table says
   * that its column holds endpoints, or other rows of it do.
   */
  public static List<Endpoint> read(SpecificationText text, Standard standard) {
    EndpointReader reader = new EndpointReader(standard);
    IdentityHashMap<Passage, Boolean> tables = new IdentityHashMap<>();
    for (Statement statement : text.statements()) {
      if (statement.form() == Statement.Form.ROW && reader.holdsEndpoints(statement)) {
        tables.put(statement.passage(), Boolean.TRUE);
      }
    }
    List<Endpoint> endpoints = new ArrayList<>();
    for (Statement statement : text.statements()) {
      boolean read =
          switch (statement.form()) {
            case SENTENCE, ROW, HEADING, CODE -> true;
            case ENTRY, DIAGRAM -> false;
          };
      if (read && statement.place().weight() == Place.Weight.EVIDENCE) {
        reader.statement(statement, tables.containsKey(statement.passage()), endpoints);
      }
    }
    return endpoints;
  }

  private boolean holdsEndpoints(Statement row) {
    return row.phrase().wording().first(Shape.METHOD_PATH).isPresent()
        || row.cells().stream()
            .anyMatch(
                c ->
                    c.head().wording().has(endpointColumns)
                        && c.value().wording().first(Shape.PATH).isPresent());
  }

  private void statement(Statement statement, boolean inTable, List<Endpoint> into) {
    List<Quantity> full = statement.phrase().wording().values(Shape.METHOD_PATH);
    for (Quantity quantity : full) {
      String words = statement.phrase().text().substring(quantity.start(), quantity.end());
      int slash = words.indexOf('/');
      add(statement, quantity, words.substring(0, slash).replaceAll("[^A-Z]", ""), into);
    }
    urls(statement, into);
    if (full.isEmpty() && statement.form() == Statement.Form.SENTENCE) {
      apart(statement, into);
    }
    boolean alone = full.isEmpty() && (inTable || statement.form() == Statement.Form.HEADING);
    Optional<Quantity> path = statement.phrase().wording().first(Shape.PATH);
    if (alone && path.isPresent() && (inTable || startsWithVerb(statement, path.get()))) {
      add(statement, path.get(), verb(statement, path.get()), into);
    }
  }

  /** {@code POST https://api.example.com/v1/charges}. */
  private static void urls(Statement statement, List<Endpoint> into) {
    String text = statement.phrase().text();
    for (Quantity url : statement.phrase().wording().values(Shape.URL)) {
      Matcher verb = VERB.matcher(text.substring(0, url.start()));
      Matcher path = URL_PATH.matcher(text.substring(url.start(), url.end()));
      if (verb.find() && METHODS.contains(verb.group(1)) && path.find()) {
        into.add(
            new Endpoint(
                verb.group(1),
                path.group(1),
                statement.phrase().prose().span(verb.start(1), url.end()),
                statement.span()));
      }
    }
  }

  /**
   * {@code PUT on `/contacts/{id}`}, {@code `/users`: GET and POST}: a path takes the methods
   * before it, the first one also those behind it.
   */
  private static void apart(Statement statement, List<Endpoint> into) {
    String text = statement.phrase().text();
    int from = 0;
    List<String> before = List.of();
    List<Quantity> paths = statement.phrase().wording().values(Shape.PATH);
    for (int i = 0; i < paths.size(); i++) {
      Quantity path = paths.get(i);
      List<String> own = methods(text.substring(from, path.start()));
      int next = i + 1 < paths.size() ? paths.get(i + 1).start() : text.length();
      List<String> behind = own.isEmpty() ? methods(text.substring(path.end(), next)) : own;
      before = behind.isEmpty() ? before : behind;
      before.forEach(method -> add(statement, path, method, into));
      from = own.isEmpty() ? next : path.end();
    }
  }

  private static List<String> methods(String text) {
    return METHOD.matcher(text).results().map(MatchResult::group).distinct().toList();
  }

  private static boolean startsWithVerb(Statement statement, Quantity path) {
    return VERB.matcher(statement.phrase().text().substring(0, path.start())).find();
  }

  /** The method column's value, or an upper-case word right before the path. */
  private String verb(Statement statement, Quantity path) {
    for (Statement.Cell cell : statement.cells()) {
      if (cell.head().wording().has(methodColumns)
          && cell.value().wording().first(Shape.PATH).isEmpty()) {
        return cell.value().text().strip().toUpperCase(Locale.ROOT);
      }
    }
    Matcher verb = VERB.matcher(statement.phrase().text().substring(0, path.start()));
    return verb.find() ? verb.group(1) : "";
  }

  private static void add(Statement statement, Quantity place, String method, List<Endpoint> into) {
    String words = statement.phrase().text().substring(place.start(), place.end());
    String path = words.substring(words.indexOf('/')).split("[?#]", 2)[0];
    if (!ONLY_VERSION.matcher(path).matches()) {
      into.add(
          new Endpoint(
              method,
              path,
              statement.phrase().prose().span(place.start(), place.end()),
              statement.span()));
    }
  }
}
