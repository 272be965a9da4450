package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All terms that a standard knows, compiled so that a text is searched for all of them in one pass.
 * Immutable and thread-safe.
 */
public final class Vocabulary {

  private static final int PREFIX_KEY = 3;

  /** A pattern with the set it belongs to. */
  record Entry(int termSet, List<TermItem> pattern) {}

  private final Map<String, List<Entry>> byStem;
  private final Map<String, List<Entry>> byWord;
  private final Map<String, List<Entry>> byPrefix;
  private final Map<Shape, List<Entry>> byShape;
  private final int termSets;
  private final ValueWords words;
  private final DateReader dates;

  private Vocabulary(Builder builder) {
    byStem = Map.copyOf(builder.byStem);
    byWord = Map.copyOf(builder.byWord);
    byPrefix = Map.copyOf(builder.byPrefix);
    byShape = Map.copyOf(builder.byShape);
    termSets = builder.sets.size();
    words = builder.words;
    dates = new DateReader(words.months());
  }

  /**
   * Starts a vocabulary.
   *
   * @param concepts named lists of terms that terms refer to as {@code $name}
   */
  public static Builder builder(Map<String, List<String>> concepts) {
    return new Builder(new TermParser(concepts), ValueWords.NONE);
  }

  /**
   * Starts a vocabulary.
   *
   * @param concepts named lists of terms that terms refer to as {@code $name}
   * @param synonyms terms that are read wherever a term has the key as one of its items, or as
   *     several: translations of {@code rate limit}
   * @param words what values are written with
   * @throws BadTermException when a synonym is not well-formed
   */
  public static Builder builder(
      Map<String, List<String>> concepts, Map<String, List<String>> synonyms, ValueWords words) {
    return new Builder(new TermParser(concepts).with(synonyms), words);
  }

  /** Reads a text: its words, the values in it, and where the terms of this vocabulary stand. */
  public Wording read(String text) {
    return read(text, List.of());
  }

  /**
   * As {@link #read(String)}.
   *
   * @param code the stretches of the text that are set as code, in order
   */
  public Wording read(String text, List<TextRange> code) {
    List<Token> tokens = new Tokenizer(text).tokens();
    List<Quantity> quantities =
        new ArrayList<>(new QuantityScanner(text, tokens, words, dates).scan());
    quantities.addAll(new IdentifierScanner(text).scan(code));
    Wording wording = new Wording(text, tokens, quantities, termSets, dates);
    TermMatcher matcher = new TermMatcher(tokens, quantities);
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      match(byStem.get(token.stem()), matcher, i, wording);
      match(byWord.get(token.word()), matcher, i, wording);
      if (token.word().length() >= PREFIX_KEY) {
        match(byPrefix.get(token.word().substring(0, PREFIX_KEY)), matcher, i, wording);
      }
      if (i + 1 < tokens.size()
          && tokens.get(i + 1).glue() != Token.Glue.NONE
          && token.is(Token.Kind.WORD)) {
        match(
            byStem.get(Stemmer.stem(token.word() + tokens.get(i + 1).word())), matcher, i, wording);
      }
    }
    for (Quantity quantity : quantities) {
      match(byShape.get(quantity.shape()), matcher, matcher.tokenAt(quantity.start()), wording);
    }
    return wording;
  }

  private static void match(List<Entry> entries, TermMatcher matcher, int token, Wording wording) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      int end = matcher.match(entry.pattern(), 0, token);
      if (end > token) {
        wording.add(entry.termSet(), token, end - 1);
      }
    }
  }

  /** Collects term sets. Equal sets share one number. */
  public static final class Builder {

    private final TermParser parser;
    private final ValueWords words;
    private final Map<List<String>, TermSet> sets = new HashMap<>();
    private final Map<String, List<Entry>> byStem = new HashMap<>();
    private final Map<String, List<Entry>> byWord = new HashMap<>();
    private final Map<String, List<Entry>> byPrefix = new HashMap<>();
    private final Map<Shape, List<Entry>> byShape = new HashMap<>();

    private Builder(TermParser parser, ValueWords words) {
      this.parser = parser;
      this.words = words;
    }

    /**
     * Checks that terms are well-formed without making a set of them.
     *
     * @throws BadTermException when one of them is not
     */
    public void check(Collection<String> terms) {
      terms.forEach(term -> parser.parse(term).forEach(Builder::checkBeginning));
    }

    private static void checkBeginning(List<TermItem> pattern) {
      if (pattern.get(0) instanceof TermItem.Prefix prefix
          && prefix.prefix().length() < PREFIX_KEY) {
        throw new BadTermException(
            "'" + prefix.prefix() + "*' needs at least three letters before the star");
      }
    }

    /**
     * A set of terms, any of which will do.
     *
     * @throws BadTermException when one of them is not well-formed
     */
    public TermSet termSet(Collection<String> terms) {
      List<String> expressions = List.copyOf(terms);
      TermSet known = sets.get(expressions);
      if (known != null) {
        return known;
      }
      TermSet set = new TermSet(sets.size(), expressions);
      for (String term : expressions) {
        for (List<TermItem> pattern : parser.parse(term)) {
          add(new Entry(set.id(), pattern));
        }
      }
      sets.put(expressions, set);
      return set;
    }

    private void add(Entry entry) {
      checkBeginning(entry.pattern());
      TermItem first = entry.pattern().get(0);
      if (first instanceof TermItem.Stem stem) {
        byStem.computeIfAbsent(stem.stem(), k -> new ArrayList<>()).add(entry);
      } else if (first instanceof TermItem.Exact exact) {
        byWord.computeIfAbsent(exact.word(), k -> new ArrayList<>()).add(entry);
      } else if (first instanceof TermItem.Prefix prefix) {
        byPrefix
            .computeIfAbsent(prefix.prefix().substring(0, PREFIX_KEY), k -> new ArrayList<>())
            .add(entry);
      } else if (first instanceof TermItem.Value value) {
        byShape.computeIfAbsent(value.shape(), k -> new ArrayList<>()).add(entry);
      } else {
        throw new IllegalStateException("a pattern begins with " + first);
      }
    }

    /** Keys of synonyms that no term has had so far. */
    public Set<String> unusedSynonyms() {
      return parser.unusedSynonyms();
    }

    /** The words that stand in terms. */
    public Set<String> words() {
      return parser.words();
    }

    public Vocabulary build() {
      return new Vocabulary(this);
    }
  }
}
