package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.standard.Standard;
import java.util.List;

/**
 * Reads the names of components: what in them tells one from another, and what is only its kind.
 */
final class ComponentNames {

  private static final int PERSON_WORDS = 4;

  private final Vocabulary vocabulary;
  private final TermSet generic;
  private final TermSet filler;
  private final TermSet own;
  private final TermSet external;
  private final TermSet people;
  private final TermSet clocks;

  ComponentNames(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.generic = standard.terms("generic-parts");
    this.filler = standard.terms("filler-words");
    this.own = standard.terms("own-parts");
    this.external = standard.terms("external");
    this.people = standard.terms("people");
    this.clocks = standard.terms("clocks");
  }

  /** The words that tell a component from others; empty for {@code the API}. */
  NameWords significant(String name) {
    return NameWords.of(without(name, List.of(generic, filler)));
  }

  /** The same, further terms left out, too. */
  NameWords significant(String name, TermSet leftOut) {
    return NameWords.of(without(name, List.of(generic, filler, leftOut)));
  }

  /** The text with the places of these terms blanked out. */
  private String without(String text, List<TermSet> terms) {
    return vocabulary.read(text).without(terms);
  }

  /** A part of our own that may well be called after the vendor: an adapter, a client, a queue. */
  boolean isOwnPart(String name) {
    return vocabulary.read(name).has(own);
  }

  /** {@code third party}, {@code External systems}. */
  boolean saysExternal(String text) {
    return vocabulary.read(text).has(external);
  }

  /** A name that says nothing but that it is somebody else's: {@code Vendor API}. */
  boolean isOnlyExternal(String name) {
    return saysExternal(name)
        && NameWords.of(without(name, List.of(generic, filler, external))).isEmpty();
  }

  /** Whether a label is made of nothing but these terms and small words. */
  boolean isOnlyOf(String label, List<TermSet> terms) {
    List<TermSet> all = new java.util.ArrayList<>(terms);
    all.add(filler);
    return NameWords.of(without(label.replaceAll("\\(.*\\)", ""), all)).isEmpty();
  }

  /** A name that ends in a word for a person: {@code Dog owner}, not {@code Customer Portal}. */
  boolean isPerson(String name) {
    Wording wording = vocabulary.read(name);
    return wording.words() <= PERSON_WORDS
        && wording.hits(people).stream().anyMatch(h -> wording.wordsFrom(h.lastToken() + 1) == 0);
  }

  boolean isClock(String name) {
    return vocabulary.read(name).has(clocks);
  }
}
