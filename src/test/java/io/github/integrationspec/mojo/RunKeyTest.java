package io.github.integrationspec.mojo;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.Footprint;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunKeyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

  @TempDir private Path folder;

  @Test
  void has_every_parameter() throws ReflectiveOperationException {
    CheckMojo mojo = new CheckMojo();
    SortedMap<String, String> before = key(mojo, "1.0", TODAY);
    assertThat(before)
        .containsKeys(
            "parameter.severities",
            "parameter.profile",
            "parameter.failOn",
            "parameter.formats",
            "parameter.maxFileSize",
            "parameter.threads");

    set(mojo, "failOn", "warning");

    assertThat(key(mojo, "1.0", TODAY)).isNotEqualTo(before);
  }

  @Test
  void has_the_plugin_s_version_and_the_day() {
    CheckMojo mojo = new CheckMojo();
    SortedMap<String, String> key = key(mojo, "1.0", TODAY);

    assertThat(key(mojo, "1.0", TODAY)).isEqualTo(key);
    assertThat(key(mojo, "1.1", TODAY)).isNotEqualTo(key);
    assertThat(key(mojo, "1.0", TODAY.plusDays(1))).isNotEqualTo(key);
  }

  @Test
  void does_not_change_with_what_was_said() throws ReflectiveOperationException {
    CheckMojo mojo = new CheckMojo();
    SortedMap<String, String> key = key(mojo, "1.0", TODAY);

    set(mojo, "said", new java.util.ArrayList<>(java.util.List.of("INFO", "text")));

    assertThat(key(mojo, "1.0", TODAY)).isEqualTo(key);
  }

  @Test
  void a_file_that_a_parameter_names_is_noted_with_its_content()
      throws IOException, ReflectiveOperationException {
    File approvals = Files.writeString(folder.resolve("approvals.yaml"), "a").toFile();
    CheckMojo mojo = new CheckMojo();
    set(mojo, "approvalsFile", approvals);
    Footprint footprint = new Footprint();

    RunKey.note(mojo, location(), footprint);

    assertThat(footprint.paths()).contains(approvals.toPath().toAbsolutePath().normalize());
  }

  private SortedMap<String, String> key(CheckMojo mojo, String version, LocalDate today) {
    return RunKey.of(mojo, version, location(), today);
  }

  private Location location() {
    return new Location(folder, folder, folder, Location.Role.LEAF);
  }

  private static void set(CheckMojo mojo, String name, Object value)
      throws ReflectiveOperationException {
    Field field = CheckMojo.class.getDeclaredField(name);
    field.setAccessible(true);
    field.set(mojo, value);
  }
}
