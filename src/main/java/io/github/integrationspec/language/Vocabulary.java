package io.github.integrationspec.language;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

/**
 * All terms that a standard knows, compiled so that a text is searched for all of them in one pass.
 * Thread-safe; the same text has the same reading, whoever read it before.
 */
public final class Vocabulary {

  private final PatternTable patterns;
  private final Lexicon lexicon;
  private final PatternOwners owners;
  private final ValueWords words;
  private final DateReader dates;
  private final RecentReadings recent = new RecentReadings();

  private Vocabulary(PatternTable patterns, PatternOwners owners, ValueWords words) {
    this.patterns = patterns;
    this.lexicon = new Lexicon(patterns);
    this.owners = owners;
    this.words = words;
    this.dates = new DateReader(words.months());
  }

  /** Writes it as it is compiled. */
  public void write(PackedWriter out) {
    patterns.write(out);
    owners.write(out);
    words.write(out);
  }

  /** Reads what {@link #write} wrote. */
  public static Vocabulary read(PackedReader in) {
    return new Vocabulary(PatternTable.read(in), PatternOwners.read(in), ValueWords.read(in));
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
    return recent.of(text, code, () -> readAnew(text, code));
  }

  private Wording readAnew(String text, List<TextRange> code) {
    if (Thread.currentThread().isInterrupted()) {
      // nobody waits for the answer any more
      throw new CancellationException("interrupted");
    }
    List<Token> tokens = new Tokenizer(text, lexicon).tokens();
    List<Quantity> quantities =
        new ArrayList<>(new QuantityScanner(text, tokens, words, dates).scan());
    quantities.addAll(new IdentifierScanner(text).scan(code));
    return new Hits(tokens, quantities).in(text);
  }

  /** The places of the terms in one text. */
  private final class Hits {

    private final List<Token> tokens;
    private final List<Quantity> quantities;
    private final TermMatcher matcher;
    private final TermMatcher.Matches matches = new TermMatcher.Matches(16);
    private final HitTable table = new HitTable(owners);
    private int groups;

    Hits(List<Token> tokens, List<Quantity> quantities) {
      this.tokens = tokens;
      this.quantities = quantities;
      this.matcher = new TermMatcher(patterns, tokens, quantities);
    }

    Wording in(String text) {
      for (int i = 0; i < tokens.size(); i++) {
        Token token = tokens.get(i);
        Lexeme lexeme = token.lexeme();
        follow(lexeme.behindStem(), i, 1);
        follow(lexeme.behindWord(), i, 1);
        followPrefixes(lexeme, i);
        int pair = matcher.pairAt(i);
        int behindPair = patterns.behind(PatternTable.ROOT, PatternTable.STEM, pair);
        follow(behindPair, i, pair == lexeme.stemNumber() ? 1 : 2);
      }
      for (int q = 0; q < quantities.size(); q++) {
        int shape = matcher.shapeOf(q);
        int behind = patterns.behind(PatternTable.ROOT, PatternTable.VALUE, shape);
        if (behind != PatternTable.NOWHERE) {
          int at = matcher.tokenAt(quantities.get(q).start());
          matches.clear();
          matcher.followValue(behind, shape, at, matches);
          enter(at);
        }
      }
      return new Wording(text, tokens, quantities, table.filled(), dates);
    }

    private void followPrefixes(Lexeme lexeme, int at) {
      int place = lexeme.prefixes();
      if (place == PatternTable.NOWHERE) {
        return;
      }
      matches.clear();
      for (int way = patterns.first(place); way < patterns.last(place); way++) {
        if (patterns.hasPrefix(lexeme.word(), way)) {
          matcher.follow(patterns.target(way), at + 1, matches);
        }
      }
      enter(at);
    }

    private void follow(int behind, int at, int tokensRead) {
      if (behind != PatternTable.NOWHERE) {
        matches.clear();
        matcher.follow(behind, at + tokensRead, matches);
        enter(at);
      }
    }

    private void enter(int at) {
      groups++;
      for (int i = 0; i < matches.size(); i++) {
        if (matches.end(i) > at) {
          table.add(matches.number(i), groups, at, matches.end(i) - 1);
        }
      }
    }
  }

  /** Collects term sets. Equal sets share one number. */
  public static final class Builder {

    private final TermParser parser;
    private final ValueWords words;
    private final Map<List<String>, TermSet> sets = new HashMap<>();
    private final PatternTree patterns = new PatternTree();
    private final PatternTree prefixes = new PatternTree();
    private final Map<TermItem.Choice, PatternTree> choices = new HashMap<>();
    private final Map<List<TermItem>, Integer> numbers = new HashMap<>();
    private final List<long[]> owners = new ArrayList<>();
    private int written;

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
          && prefix.prefix().length() < Lexicon.PREFIX_KEY) {
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
          add(set.id(), List.copyOf(pattern));
        }
      }
      sets.put(expressions, set);
      return set;
    }

    private void add(int termSet, List<TermItem> pattern) {
      checkBeginning(pattern);
      long owner = PatternOwners.owner(termSet, written++);
      Integer known = numbers.get(pattern);
      if (known != null) {
        long[] before = owners.get(known);
        long[] longer = Arrays.copyOf(before, before.length + 1);
        longer[before.length] = owner;
        owners.set(known, longer);
        return;
      }
      int number = owners.size();
      numbers.put(pattern, number);
      owners.add(new long[] {owner});
      if (pattern.get(0) instanceof TermItem.Prefix prefix) {
        List<TermItem> grouped = new ArrayList<>(pattern);
        grouped.add(0, new TermItem.Exact(prefix.prefix().substring(0, Lexicon.PREFIX_KEY)));
        prefixes.enter(grouped, number, choices);
      } else {
        patterns.enter(pattern, number, choices);
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
      return new Vocabulary(
          PatternLayout.of(patterns, prefixes), PatternOwners.of(owners, sets.size()), words);
    }
  }
}
