package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * Where a specification speaks of each of its endpoints: documented, called, failing, alerted on,
 * tested.
 *
 * @param rows one for each endpoint, the documented ones first, in order of the document
 */
public record Reconciliation(List<Row> rows) {

  /** Of a specification that names no endpoint. */
  public static final Reconciliation NONE = new Reconciliation(List.of());

  public Reconciliation {
    rows = List.copyOf(rows);
  }

  /**
   * One endpoint.
   *
   * @param method in upper case; empty when none is given
   * @param path as it is documented, else as it is drawn
   * @param documented where the text describes it
   * @param called the first message of a diagram that calls it
   * @param fails where its failure is drawn or handled
   * @param alerted where an alert on it is named
   * @param tested where a test of it is named
   */
  public record Row(
      String method,
      String path,
      Optional<Spot> documented,
      Optional<Spot> called,
      Optional<Spot> fails,
      Optional<Spot> alerted,
      Optional<Spot> tested) {

    /** Method and path as people write them. */
    public String endpoint() {
      return method.isEmpty() ? path : method + " " + path;
    }
  }

  /**
   * A place that speaks of an endpoint.
   *
   * @param label what stands there: the name of the diagram, or of the heading above; may be empty
   * @param scope what it is said of
   */
  public record Spot(Span span, String label, Scope scope) {}

  /** How closely a place speaks of an endpoint. */
  public enum Scope {
    /** It names the endpoint. */
    ENDPOINT,
    /** It speaks of a flow that calls the endpoint, or of what the diagram that calls it shows. */
    FLOW,
    /** It is said of the integration as a whole. */
    INTEGRATION
  }
}
