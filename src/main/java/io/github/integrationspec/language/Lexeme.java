package io.github.integrationspec.language;

import java.util.List;

/**
 * A written form of a word, number or sign, with what a vocabulary knows of it.
 *
 * @param word lower-case text
 * @param stem what inflections and spelling variants of the word share; the word itself for numbers
 *     and signs
 * @param behindStem what goes on behind a pattern's first item that is this stem; may be null
 * @param behindWord as {@code behindStem}, behind the word in exactly this form
 * @param behindPrefixes as {@code behindStem}, behind each beginning of the word
 */
record Lexeme(
    String word,
    String stem,
    PatternTree behindStem,
    PatternTree behindWord,
    List<PatternTree> behindPrefixes) {}
