package io.github.integrationspec.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTypeTest {

  @Test
  void knows_pictures_by_their_first_bytes() {
    assertThat(latin("\u0089PNG\r\n\u001a\nIHDR")).contains(PictureType.PNG);
    assertThat(latin("\u00ff\u00d8\u00ff\u00e0JFIF")).contains(PictureType.JPEG);
    assertThat(latin("GIF89a...")).contains(PictureType.GIF);
    assertThat(latin("RIFF1234WEBPVP8")).contains(PictureType.WEBP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<svg xmlns='http://www.w3.org/2000/svg'/>",
        "\uFEFF<?xml version='1.0'?>\n<!-- drawn > by hand -->\n<svg>",
        "<?xml version='1.0'?><!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.1//EN' 'x.dtd'>\r\n<svg\nwidth='1'>"
      })
  void knows_svg_by_its_root(String text) {
    assertThat(of(text)).contains(PictureType.SVG);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "RIFF",
        "<html><svg>",
        "<svgx>",
        "text <svg>",
        "<!DOCTYPE svg [<!ENTITY a 'aaaa'>]><svg>",
        "<!-- never closed <svg>"
      })
  void nothing_else_is_a_picture(String text) {
    assertThat(of(text)).isEmpty();
  }

  @Test
  void a_hostile_head_is_read_in_one_go() {
    assertThat(of("<!--" + "<!-- ".repeat(100_000) + "<svg>")).isEmpty();
    assertThat(of("<!---->".repeat(100_000))).isEmpty();
  }

  private static Optional<PictureType> latin(String text) {
    return PictureType.of(text.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static Optional<PictureType> of(String text) {
    return PictureType.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
