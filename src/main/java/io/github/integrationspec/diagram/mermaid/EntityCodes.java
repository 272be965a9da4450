package io.github.integrationspec.diagram.mermaid;

/**
 * Entity codes, {@code #quot;} or {@code #35;}. Their {@code #} and {@code ;} must not end a
 * statement, so they travel through the lexers in the guise of two characters that Unicode never
 * assigns.
 */
final class EntityCodes {

  private static final char HASH = '\uFDD0';
  private static final char SEMICOLON = '\uFDD1';

  private EntityCodes() {}

  /** {@code '#' word ';'} becomes a code in disguise. */
  static MappedText protect(MappedText text) {
    String original = text.text();
    char[] changed = null;
    int hash = original.indexOf('#');
    while (hash >= 0) {
      int end = Characters.skipWord(original, hash + 1);
      if (end > hash + 1 && end < original.length() && original.charAt(end) == ';') {
        changed = changed == null ? original.toCharArray() : changed;
        changed[hash] = HASH;
        changed[end] = SEMICOLON;
      }
      hash = original.indexOf('#', hash + 1);
    }
    return changed == null ? text : text.disguised(new String(changed));
  }
}
