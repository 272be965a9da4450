package io.github.integrationspec.diagram;

import java.util.Random;
import java.util.stream.Stream;

/** Near misses of a text: characters and lines left out, doubled, exchanged. */
public final class Mutants {

  private static final String CHARACTERS = "{}[]()<>\"'`:;,#!%&|\\/-=*$@\n\t \u00e9\ud83d";

  private Mutants() {}

  /** A number of them, the same ones in every run. */
  public static Stream<String> of(String text, int count) {
    Random random = new Random(text.hashCode());
    return Stream.generate(() -> mutant(text, random)).limit(count);
  }

  private static String mutant(String text, Random random) {
    StringBuilder mutant = new StringBuilder(text);
    int changes = 1 + random.nextInt(3);
    for (int i = 0; i < changes && mutant.length() > 1; i++) {
      int at = random.nextInt(mutant.length());
      int lineEnd = mutant.indexOf("\n", at) < 0 ? mutant.length() : mutant.indexOf("\n", at) + 1;
      switch (random.nextInt(6)) {
        case 0 -> mutant.deleteCharAt(at);
        case 1 -> mutant.insert(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        case 2 -> mutant.delete(at, lineEnd);
        case 3 -> mutant.insert(lineEnd, mutant.substring(at, lineEnd));
        case 4 -> mutant.setLength(at);
        default -> mutant.setCharAt(at, CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
      }
    }
    return mutant.toString();
  }
}
