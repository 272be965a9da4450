package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.finding.Reconciliation.Row;
import io.github.integrationspec.finding.Reconciliation.Scope;
import io.github.integrationspec.finding.Reconciliation.Spot;
import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReconciliationMarkupTest {

  @Test
  void each_place_leads_there_and_a_missing_one_is_seen() {
    Row row =
        new Row(
            "POST",
            "/v1/<labels>",
            Optional.of(new Spot(new Span("a.md", 40, 1, 40, 9), "API", Scope.ENDPOINT)),
            Optional.of(new Spot(new Span("a.md", 12, 1, 12, 9), "", Scope.ENDPOINT)),
            Optional.of(new Spot(new Span("b.md", 7, 1, 7, 9), "Buy", Scope.FLOW)),
            Optional.of(new Spot(new Span("a.md", 90, 1, 90, 9), "Alerts", Scope.INTEGRATION)),
            Optional.empty());

    String html = html(new Reconciliation(List.of(row)));

    assertThat(html)
        .contains("<code>POST /v1/&lt;labels&gt;</code>")
        .contains(
            "<button type=\"button\" class=\"spot exact\" title=\"a.md:40\" data-go=\"a.md\""
                + " data-go-line=\"40\">API</button>")
        .contains(">line 12</button>")
        .contains("class=\"spot broad\" title=\"b.md:7, said of the flow\"")
        .contains("title=\"a.md:90, said of the integration as a whole\"")
        .contains(
            "<td data-title=\"Tested\"><span class=\"absent\" role=\"img\""
                + " aria-label=\"nowhere\">–</span></td>");
  }

  @Test
  void without_endpoints_there_is_no_table() {
    assertThat(html(Reconciliation.NONE)).isEmpty();
  }

  private static String html(Reconciliation reconciliation) {
    Markup out = new Markup();
    ReconciliationMarkup.write(out, reconciliation);
    return out.toString();
  }
}
