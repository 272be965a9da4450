package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.finding.Reconciliation.Row;
import io.github.integrationspec.finding.Reconciliation.Scope;
import io.github.integrationspec.finding.Reconciliation.Spot;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where a specification speaks of each of its endpoints. */
class ReconciliationTest {

  private static final Standard STANDARD = StandardReader.builtIn();
  private static final RuleId ENDPOINTS = new RuleId("consistency-endpoints");

  private static final String DOCUMENT =
      """
      # Labels

      **Vendor:** Kestrel Parcels, *Label API*

      ## Calls

      | Method | Path |
      | --- | --- |
      | POST | `/v2/labels` |
      | DELETE | `/v2/labels/{labelId}` |

      ## Buy a label

      ```mermaid
      sequenceDiagram
          Depot->>Kestrel: POST /v2/labels (parcel)
          alt bought
              Kestrel-->>Depot: 201 label
          else refused
              Kestrel-->>Depot: 422
          end
          Depot->>Kestrel: GET /v2/offices
          Kestrel-->>Depot: 200 offices
      ```

      ## Error handling

      `DELETE /v2/labels/{id}` answers 409 when the parcel is on its way; the clerk is told.

      ## Monitoring

      Alert when more than 5 % of `POST /v2/labels` fail within 10 minutes.

      ## Testing

      Scenarios: a label is bought, refused, cancelled.
      """;

  @TempDir Path folder;

  @Test
  void lists_where_each_endpoint_is_documented_called_failing_alerted_on_and_tested()
      throws IOException {
    Reconciliation reconciliation = check().specifications().get(0).reconciliation();
    assertThat(reconciliation.rows())
        .extracting(Row::endpoint)
        .containsExactly("POST /v2/labels", "DELETE /v2/labels/{labelId}", "GET /v2/offices");
    Row buy = reconciliation.rows().get(0);
    assertThat(line(buy.documented())).isEqualTo(9);
    assertThat(line(buy.called())).isEqualTo(16);
    assertThat(buy.called().map(Spot::label)).contains("Buy a label");
    assertThat(line(buy.alerted())).isEqualTo(32);
    assertThat(buy.alerted().map(Spot::scope)).contains(Scope.ENDPOINT);
    Row cancel = reconciliation.rows().get(1);
    assertThat(cancel.called()).isEmpty();
    assertThat(line(cancel.fails())).isEqualTo(28);
    Row offices = reconciliation.rows().get(2);
    assertThat(offices.documented()).isEmpty();
    assertThat(line(offices.called())).isEqualTo(22);
  }

  @Test
  void an_endpoint_that_no_diagram_calls_is_a_remark_whatever_the_level_of_its_rule()
      throws IOException {
    assertThat(check().results())
        .extracting(r -> r.finding().span().line() + " " + r.level().id())
        .containsExactly("22 error", "10 info");
  }

  private static int line(Optional<Spot> spot) {
    return spot.orElseThrow().span().line();
  }

  private CheckReport check() throws IOException {
    Files.writeString(folder.resolve("labels.md"), DOCUMENT);
    return new CheckEngine(BuiltInReaders.readers())
        .check(
            new CheckRequest(
                folder,
                folder,
                folder,
                List.of(),
                List.of(),
                STANDARD,
                Map.of(ENDPOINTS, Level.ERROR),
                1_000_000,
                LocalDate.of(2026, 11, 25)));
  }
}
