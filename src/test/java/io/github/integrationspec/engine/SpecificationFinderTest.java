package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.integrationspec.finding.CheckReport;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which files are specifications, which are parts, which are neither. */
class SpecificationFinderTest {

  /** Headings that cover enough of the standard for a specification of its own. */
  private static final String WHOLE =
      """
      # %s

      Status: Draft

      ## Overview
      ## API
      ## Mapping
      ## Errors
      ## Limits
      """;

  @TempDir Path folder;
  private Repository repository;

  @BeforeEach
  void makeRepository() {
    repository = new Repository(folder);
  }

  private static String whole(String title) {
    return WHOLE.formatted(title);
  }

  @Test
  void a_single_file_is_a_specification() throws IOException {
    repository.write("docs/stripe.md", "# Stripe\n");
    assertThat(repository.specifications()).containsExactly(entry("docs/stripe.md", List.of()));
  }

  @Test
  void linked_files_are_parts_and_links_back_do_not_make_the_main_file_one() throws IOException {
    repository.write(
        "docs/spec.md", "# Stripe\n\n- [API](api.md)\n- [what can fail](failure.md)\n");
    repository.write("docs/api.md", "# What we call\n\n[back](spec.md)\n");
    repository.write("docs/failure.md", "# What can fail\n\n[back](spec.md) [API](api.md)\n");
    assertThat(repository.specifications())
        .containsExactly(entry("docs/spec.md", List.of("docs/api.md", "docs/failure.md")));
  }

  @Test
  void parts_are_found_through_other_parts_and_in_a_circle() throws IOException {
    repository.write("docs/stripe/spec.md", "# Stripe\n\n[flows](flows/all.md)\n");
    repository.write("docs/stripe/flows/all.md", "# Flows\n\n[refund](refund.md)\n");
    repository.write(
        "docs/stripe/flows/refund.md", "# Refund\n\n[all](all.md) [limits](../limits.md)\n");
    repository.write("docs/stripe/limits.md", "# Limits\n\n[refund](flows/refund.md)\n");
    assertThat(repository.specifications())
        .containsExactly(
            entry(
                "docs/stripe/spec.md",
                List.of(
                    "docs/stripe/flows/all.md",
                    "docs/stripe/flows/refund.md",
                    "docs/stripe/limits.md")));
  }

  @Test
  void the_file_named_like_its_folder_is_the_main_one() throws IOException {
    repository.write("docs/stripe/api.md", "# API\n\n[Stripe](stripe.md) [b](b.md) [c](c.md)\n");
    repository.write("docs/stripe/stripe.md", "# Stripe\n\n[API](api.md)\n");
    repository.write("docs/stripe/b.md", "# B\n\n[a](api.md)\n");
    repository.write("docs/stripe/c.md", "# C\n\n[a](api.md)\n");
    assertThat(repository.specifications()).containsOnlyKeys("docs/stripe/stripe.md");
  }

  @Test
  void of_files_that_link_each_other_the_one_with_a_status_is_the_main_one() throws IOException {
    repository.write("docs/a.md", "# A\n\n[b](b.md)\n");
    repository.write("docs/b.md", "# B\n\n**Status:** Draft\n\n[a](a.md)\n");
    assertThat(repository.specifications())
        .containsExactly(entry("docs/b.md", List.of("docs/a.md")));
  }

  @Test
  void neighbours_that_mention_each_other_are_specifications_of_their_own() throws IOException {
    repository.write("docs/stripe.md", whole("Stripe") + "\nUnlike [Adyen](adyen.md).\n");
    repository.write("docs/adyen.md", whole("Adyen") + "\nUnlike [Stripe](stripe.md).\n");
    repository.write("docs/draft.md", "# PayPal\n\nStatus: Draft\n\nSee [Stripe](stripe.md).\n");
    assertThat(repository.specifications())
        .containsOnlyKeys("docs/stripe.md", "docs/adyen.md", "docs/draft.md");
  }

  @Test
  void a_neighbour_with_a_status_of_its_own_is_no_part() throws IOException {
    repository.write("docs/stripe.md", whole("Stripe") + "\nUnlike [PayPal](paypal.md).\n");
    repository.write("docs/paypal.md", "# PayPal\n\nStatus: Draft\n");
    assertThat(repository.specifications()).containsOnlyKeys("docs/stripe.md", "docs/paypal.md");
  }

  @Test
  void what_stands_under_see_also_is_no_part() throws IOException {
    repository.write(
        "docs/stripe.md", "# Stripe\n\nStatus: Draft\n\n## See also\n\n[Adyen](adyen.md)\n");
    repository.write("docs/adyen.md", "# Adyen\n");
    assertThat(repository.specifications()).containsExactly(entry("docs/stripe.md", List.of()));
  }

  @Test
  void parts_may_have_a_status_each_when_the_main_file_says_by_its_name_that_it_is_one()
      throws IOException {
    repository.write("docs/stripe/spec.md", "# Stripe\n\nStatus: Draft\n\n[w](webhooks.md)\n");
    repository.write("docs/stripe/webhooks.md", "# Webhooks\n\nStatus: Draft\n");
    assertThat(repository.specifications())
        .containsExactly(entry("docs/stripe/spec.md", List.of("docs/stripe/webhooks.md")));
  }

  @Test
  void the_larger_half_of_a_specification_is_a_part_all_the_same() throws IOException {
    repository.write(
        "docs/stripe.md", "# Stripe\n\nStatus: Draft\n\n## Overview\n\n[more](stripe-2.md)\n");
    repository.write(
        "docs/stripe-2.md", "# More\n\n## API\n## Mapping\n## Errors\n## Limits\n## Security\n");
    assertThat(repository.specifications())
        .containsExactly(entry("docs/stripe.md", List.of("docs/stripe-2.md")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/adr/0012-card-vault.md",
        "docs/decisions/card-vault.md",
        "docs/architecture-decisions/card-vault.md",
        "docs/0012-card-vault.md",
        "docs/ADR-12-card-vault.md",
        "docs/feature-checkout.md",
        "docs/checkout-requirements.md",
        "docs/requirements/checkout.md",
        "docs/rollout-plan.md",
        "docs/vendor-evaluation-payments.md",
        "docs/runbook-stripe.md",
        "docs/stripe-runbook.md",
        "docs/CHANGELOG.md",
        "docs/glossary.md",
        "docs/product/checkout.md",
      })
  void an_input_is_neither_a_part_nor_a_specification(String input) throws IOException {
    repository.write(
        "docs/stripe.md", "# Stripe\n\nSee [this](" + input.substring("docs/".length()) + ").\n");
    repository.write(input, "# Something about checkout\n");
    assertThat(repository.specifications()).containsExactly(entry("docs/stripe.md", List.of()));
  }

  @Test
  void a_decision_record_that_covers_the_standard_is_a_specification() throws IOException {
    repository.write(
        "docs/acme.md",
        """
        # Decision record: payments through Acme

        ## Overview
        ## API
        ## Data mapping
        ## Error handling
        ## Rate limits
        ## Security
        ## Monitoring
        ## Testing
        """);
    assertThat(repository.specifications()).containsExactly(entry("docs/acme.md", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ADR 12: Card vault",
        "Feature: checkout",
        "Checkout requirements",
        "Requirements: checkout",
        "Vendor evaluation: payments",
        "Runbook – payments",
      })
  void an_input_is_recognised_by_its_title(String title) throws IOException {
    repository.write("docs/stripe.md", "# Stripe\n\nSee [this](checkout.md).\n");
    repository.write("docs/checkout.md", "# " + title + "\n");
    assertThat(repository.specifications()).containsExactly(entry("docs/stripe.md", List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**Feature page:** [Checkout](pages/checkout.md)",
        "| Feature | [Checkout](pages/checkout.md) |",
        "Inputs: [one](pages/one.md), [Checkout](pages/checkout.md)",
        "See the [requirements](pages/checkout.md).",
      })
  void an_input_is_recognised_by_how_it_is_introduced(String link) throws IOException {
    repository.write("docs/stripe/spec.md", "# Stripe\n\n" + link + "\n");
    repository.write("docs/stripe/pages/checkout.md", "# Checkout\n");
    assertThat(repository.specifications().get("docs/stripe/spec.md")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "security-requirements.md",
        "test-plan.md",
        "02-api.md",
        "error-operations.md",
      })
  void a_part_that_is_named_after_a_section_is_no_input(String part) throws IOException {
    repository.write("docs/spec.md", "# Stripe\n\n[part](" + part + ")\n");
    repository.write("docs/" + part, "# Part\n");
    assertThat(repository.specifications())
        .containsExactly(entry("docs/spec.md", List.of("docs/" + part)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "docs/bloomberg-data-license.md",
        "docs/03-data-license/bloomberg.md",
        "docs/feature-flags-launchdarkly.md",
        "docs/plan-approval.md"
      })
  void a_specification_is_not_taken_for_an_input_by_a_word_of_its_name(String file)
      throws IOException {
    repository.write(file, whole("Vendor"));
    assertThat(repository.specifications()).containsOnlyKeys(file);
  }

  @Test
  void an_unlinked_input_is_left_out_and_said_so() throws IOException {
    repository.write("docs/stripe.md", "# Stripe\n");
    repository.write("docs/adr/0001-vault.md", "# Vault\n");
    CheckReport report = repository.check();
    assertThat(Repository.specifications(report)).containsOnlyKeys("docs/stripe.md");
    assertThat(report.notChecked())
        .contains(
            new CheckReport.NotChecked(
                "docs/adr/0001-vault.md", "it is a decision record, no specification"));
  }

  @Test
  void an_index_of_specifications_is_none_itself() throws IOException {
    repository.write("docs/all.md", "# All\n\n[a](stripe.md) [b](adyen.md)\n");
    repository.write("docs/stripe.md", whole("Stripe"));
    repository.write("docs/adyen.md", whole("Adyen"));
    assertThat(repository.specifications()).containsOnlyKeys("docs/stripe.md", "docs/adyen.md");
  }

  @Test
  void introductions_and_templates_are_left_out_unless_they_are_included() throws IOException {
    repository.write("docs/README.md", "# Integrations\n");
    repository.write("docs/index.md", "# Integrations\n");
    repository.write("docs/template.md", "# {{vendor}}\n");
    repository.write("docs/_templates/spec.md", "# {{vendor}}\n");
    repository.write("docs/stripe/README.md", "# Stripe\n");
    assertThat(repository.specifications()).isEmpty();
    assertThat(Repository.specifications(repository.check(List.of("*/README.md"), List.of())))
        .containsOnlyKeys("docs/stripe/README.md");
  }

  @Test
  void parts_need_not_match_the_includes() throws IOException {
    repository.write("docs/stripe/spec.md", "# Stripe\n\n[API](api.md)\n");
    repository.write("docs/stripe/api.md", "# API\n");
    repository.write("docs/other.md", "# Other\n");
    assertThat(Repository.specifications(repository.check(List.of("**/spec.md"), List.of())))
        .containsExactly(entry("docs/stripe/spec.md", List.of("docs/stripe/api.md")));
  }

  @Test
  void excluded_files_are_neither_specifications_nor_parts() throws IOException {
    repository.write("docs/spec.md", "# Stripe\n\n[API](old/api.md)\n");
    repository.write("docs/old/api.md", "# API\n");
    assertThat(Repository.specifications(repository.check(List.of(), List.of("old/"))))
        .containsExactly(entry("docs/spec.md", List.of()));
  }

  @Test
  void what_lies_outside_of_the_folder_of_a_specification_is_an_input_to_it() throws IOException {
    repository.write("docs/stripe/spec.md", "# Stripe\n\n[common](../common/tls.md)\n");
    repository.write("docs/adyen/spec.md", "# Adyen\n\n[common](../common/tls.md)\n");
    repository.write("docs/common/tls.md", "# TLS\n");
    assertThat(repository.specifications())
        .containsExactly(
            entry("docs/adyen/spec.md", List.of()), entry("docs/stripe/spec.md", List.of()));
  }
}
