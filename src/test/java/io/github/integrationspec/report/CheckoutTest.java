package io.github.integrationspec.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CheckoutTest {

  @Test
  void a_module_s_paths_begin_with_its_folder() {
    Checkout checkout = Checkout.of(Path.of("/r"), Path.of("/r/services/billing"));
    assertThat(checkout.folder()).isEqualTo("services/billing/");
    assertThat(checkout.path("docs/a.md")).isEqualTo("services/billing/docs/a.md");
    assertThat(checkout.path("../../docs/a.md")).isEqualTo("docs/a.md");
    assertThat(checkout.path("../docs/a.md")).isEqualTo("services/docs/a.md");
  }

  @Test
  void paths_stay_as_they_are_at_the_root_and_outside_of_the_repository() {
    assertThat(Checkout.of(Path.of("/r"), Path.of("/r")).path("a.md")).isEqualTo("a.md");
    assertThat(Checkout.of(Path.of("/r"), Path.of("/other")).path("a.md")).isEqualTo("a.md");
  }
}
