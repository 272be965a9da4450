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

  /** So many new readings put those out that nobody asked for meanwhile. */
  private static final int GENERATION = 4_096;

  private volatile Map<Key, Wording> recent = new ConcurrentHashMap<>();
  private volatile Map<Key, Wording> before = Map.of();

  /** What a reading depends on. */
  private record Key(String text, List<TextRange> code) {}

  Wording of(String text, List<TextRange> code, Supplier<Wording> reader) {
    if (text.length() > LONGEST) {
      return reader.get();
    }
    Key key = new Key(text, code);
    Wording known = recent.get(key);
    if (known != null) {
      return known;
    }
    known = before.get(key);
    Wording reading = known == null ? reader.get() : known;
    keep(key, reading);
    return reading;
  }

  private void keep(Key key, Wording reading) {
    Map<Key, Wording> into = recent;
    if (into.size() >= GENERATION) {
      // two threads that do so at once forget more than they must, and nothing else
      before = into;
      into = new ConcurrentHashMap<>();
      recent = into;
    }
    into.put(key, reading);
  }
}
