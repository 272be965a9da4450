package io.github.integrationspec.markdown;

import org.yaml.snakeyaml.error.Mark;

/** Places in a YAML text: snakeyaml counts code points, a source counts UTF-16 units. */
final class YamlPlaces {

  private final String yaml;
  private final int offset;
  private final boolean sameUnits;

  /**
   * @param offset of the YAML text in its source
   */
  YamlPlaces(String yaml, int offset) {
    this.yaml = yaml;
    this.offset = offset;
    this.sameUnits = yaml.codePointCount(0, yaml.length()) == yaml.length();
  }

  /** Offset in the source. */
  int offset(Mark mark) {
    return offset(mark.getIndex());
  }

  int offset(int codePoints) {
    int units =
        sameUnits
            ? Math.min(codePoints, yaml.length())
            : yaml.offsetByCodePoints(
                0, Math.min(codePoints, yaml.codePointCount(0, yaml.length())));
    return offset + units;
  }
}
