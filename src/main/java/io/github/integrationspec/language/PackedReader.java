package io.github.integrationspec.language;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** Reads what a {@link PackedWriter} wrote, in the same order. */
public final class PackedReader {

  private final byte[] bytes;
  private final String[] texts;
  private int at;

  public PackedReader(byte[] bytes) {
    this.bytes = bytes;
    this.texts = new String[number()];
    for (int i = 0; i < texts.length; i++) {
      int length = number();
      texts[i] = new String(bytes, at, length, StandardCharsets.UTF_8);
      at += length;
    }
  }

  public int number() {
    int b = bytes[at++];
    if (b >= 0) {
      return b;
    }
    int number = b & 0x7F;
    for (int shift = 7; ; shift += 7) {
      b = bytes[at++];
      if (b >= 0) {
        return number | (b << shift);
      }
      number |= (b & 0x7F) << shift;
    }
  }

  public String text() {
    return texts[number()];
  }

  public long[] longs() {
    long[] several = new long[number()];
    int length = several.length * Long.BYTES;
    ByteBuffer.wrap(bytes, at, length).asLongBuffer().get(several);
    at += length;
    return several;
  }

  public int[] ints() {
    int[] several = new int[number()];
    int length = several.length * Integer.BYTES;
    ByteBuffer.wrap(bytes, at, length).asIntBuffer().get(several);
    at += length;
    return several;
  }

  /** Texts in their order; the list cannot be changed. */
  public List<String> texts() {
    String[] several = new String[number()];
    for (int i = 0; i < several.length; i++) {
      several[i] = text();
    }
    return List.of(several);
  }

  public Optional<String> optional() {
    return texts().stream().findFirst();
  }
}
