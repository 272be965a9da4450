package io.github.integrationspec.report.html;

import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.finding.Reconciliation.Spot;
import io.github.integrationspec.report.Markup;
import java.util.Optional;

/**
 * The table of a specification's endpoints: where each is documented, called, failing, alerted on
 * and tested. A place is a button that leads there: {@code data-go} and {@code data-go-line}.
 */
final class ReconciliationMarkup {

  private ReconciliationMarkup() {}

  static void write(Markup out, Reconciliation reconciliation) {
    if (reconciliation.rows().isEmpty()) {
      return;
    }
    out.open("section", "class", "reconciliation");
    out.element("h2", "Endpoints");
    out.open("div", "class", "table").open("table").open("thead").open("tr");
    out.element("th", "Endpoint", "scope", "col");
    for (String title : new String[] {"Documented", "Called", "Fails", "Alerted", "Tested"}) {
      out.element("th", title, "scope", "col");
    }
    out.close("tr").close("thead").open("tbody");
    for (Reconciliation.Row row : reconciliation.rows()) {
      out.open("tr").open("th", "scope", "row").element("code", row.endpoint()).close("th");
      spot(out, "Documented", row.documented());
      spot(out, "Called", row.called());
      spot(out, "Fails", row.fails());
      spot(out, "Alerted", row.alerted());
      spot(out, "Tested", row.tested());
      out.close("tr");
    }
    out.close("tbody").close("table").close("div").close("section");
  }

  private static void spot(Markup out, String title, Optional<Spot> spot) {
    out.open("td", "data-title", title);
    if (spot.isEmpty()) {
      out.element("span", "–", "class", "absent", "role", "img", "aria-label", "nowhere");
    } else {
      Spot there = spot.get();
      out.element(
          "button",
          there.label().isBlank() ? "line " + there.span().line() : there.label(),
          "type",
          "button",
          "class",
          "spot " + scope(there.scope()),
          "title",
          there.span().file() + ":" + there.span().line() + said(there.scope()),
          "data-go",
          there.span().file(),
          "data-go-line",
          BlockMarkup.line(there.span()));
    }
    out.close("td");
  }

  private static String scope(Reconciliation.Scope scope) {
    return scope == Reconciliation.Scope.ENDPOINT ? "exact" : "broad";
  }

  private static String said(Reconciliation.Scope scope) {
    return switch (scope) {
      case ENDPOINT -> "";
      case FLOW -> ", said of the flow";
      case INTEGRATION -> ", said of the integration as a whole";
    };
  }
}
