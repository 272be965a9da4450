package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.finding.Result;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuplicateTest {

  @TempDir private Path folder;
  private Repository files;

  @BeforeEach
  void make() {
    files = new Repository(folder);
  }

  private List<Result> found() throws Exception {
    return files.check(List.of(), List.of(), "document-duplicate").results();
  }

  private void write(String file, String title, String... fields) throws Exception {
    files.write(
        "docs/" + file,
        "# " + title + "\n\n" + String.join("\n", fields) + "\n\n## API\n\nREST.\n");
  }

  @Test
  void two_specifications_of_one_service_are_reported_with_both_files() throws Exception {
    write("a.md", "Stripe payments integration", "- Vendor: Stripe, Inc.");
    write("b.md", "Payments with Stripe", "- Vendor: Stripe");
    Result result = found().get(0);
    assertThat(found()).hasSize(1);
    assertThat(result.finding().span()).hasToString("docs/b.md:1:1");
    assertThat(result.finding().message())
        .startsWith("docs/a.md specifies the integration with Stripe (payments), too");
    assertThat(result.finding().related())
        .extracting(r -> r.span().toString())
        .containsExactly("docs/a.md:1:1");
  }

  @Test
  void the_service_field_tells_more_than_the_title() throws Exception {
    write("a.md", "Stripe", "- Vendor: Stripe", "- Service: Payments API");
    write("b.md", "Stripe", "- Vendor: Stripe", "- Service: Connect");
    assertThat(found()).isEmpty();
    write("b.md", "Stripe, second attempt", "- Vendor: Stripe", "- Service: Payments");
    assertThat(found()).hasSize(1);
  }

  @Test
  void two_services_of_a_vendor_are_no_duplicates() throws Exception {
    write("a.md", "Stripe Payments", "- Vendor: Stripe");
    write("b.md", "Stripe Connect", "- Vendor: Stripe");
    write("c.md", "Stripe", "- Vendor: Stripe");
    assertThat(found()).isEmpty();
  }

  @Test
  void the_same_service_of_two_vendors_is_no_duplicate() throws Exception {
    write("a.md", "Payments with Stripe", "- Vendor: Stripe");
    write("b.md", "Payments with Adyen", "- Vendor: Adyen");
    assertThat(found()).isEmpty();
  }

  @Test
  void one_that_is_out_of_force_is_no_duplicate() throws Exception {
    write("a.md", "Stripe Payments v1", "- Vendor: Stripe", "- Status: Aborted");
    write("b.md", "Stripe Payments v2", "- Vendor: Stripe");
    assertThat(found()).isEmpty();
    write("a.md", "Stripe Payments v1", "- Vendor: Stripe", "", "Superseded by [v2](b2.md).");
    assertThat(found()).isEmpty();
    write("a.md", "Stripe Payments v1", "- Vendor: Stripe");
    assertThat(found()).hasSize(1);
  }

  @Test
  void a_third_one_is_measured_against_the_first() throws Exception {
    write("a.md", "Stripe", "- Vendor: Stripe");
    write("b.md", "Stripe", "- Vendor: Stripe");
    write("c.md", "Stripe", "- Vendor: Stripe");
    assertThat(found())
        .extracting(r -> r.finding().specification())
        .containsExactly("docs/b.md", "docs/c.md");
    assertThat(found()).allSatisfy(r -> assertThat(r.finding().message()).startsWith("docs/a.md"));
  }
}
