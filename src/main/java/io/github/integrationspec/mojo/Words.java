package io.github.integrationspec.mojo;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.standard.BadSettingException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** Reads words of the configuration. */
final class Words {

  private Words() {}

  /**
   * The value that a word stands for.
   *
   * @param id the word of each value
   * @throws BadSettingException when the word stands for none; names the nearest and all
   */
  static <E extends Enum<E>> E value(
      String parameter, String word, E[] values, Function<E, String> id)
      throws BadSettingException {
    String wanted = word.strip().toLowerCase(Locale.ROOT);
    List<String> known = Arrays.stream(values).map(id).toList();
    int index = known.indexOf(wanted);
    if (index >= 0) {
      return values[index];
    }
    throw new BadSettingException(
        List.of(
            parameter
                + ": '"
                + word
                + "' is not known"
                + Nearest.to(wanted, known).map(n -> "; did you mean '" + n + "'?").orElse("")
                + "; known are "
                + String.join(", ", known)));
  }
}
