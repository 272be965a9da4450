package io.github.integrationspec.language;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes values one behind the other in few bytes: numbers in as many as they need, each text once.
 * A {@link PackedReader} reads them in the same order.
 */
public final class PackedWriter {

  private final ByteArrayOutputStream body = new ByteArrayOutputStream();
  private final Map<String, Integer> texts = new LinkedHashMap<>();

  /** Writes a number that is not negative. */
  public void number(int number) {
    number(number, body);
  }

  private static void number(int number, ByteArrayOutputStream out) {
    if (number < 0) {
      throw new IllegalArgumentException("a negative number: " + number);
    }
    int rest = number;
    while (rest >= 0x80) {
      out.write((rest & 0x7F) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  public void text(String text) {
    number(texts.computeIfAbsent(text, t -> texts.size()));
  }

  /** Writes texts in their order. */
  public void texts(Collection<String> several) {
    number(several.size());
    several.forEach(this::text);
  }

  public void optional(Optional<String> text) {
    texts(text.stream().toList());
  }

  /** Writes numbers in eight bytes each, which are read fastest. */
  public void longs(long[] several) {
    number(several.length);
    ByteBuffer buffer = ByteBuffer.allocate(several.length * Long.BYTES);
    buffer.asLongBuffer().put(several);
    body.writeBytes(buffer.array());
  }

  /** Writes numbers in four bytes each, which are read fastest. */
  public void ints(int[] several) {
    number(several.length);
    ByteBuffer buffer = ByteBuffer.allocate(several.length * Integer.BYTES);
    buffer.asIntBuffer().put(several);
    body.writeBytes(buffer.array());
  }

  /** All that was written. */
  public byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    number(texts.size(), out);
    for (String text : texts.keySet()) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      number(encoded.length, out);
      out.writeBytes(encoded);
    }
    out.writeBytes(body.toByteArray());
    return out.toByteArray();
  }
}
