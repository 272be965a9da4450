package io.github.integrationspec.diagram.drawio;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * The packing of a page: percent-encoded, deflated without a header, then Base64. What a page
 * unpacks to is bounded.
 */
final class Unpacking {

  /** Bytes of an unpacked page. */
  static final int LIMIT = 50_000_000;

  /** Why something does not unpack. */
  static final class Failure extends Exception {
    private static final long serialVersionUID = 1L;

    Failure(String message) {
      super(message, null, false, false);
    }
  }

  private Unpacking() {}

  /** The XML of a page, from the text of its element. */
  static String page(String text) throws Failure {
    String packed = text.strip();
    if (packed.startsWith("<")) {
      return packed;
    }
    if (packed.startsWith("%3C") || packed.startsWith("%3c")) {
      return percentDecodedXml(packed);
    }
    byte[] bytes;
    try {
      bytes = Base64.getMimeDecoder().decode(packed);
    } catch (IllegalArgumentException e) {
      throw new Failure("its text is neither XML nor Base64");
    }
    return percentDecoded(new String(inflated(bytes, Header.NONE), StandardCharsets.UTF_8));
  }

  /** Whether deflated data has the header of zlib. */
  enum Header {
    NONE,
    ZLIB
  }

  /** Inflates, within the limit. */
  static byte[] inflated(byte[] packed, Header header) throws Failure {
    Inflater inflater = new Inflater(header == Header.NONE);
    try {
      inflater.setInput(packed);
      ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, packed.length * 4));
      byte[] buffer = new byte[8192];
      while (!inflater.finished()) {
        int count = inflater.inflate(buffer);
        if (count == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
          throw new Failure("its packed data ends too early");
        }
        out.write(buffer, 0, count);
        if (out.size() > LIMIT) {
          throw new Failure("it unpacks to more than " + LIMIT / 1_000_000 + " MB");
        }
      }
      return out.toByteArray();
    } catch (DataFormatException e) {
      throw new Failure("its packed data is damaged");
    } finally {
      inflater.end();
    }
  }

  /** XML that may be percent-encoded as a whole. */
  static String percentDecodedXml(String text) {
    String stripped = text.strip();
    return stripped.startsWith("%3C") || stripped.startsWith("%3c")
        ? percentDecoded(stripped)
        : text;
  }

  /** Undoes JavaScript's {@code encodeURIComponent}. Bad sequences stay as they are. */
  static String percentDecoded(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(text.length());
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      Optional<Integer> code = bytes[i] == '%' ? hex(bytes, i + 1) : Optional.empty();
      out.write(code.orElse((int) bytes[i]));
      i += code.isPresent() ? 2 : 0;
    }
    return out.toString(StandardCharsets.UTF_8);
  }

  private static Optional<Integer> hex(byte[] bytes, int at) {
    if (at + 1 >= bytes.length) {
      return Optional.empty();
    }
    int high = Character.digit(bytes[at], 16);
    int low = Character.digit(bytes[at + 1], 16);
    return high < 0 || low < 0 ? Optional.empty() : Optional.of(high << 4 | low);
  }
}
