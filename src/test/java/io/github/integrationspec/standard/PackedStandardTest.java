package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the plugin's build makes of the pages of the built-in standard. */
class PackedStandardTest {

  private static final Standard PAGES = StandardReader.builtInFromPages();

  @Test
  void what_is_read_is_what_was_written() {
    assertThatReadIsWritten(PAGES);
  }

  @Test
  void what_only_standards_over_it_say_is_read_as_it_was_written() throws Exception {
    String yaml =
        """
        name: Acme
        version: "2.1"
        levels: { sequence: off, sequence-timeout: error }
        profiles: { strict: { sequence-title: warning }, essential: { overview: off } }
        synonyms: { rate limit: [Ratenbegrenzung, "=RL #rate"] }
        sections: [ { id: legal, title: Legal, names: [legal], signals: [contract], at-least: 1 } ]
        conditions:
          regulated: { field: [class, "conf* .. of"], matches: 'C[1-3]' }
        """;
    assertThatReadIsWritten(
        StandardReader.layered(
            List.of(path -> path.endsWith(".yaml") ? Optional.of(yaml) : Optional.empty()),
            LocalDate.of(2026, 11, 25)));
  }

  private static void assertThatReadIsWritten(Standard standard) {
    byte[] written = PackedStandard.write(standard);
    Standard read = PackedStandard.read(written);

    assertThat(read.editions()).isEqualTo(standard.editions());
    assertThat(read.sections()).isEqualTo(standard.sections());
    assertThat(read.rules()).isEqualTo(standard.rules());
    assertThat(read.conditions()).isEqualTo(standard.conditions());
    assertThat(read.language()).isEqualTo(standard.language());
    assertThat(read.terms()).isEqualTo(standard.terms());
    assertThat(read.profiles()).isEqualTo(standard.profiles());
    assertThat(PackedStandard.write(read)).isEqualTo(written);
  }

  @Test
  void the_standard_in_the_plugin_is_that_of_its_pages() throws IOException {
    try (InputStream in =
        StandardReader.class.getClassLoader().getResourceAsStream(StandardReader.PACKED)) {
      // only Maven writes it
      assumeThat(in).isNotNull();

      assertThat(in.readAllBytes()).isEqualTo(PackedStandard.write(PAGES));
    }
  }
}
