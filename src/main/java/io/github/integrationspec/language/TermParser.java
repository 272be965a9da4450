package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/**
 * Reads the terms that standards write.
 *
 * <pre>
 * term  = item { " " item }
 * item  = word        any inflection of it; "back-off" is also "backoff" and "back off"
 *       | "=" word    this form only
 *       | word "*"    every word that begins so
 *       | "#" shape   a value of this shape: #duration
 *       | "$" concept any of the terms of this concept
 *       | ".."        up to four words of any kind
 * </pre>
 */
final class TermParser {

  private static final int GAP = 4;

  /** Each gap multiplies the places to look at. */
  private static final int MOST_GAPS = 3;

  private static final int MOST_ITEMS = 16;

  /** Concepts of concepts may grow without bounds. */
  private static final int MOST_PATTERNS = 5_000;

  private final Lexicon lexicon = new Lexicon();
  private final Map<String, List<String>> concepts;
  private final Map<String, List<List<TermItem>>> synonyms;
  private final int longestKey;
  private final Map<String, List<List<TermItem>>> conceptPatterns = new LinkedHashMap<>();
  private final Map<String, String> unused = new LinkedHashMap<>();
  private final Set<String> words = new LinkedHashSet<>();

  /** Rules share most of their terms, and concepts all of theirs. */
  private final Map<String, List<List<TermItem>>> parsed = new HashMap<>();

  TermParser(Map<String, List<String>> concepts) {
    this(concepts, Map.of(), 0);
  }

  private TermParser(
      Map<String, List<String>> concepts,
      Map<String, List<List<TermItem>>> synonyms,
      int longestKey) {
    this.concepts = concepts;
    this.synonyms = synonyms;
    this.longestKey = longestKey;
  }

  /** A parser that reads these terms, too, wherever a term has a key among its items. */
  TermParser with(Map<String, List<String>> terms) {
    Map<String, List<List<TermItem>>> patterns = new LinkedHashMap<>();
    int longest = 0;
    for (Map.Entry<String, List<String>> entry : terms.entrySet()) {
      List<List<TermItem>> known =
          patterns.computeIfAbsent(key(entry.getKey()), k -> new ArrayList<>());
      entry.getValue().forEach(term -> known.addAll(parse(term)));
      longest = Math.max(longest, entry.getKey().strip().split("\\s+").length);
    }
    TermParser parser = new TermParser(concepts, patterns, longest);
    terms.keySet().forEach(key -> parser.unused.put(key(key), key));
    return parser;
  }

  /** Keys, as they were given, that no term has had so far. */
  Set<String> unusedSynonyms() {
    return new LinkedHashSet<>(unused.values());
  }

  /** The words that stood in terms so far. */
  Set<String> words() {
    return words;
  }

  private String key(String words) {
    return new Tokenizer(words, lexicon)
        .tokens().stream().map(Token::stem).collect(Collectors.joining(" "));
  }

  /** The patterns of a term; several where it has spelling variants or begins with a concept. */
  List<List<TermItem>> parse(String term) {
    return parse(term, new LinkedHashSet<>());
  }

  private List<List<TermItem>> parse(String term, Set<String> within) {
    List<List<TermItem>> known = parsed.get(term);
    if (known == null) {
      known = parseAnew(term, within);
      parsed.put(term, known);
    }
    return known;
  }

  private List<List<TermItem>> parseAnew(String term, Set<String> within) {
    List<List<TermItem>> patterns = new ArrayList<>();
    patterns.add(new ArrayList<>());
    String[] parts = term.strip().split("\\s+");
    checkLength(term, parts);
    if (longestKey > 0) {
      words.addAll(Arrays.asList(parts));
    }
    int at = 0;
    while (at < parts.length) {
      int length = synonymAt(parts, at);
      List<List<TermItem>> variants = new ArrayList<>();
      if (length > 1) {
        // the words of a key stay together: "rate limit" or one of its synonyms
        List<TermItem> itself = new ArrayList<>();
        for (int i = at; i < at + length; i++) {
          itself.addAll(item(parts[i], term, within).get(0));
        }
        variants.add(itself);
      } else {
        variants.addAll(item(parts[at], term, within));
      }
      if (length > 0) {
        String key = key(bare(parts, at, length));
        unused.remove(key);
        variants.addAll(synonyms.get(key));
      }
      patterns = append(patterns, variants);
      at += Math.max(1, length);
    }
    for (List<TermItem> pattern : patterns) {
      if (pattern.isEmpty()
          || pattern.get(0) instanceof TermItem.Gap
          || pattern.get(pattern.size() - 1) instanceof TermItem.Gap) {
        throw new BadTermException(
            "the term '" + term + "' needs a word, a shape or a concept at its start and its end");
      }
    }
    return patterns;
  }

  private static void checkLength(String term, String[] parts) {
    int gaps = 0;
    for (String part : parts) {
      gaps += part.equals("..") ? 1 : 0;
    }
    if (gaps > MOST_GAPS || parts.length > MOST_ITEMS) {
      throw new BadTermException(
          "the term '"
              + term
              + "' is too long: at most "
              + MOST_ITEMS
              + " items, "
              + MOST_GAPS
              + " of them '..'");
    }
  }

  /** Number of items from a place on that are the longest key with synonyms; 0 when none is. */
  private int synonymAt(String[] parts, int at) {
    for (int length = Math.min(longestKey, parts.length - at); length > 0; length--) {
      if (isPlain(parts, at, length) && synonyms.containsKey(key(bare(parts, at, length)))) {
        return length;
      }
    }
    return 0;
  }

  private static boolean isPlain(String[] parts, int at, int length) {
    for (int i = at; i < at + length; i++) {
      String part = parts[i];
      boolean special = part.length() > 1 && "$#".indexOf(part.charAt(0)) >= 0;
      if (special || part.equals("..") || part.endsWith("*")) {
        return false;
      }
    }
    return true;
  }

  private static String bare(String[] parts, int at, int length) {
    StringJoiner words = new StringJoiner(" ");
    for (int i = at; i < at + length; i++) {
      words.add(parts[i].startsWith("=") ? parts[i].substring(1) : parts[i]);
    }
    return words.toString();
  }

  private static List<List<TermItem>> append(
      List<List<TermItem>> patterns, List<List<TermItem>> variants) {
    List<List<TermItem>> longer = new ArrayList<>();
    for (List<TermItem> pattern : patterns) {
      if (pattern.isEmpty() || variants.size() == 1) {
        for (List<TermItem> variant : variants) {
          List<TermItem> joined = new ArrayList<>(pattern);
          joined.addAll(variant);
          longer.add(joined);
        }
      } else {
        List<TermItem> joined = new ArrayList<>(pattern);
        joined.add(new TermItem.Choice(variants));
        longer.add(joined);
      }
    }
    return longer;
  }

  private List<List<TermItem>> item(String part, String term, Set<String> within) {
    if (part.equals("..")) {
      return List.of(List.of(new TermItem.Gap(GAP)));
    }
    if (part.startsWith("$") && part.length() > 1) {
      return concept(part.substring(1), within);
    }
    if (part.startsWith("#") && part.length() > 1) {
      Shape shape =
          Shape.named(part.substring(1))
              .orElseThrow(
                  () ->
                      new BadTermException(
                          "the term '"
                              + term
                              + "' asks for the unknown shape '"
                              + part.substring(1)
                              + "'"
                              + Nearest.hint(part.substring(1), Shape.names())));
      return List.of(List.of(new TermItem.Value(shape)));
    }
    if (part.startsWith("=") && part.length() > 1) {
      return List.of(words(part.substring(1), true));
    }
    if (part.endsWith("*") && Character.isLetter(part.charAt(0))) {
      return List.of(
          List.of(
              new TermItem.Prefix(
                  part.substring(0, part.length() - 1).toLowerCase(java.util.Locale.ROOT))));
    }
    List<TermItem> split = words(part, false);
    if (split.isEmpty()) {
      throw new BadTermException("the term '" + term + "' has an empty item");
    }
    if (split.size() > 1 && part.indexOf('-') > 0) {
      String joined = part.replace("-", "");
      List<TermItem> single = words(joined, false);
      if (single.size() == 1) {
        return List.of(split, single);
      }
    }
    return List.of(split);
  }

  private List<TermItem> words(String part, boolean exact) {
    List<TermItem> items = new ArrayList<>();
    for (Token token : new Tokenizer(part, lexicon).tokens()) {
      items.add(exact ? new TermItem.Exact(token.word()) : new TermItem.Stem(token.stem()));
    }
    return items;
  }

  private List<List<TermItem>> concept(String name, Set<String> within) {
    List<String> terms = concepts.get(name);
    if (terms == null) {
      throw new BadTermException(
          "the concept '$" + name + "' is not defined" + Nearest.hint(name, concepts.keySet()));
    }
    List<List<TermItem>> known = conceptPatterns.get(name);
    if (known != null) {
      return known;
    }
    if (!within.add(name)) {
      throw new BadTermException("the concept '$" + name + "' is defined by itself");
    }
    Set<List<TermItem>> all = new LinkedHashSet<>();
    for (String term : terms) {
      all.addAll(parse(term, within));
      if (all.size() > MOST_PATTERNS) {
        throw new BadTermException(
            "the concept '$" + name + "' stands for more than " + MOST_PATTERNS + " terms");
      }
    }
    within.remove(name);
    List<List<TermItem>> patterns = List.copyOf(all);
    conceptPatterns.put(name, patterns);
    return patterns;
  }
}
