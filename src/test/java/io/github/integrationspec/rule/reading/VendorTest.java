package io.github.integrationspec.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorTest {

  private static final Standard STANDARD = StandardReader.builtIn();

  private static Vendor vendor(String markdown) {
    Document document = new MarkdownReader().read(SourceText.of("spec.md", markdown));
    Specification specification = new Specification(document, List.of(), List.of(), List.of());
    return Vendor.in(SpecificationText.read(specification, STANDARD), STANDARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\nvendor: Stripe\n---\n# Payments\n",
        "# Payments\n\n**Vendor:** Stripe, Inc.\n",
        "# Payments\n\n| Item | Entry |\n| --- | --- |\n| Vendor and service | Stripe (Payments) |\n",
        "# Payments\n\nThe vendor is **Stripe** and we use its payments.\n",
        "# Payments\n\nMoney is taken by Stripe (the provider) when an order is placed.\n",
        "# Payments via Stripe\n\nMoney is taken when an order is placed.\n",
        "# Payments\n\n## API\n\nBase URL: https://api.stripe.com/v1\n",
      })
  void finds_the_vendor_wherever_authors_name_it(String markdown) {
    assertThat(vendor(markdown).isNamedIn("Stripe API")).isTrue();
    assertThat(vendor(markdown).isNamedIn("Order Service")).isFalse();
  }

  @Test
  void a_name_counts_however_its_words_are_divided() {
    Vendor vendor = vendor("# Leads\n\n**Vendor:** RD Station\n");

    assertThat(vendor.isNamedIn("RDStation Marketing")).isTrue();
    assertThat(vendor.isNamedIn("rd-station")).isTrue();
    assertThat(vendor.isNamedIn("Station Wagon")).isFalse();
  }

  @Test
  void defined_terms_are_names_of_the_vendor() {
    Vendor vendor =
        vendor(
            "# Credit\n\nThe vendor is Equifax.\n\n\"**Bureau**\" means Equifax Limited, a credit"
                + " reference agency.\n\nAccounts come from Equifax plc (hereafter \"the Agency\").\n");

    assertThat(vendor.isNamedIn("Bureau")).isTrue();
    assertThat(vendor.isNamedIn("Agency")).isTrue();
  }

  @Test
  void facts_about_the_vendor_are_no_names() {
    Vendor vendor =
        vendor(
            "# Payments\n\n- Vendor: Stripe\n- Vendor documentation: Guides\n- Vendor SLA: Gold\n");

    assertThat(vendor.isNamedIn("Guides")).isFalse();
    assertThat(vendor.isNamedIn("Gold")).isFalse();
  }

  @Test
  void capitals_may_be_short_for_the_vendor() {
    Vendor vendor = vendor("# Prices\n\n**Vendor:** Bloomberg\n");

    assertThat(vendor.isAbbreviatedBy("BBG")).isTrue();
    assertThat(vendor.isAbbreviatedBy("ERP")).isFalse();
  }

  @Test
  void somebody_else_has_a_name_of_his_own() {
    Vendor vendor = vendor("# Payments\n\n**Vendor:** Stripe\n");

    assertThat(vendor.isAnother("Adobe Sign")).isTrue();
    assertThat(vendor.isAnother("Third-party API")).isFalse();
    assertThat(vendor.isAnother("Stripe Connect")).isFalse();
  }

  @Test
  void a_scheme_in_the_title_is_not_the_company_that_everything_is_sent_to() {
    Vendor vendor =
        vendor(
            "# Dues by Direct Debit\n\nThe member gives a mandate to GoCardless. We ask GoCardless for"
                + " the dues.\n\nLater GoCardless tells us, and GoCardless is asked once more: then"
                + " GoCardless answers.\n\nThen GoCardless pays, and if GoCardless is away we wait."
                + "\n\nBase URL: https://api.gocardless.com\n");

    assertThat(vendor.name()).contains("GoCardless");
    assertThat(vendor.isNamedIn("Bank")).isFalse();
  }

  @Test
  void the_company_of_the_title_stays_the_vendor_although_a_host_is_linked() {
    Vendor vendor =
        vendor(
            "# Labels with Acme\n\nWe ask Acme for a label, and Acme prints it.\n\nDetails:"
                + " https://docs.carrierhub.com/labels\n");

    assertThat(vendor.name()).contains("Acme");
  }
}
