package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Node;
import io.github.integrationspec.standard.Standard;

/** Recognises data stores: by shape, stereotype, class or name. */
public final class DataStores {

  private final Vocabulary vocabulary;
  private final TermSet shapes;
  private final TermSet names;

  public DataStores(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.shapes = standard.terms("store-shapes");
    this.names = standard.terms("store-names");
  }

  /** Whether a node keeps data. */
  public boolean isStore(Node node) {
    return is(node.shape(), shapes)
        || node.stereotypes().stream().anyMatch(s -> is(s, names))
        || node.classes().stream().anyMatch(c -> is(c, names))
        || is(node.label().plain(), names);
  }

  /** Whether a text names one. */
  public boolean isNamedIn(Wording wording) {
    return wording.has(names);
  }

  private boolean is(String text, TermSet terms) {
    return !text.isEmpty() && vocabulary.read(text).has(terms);
  }
}
