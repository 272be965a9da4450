package io.github.integrationspec.language;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * Texts that were read lately: rules ask for the same label or clause again and again, and
 * documents of one organisation share their headings. Bounded in number and length. Thread-safe.
 */
final class RecentReadings {

  /** Longer texts are read anew: they are seldom asked for twice and would fill the memory. */
  private static final int LONGEST = 1_000;

  private static final int MOST = 4_096;

  private final Map<Key, Wording> readings = new ConcurrentHashMap<>();

  /** What a reading depends on. */
  private record Key(String text, List<TextRange> code) {}

  Wording of(String text, List<TextRange> code, Supplier<Wording> reader) {
    if (text.length() > LONGEST) {
      return reader.get();
    }
    Key key = new Key(text, code);
    Wording known = readings.get(key);
    if (known != null) {
      return known;
    }
    Wording read = reader.get();
    if (readings.size() >= MOST) {
      readings.clear();
    }
    readings.put(key, read);
    return read;
  }
}
