package io.github.integrationspec.diagram.drawio;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The text that draw.io puts into the PNG pictures it exports. */
final class PngText {

  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
  private static final Set<String> KEYWORDS = Set.of("mxfile", "mxGraphModel");

  private PngText() {}

  /**
   * The drawing's XML; empty when the picture holds none. Whether the picture itself is sound is
   * not asked.
   */
  static Optional<String> find(byte[] png) throws Unpacking.Failure {
    if (png.length < SIGNATURE.length
        || !Arrays.equals(SIGNATURE, Arrays.copyOf(png, SIGNATURE.length))) {
      return Optional.empty();
    }
    ByteBuffer chunks = ByteBuffer.wrap(png).position(SIGNATURE.length);
    // length, type, data, checksum
    while (chunks.remaining() >= 12) {
      int length = chunks.getInt();
      byte[] type = new byte[4];
      chunks.get(type);
      if (length < 0 || length > chunks.remaining() - 4) {
        return Optional.empty();
      }
      byte[] data = new byte[length];
      chunks.get(data);
      chunks.getInt();
      Optional<String> text = text(new String(type, StandardCharsets.US_ASCII), data);
      if (text.isPresent()) {
        return text;
      }
    }
    return Optional.empty();
  }

  private static Optional<String> text(String type, byte[] data) throws Unpacking.Failure {
    int end = indexOfZero(data, 0);
    boolean textual = type.equals("tEXt") || type.equals("zTXt") || type.equals("iTXt");
    if (!textual || end < 0) {
      return Optional.empty();
    }
    String keyword = new String(data, 0, end, StandardCharsets.ISO_8859_1);
    if (!KEYWORDS.contains(keyword)) {
      return Optional.empty();
    }
    String value =
        switch (type) {
          case "tEXt" -> string(data, end + 1);
          // one byte for the method comes before the data
          case "zTXt" -> inflated(data, end + 2);
          default -> international(data, end + 1);
        };
    return Optional.of(Unpacking.percentDecodedXml(value));
  }

  /** Compression flag, method, language, translated keyword, text. */
  private static String international(byte[] data, int start) throws Unpacking.Failure {
    int language = indexOfZero(data, start + 2);
    int translated = language < 0 ? -1 : indexOfZero(data, language + 1);
    if (translated < 0) {
      throw new Unpacking.Failure("the picture is damaged");
    }
    return data[start] == 1 ? inflated(data, translated + 1) : string(data, translated + 1);
  }

  private static String inflated(byte[] data, int start) throws Unpacking.Failure {
    byte[] packed = Arrays.copyOfRange(data, Math.min(start, data.length), data.length);
    return string(Unpacking.inflated(packed, Unpacking.Header.ZLIB), 0);
  }

  private static String string(byte[] data, int start) {
    int from = Math.min(start, data.length);
    return new String(data, from, data.length - from, StandardCharsets.UTF_8);
  }

  private static int indexOfZero(byte[] data, int from) {
    for (int i = from; i < data.length; i++) {
      if (data[i] == 0) {
        return i;
      }
    }
    return -1;
  }
}
