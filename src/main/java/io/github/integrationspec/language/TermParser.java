package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  private final Map<String, List<String>> concepts;

  /** Rules share most of their terms, and concepts all of theirs. */
  private final Map<String, List<List<TermItem>>> parsed = new HashMap<>();

  private final Map<String, List<List<TermItem>>> expanded = new HashMap<>();

  TermParser(Map<String, List<String>> concepts) {
    this.concepts = concepts;
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
    for (String part : parts) {
      patterns = append(patterns, item(part, term, within));
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
                              + "'"));
      return List.of(List.of(new TermItem.Value(shape)));
    }
    if (part.startsWith("=") && part.length() > 1) {
      return List.of(words(part.substring(1), true));
    }
    if (part.endsWith("*") && part.length() > 2) {
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

  private static List<TermItem> words(String part, boolean exact) {
    List<TermItem> items = new ArrayList<>();
    for (Token token : new Tokenizer(part).tokens()) {
      items.add(exact ? new TermItem.Exact(token.word()) : new TermItem.Stem(token.stem()));
    }
    return items;
  }

  private List<List<TermItem>> concept(String name, Set<String> within) {
    List<List<TermItem>> known = expanded.get(name);
    if (known != null) {
      return known;
    }
    List<String> terms = concepts.get(name);
    if (terms == null) {
      throw new BadTermException("the concept '$" + name + "' is not defined");
    }
    if (!within.add(name)) {
      throw new BadTermException("the concept '$" + name + "' is defined by itself");
    }
    List<List<TermItem>> all = new ArrayList<>();
    for (String term : terms) {
      all.addAll(parse(term, within));
    }
    within.remove(name);
    expanded.put(name, all);
    return all;
  }
}
