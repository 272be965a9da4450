package io.github.integrationspec.language;

/**
 * A written form of a word, number or sign, with what a vocabulary knows of it.
 *
 * @param word lower-case text
 * @param stem what inflections and spelling variants of the word share; the word itself for numbers
 *     and signs
 * @param wordNumber number of the word among those that patterns ask for; may be {@link
 *     WordTable#NONE}
 * @param stemNumber as {@code wordNumber}, of the stem
 * @param behindStem where patterns go on whose first item is this stem; may be {@link
 *     PatternTable#NOWHERE}
 * @param behindWord as {@code behindStem}, behind the word in exactly this form
 * @param prefixes the place whose ways ask for beginnings that the word may have; may be {@link
 *     PatternTable#NOWHERE}
 */
record Lexeme(
    String word,
    String stem,
    int wordNumber,
    int stemNumber,
    int behindStem,
    int behindWord,
    int prefixes) {}
