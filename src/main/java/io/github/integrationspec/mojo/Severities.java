package io.github.integrationspec.mojo;

import io.github.integrationspec.finding.SwitchedOff;
import io.github.integrationspec.standard.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The levels that a user sets, each with a reason if there is one: {@code off: our wiki has no
 * tickets}.
 *
 * @param words the level of each rule or group
 * @param switchedOff those that are off, with their reasons
 */
record Severities(Map<String, String> words, List<SwitchedOff> switchedOff) {

  static Severities of(Map<String, String> set) {
    Map<String, String> words = new TreeMap<>();
    List<SwitchedOff> off = new ArrayList<>();
    new TreeMap<>(set == null ? Map.<String, String>of() : set)
        .forEach(
            (name, value) -> {
              String text = value == null ? "" : value;
              int colon = text.indexOf(':');
              String word = (colon < 0 ? text : text.substring(0, colon)).strip();
              words.put(name, word);
              if (word.toLowerCase(Locale.ROOT).equals(Level.OFF.id())) {
                off.add(new SwitchedOff(name, colon < 0 ? "" : text.substring(colon + 1).strip()));
              }
            });
    return new Severities(words, off);
  }
}
