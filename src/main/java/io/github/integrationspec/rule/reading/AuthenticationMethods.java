package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds how we authenticate to the third party, by text and diagrams. */
public final class AuthenticationMethods {

  private static final int NEAR = 5;
  private static final Set<String> TESTS = Set.of("testing", "monitoring", "error-handling");

  private final Map<Method, TermSet> methods = new EnumMap<>(Method.class);
  private final TermSet about;
  private final TermSet others;
  private final TermSet none;

  public AuthenticationMethods(Standard standard) {
    for (Method method : Method.values()) {
      methods.put(method, standard.terms(method.terms));
    }
    this.about = standard.terms("authentication-words");
    this.others = standard.terms("authentication-not");
    this.none = standard.language().none();
  }

  /** Methods that exclude each other. Client certificates may come on top of any of them. */
  public enum Method {
    API_KEY("authentication-key", "an API key"),
    BASIC("authentication-basic", "HTTP Basic"),
    OAUTH("authentication-oauth", "OAuth"),
    SIGNED("authentication-signed", "signed requests");

    private final String terms;
    private final String title;

    Method(String terms, String title) {
      this.terms = terms;
      this.title = title;
    }

    /** As messages call it. */
    public String title() {
      return title;
    }
  }

  /** That a place names a method. */
  public record Naming(Method method, String words, Span span, Set<String> sections) {}

  /** What the text says of how we authenticate. */
  public List<Naming> in(SpecificationText text) {
    List<Naming> namings = new ArrayList<>();
    for (Statement statement : text.statements()) {
      boolean form =
          switch (statement.form()) {
            case SENTENCE, ROW, ENTRY -> true;
            case HEADING, CODE, DIAGRAM -> false;
          };
      Place place = statement.place();
      if (form
          && place.weight() == Place.Weight.EVIDENCE
          && TESTS.stream().noneMatch(place::isIn)
          && isAbout(statement)
          && !isOther(statement)) {
        add(statement.phrase().wording(), statement.span(), place.sections(), namings);
      }
    }
    return namings;
  }

  /** What a diagram says of it, in our calls to the third party. */
  public List<Naming> in(List<CallTexts.Line> lines) {
    List<Naming> namings = new ArrayList<>();
    for (CallTexts.Line line : lines) {
      if (line.origin() == CallTexts.Origin.CALL && !line.wording().has(others)) {
        add(line.wording(), line.span(), Set.of(), namings);
      }
    }
    return namings;
  }

  private boolean isAbout(Statement statement) {
    return statement.own().stream().anyMatch(p -> p.wording().has(about))
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().wording().has(about));
  }

  private boolean isOther(Statement statement) {
    return statement.phrase().wording().has(others)
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().wording().has(others))
        || statement.passage().leadIn().filter(p -> p.wording().has(others)).isPresent();
  }

  private void add(Wording wording, Span span, Set<String> sections, List<Naming> into) {
    methods.forEach(
        (method, terms) ->
            wording.hits(terms).stream()
                .filter(h -> !isNegated(wording, h))
                .findFirst()
                .ifPresent(
                    h ->
                        into.add(
                            new Naming(
                                method,
                                wording.text().substring(h.start(), h.end()),
                                span,
                                sections))));
  }

  private boolean isNegated(Wording wording, Hit hit) {
    return wording.hits(none).stream()
        .filter(n -> n.lastToken() < hit.firstToken())
        .anyMatch(n -> Wording.distance(n, hit) <= NEAR);
  }
}
