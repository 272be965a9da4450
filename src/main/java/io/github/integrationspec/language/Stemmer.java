package io.github.integrationspec.language;

import java.util.Locale;
import java.util.Map;

/**
 * Reduces English words to what their inflections and spelling variants share: {@code retries},
 * {@code retried} and {@code retrying} to that of {@code retry}; {@code tokenise} and {@code
 * tokenize} to one stem. Derived words stay apart ({@code rotate}, {@code rotation}), since they
 * may mean something else. A stem is a key for comparison, not a word.
 */
final class Stemmer {

  private static final Map<String, String> IRREGULAR =
      Map.ofEntries(
          Map.entry("kept", "keep"),
          Map.entry("held", "hold"),
          Map.entry("sent", "send"),
          Map.entry("lost", "lose"),
          Map.entry("gave", "give"),
          Map.entry("given", "give"),
          Map.entry("took", "take"),
          Map.entry("taken", "take"),
          Map.entry("told", "tell"),
          Map.entry("wrote", "write"),
          Map.entry("written", "write"),
          Map.entry("shown", "show"),
          Map.entry("known", "know"),
          Map.entry("knew", "know"),
          Map.entry("drawn", "draw"),
          Map.entry("hidden", "hide"),
          Map.entry("chosen", "choose"),
          Map.entry("chose", "choose"),
          Map.entry("thrown", "throw"),
          Map.entry("threw", "throw"),
          Map.entry("made", "make"),
          Map.entry("ran", "run"),
          Map.entry("built", "build"),
          Map.entry("fell", "fall"),
          Map.entry("fallen", "fall"),
          Map.entry("went", "go"),
          Map.entry("gone", "go"),
          Map.entry("goes", "go"),
          Map.entry("does", "do"),
          Map.entry("did", "do"),
          Map.entry("done", "do"),
          Map.entry("came", "come"),
          Map.entry("broke", "break"),
          Map.entry("broken", "break"),
          Map.entry("woken", "wake"),
          Map.entry("paid", "pay"),
          Map.entry("said", "say"),
          Map.entry("saw", "see"),
          Map.entry("seen", "see"),
          Map.entry("got", "get"),
          Map.entry("begun", "begin"),
          Map.entry("began", "begin"),
          Map.entry("grown", "grow"),
          Map.entry("withdrawn", "withdraw"),
          Map.entry("understood", "understand"),
          Map.entry("overridden", "override"),
          Map.entry("agreed", "agree"),
          Map.entry("guaranteed", "guarantee"),
          Map.entry("criteria", "criterion"),
          Map.entry("indices", "index"),
          Map.entry("behaviour", "behavior"),
          Map.entry("colour", "color"),
          Map.entry("centre", "center"),
          Map.entry("licence", "license"),
          Map.entry("catalogue", "catalog"),
          Map.entry("cheque", "check"));

  private Stemmer() {}

  static String stem(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    String irregular = IRREGULAR.get(word);
    if (irregular != null) {
      word = irregular;
    }
    if (word.length() < 4 || !isAsciiLetters(word)) {
      return word;
    }
    word = withoutPlural(word);
    word = withoutVerbEnding(word);
    word = withAmericanSpelling(word);
    return word.length() > 3 && word.endsWith("e") ? word.substring(0, word.length() - 1) : word;
  }

  private static boolean isAsciiLetters(String word) {
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return false;
      }
    }
    return true;
  }

  private static String withoutPlural(String word) {
    if (!word.endsWith("s") || word.endsWith("ss") || word.endsWith("us") || word.endsWith("is")) {
      return word;
    }
    if (word.endsWith("ies") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("sses")
        || word.endsWith("shes")
        || word.endsWith("ches")
        || word.endsWith("xes")
        || word.endsWith("zes")) {
      return word.substring(0, word.length() - 2);
    }
    return word.substring(0, word.length() - 1);
  }

  private static String withoutVerbEnding(String word) {
    if (word.endsWith("ied") && word.length() > 4) {
      return word.substring(0, word.length() - 3) + "y";
    }
    if (word.endsWith("ed") && !word.endsWith("eed") && hasVowel(word, word.length() - 2)) {
      return undoubled(word.substring(0, word.length() - 2));
    }
    if (word.endsWith("ing") && word.length() > 5 && hasVowel(word, word.length() - 3)) {
      return undoubled(word.substring(0, word.length() - 3));
    }
    return word;
  }

  private static String undoubled(String stem) {
    int n = stem.length();
    if (n > 3
        && stem.charAt(n - 1) == stem.charAt(n - 2)
        && "bdgklmnprt".indexOf(stem.charAt(n - 1)) >= 0) {
      // "call", "fill", "poll" keep their letters: a doubled l belongs to most words that have one
      return stem.charAt(n - 1) == 'l' && !stem.endsWith("cell") ? stem : stem.substring(0, n - 1);
    }
    return stem;
  }

  private static boolean hasVowel(String word, int end) {
    for (int i = 0; i < end; i++) {
      if ("aeiouy".indexOf(word.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static String withAmericanSpelling(String word) {
    int isation = word.indexOf("isation");
    if (isation > 1) {
      return word.substring(0, isation) + "ization" + word.substring(isation + 7);
    }
    if (word.length() > 5 && (word.endsWith("ise") || word.endsWith("is"))) {
      int at = word.lastIndexOf("is");
      return word.substring(0, at) + "iz" + word.substring(at + 2);
    }
    if (word.startsWith("behaviour") || word.startsWith("colour")) {
      return word.replaceFirst("our", "or");
    }
    return word;
  }
}
