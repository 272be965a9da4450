package io.github.integrationspec.report.html;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of pictures that the report shows, known by their first bytes, whatever their names.
 */
enum PictureType {
  PNG("png"),
  JPEG("jpg"),
  GIF("gif"),
  WEBP("webp"),
  SVG("svg");

  private static final int HEAD = 4096;

  /** No declarations of entities: a small file can make very much of them. */
  private static final Pattern SVG_HEAD =
      Pattern.compile(
          "\uFEFF?\\s*+(?:<\\?xml[^>]*+>)?+(?:\\s++|<!--(?:(?!-->).)*+-->|<!DOCTYPE[^>\\[]*+>)*+"
              + "<svg[\\s/>].*+",
          Pattern.DOTALL);

  private final String extension;

  PictureType(String extension) {
    this.extension = extension;
  }

  /** As in a file's name, without the dot. */
  String extension() {
    return extension;
  }

  /** What a file is; empty when it is no picture. */
  static Optional<PictureType> of(byte[] bytes) {
    if (startsWith(bytes, 0, "\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (startsWith(bytes, 0, "\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (startsWith(bytes, 0, "GIF87a") || startsWith(bytes, 0, "GIF89a")) {
      return Optional.of(GIF);
    }
    if (startsWith(bytes, 0, "RIFF") && startsWith(bytes, 8, "WEBP")) {
      return Optional.of(WEBP);
    }
    String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.UTF_8);
    return SVG_HEAD.matcher(head).matches() ? Optional.of(SVG) : Optional.empty();
  }

  private static boolean startsWith(byte[] bytes, int at, String latin) {
    byte[] wanted = latin.getBytes(StandardCharsets.ISO_8859_1);
    for (int i = 0; i < wanted.length; i++) {
      if (at + i >= bytes.length || bytes[at + i] != wanted[i]) {
        return false;
      }
    }
    return true;
  }
}
