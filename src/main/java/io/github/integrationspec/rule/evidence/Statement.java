package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The smallest unit of meaning that evidence is looked for in.
 *
 * @param phrase its own text; of a table row all cells, set apart by {@code |}
 * @param label what it is said of: the text before a colon, the first cell of a row, a front-matter
 *     key, a term that is defined
 * @param value the text behind the label; the whole text where there is no label
 * @param cells of a table row: the filled cells with the header of their column
 * @param span its place in the file
 */
public record Statement(
    Form form,
    Phrase phrase,
    Optional<Phrase> label,
    Phrase value,
    List<Cell> cells,
    Passage passage,
    Span span) {

  public Statement {
    cells = List.copyOf(cells);
  }

  /** In what form it is made. */
  public enum Form {
    SENTENCE,
    ROW,
    /** A front-matter entry. */
    ENTRY,
    /** A heading that states something itself, an endpoint for instance. */
    HEADING,
    /** A code block. */
    CODE,
    /** A diagram or a picture: content of its section, not read as text. */
    DIAGRAM
  }

  /** A filled cell of a row. */
  public record Cell(Phrase head, Phrase value) {}

  public Place place() {
    return passage.place();
  }

  /** What the statement says of itself: its text, its label, the headers of its filled cells. */
  public List<Phrase> own() {
    List<Phrase> own = new ArrayList<>();
    own.add(phrase);
    label.ifPresent(own::add);
    for (Cell cell : cells) {
      own.add(cell.head());
    }
    return own;
  }

  /** Whether its text, its label or the header of one of its filled cells has one of these. */
  boolean says(TermSet terms) {
    if (phrase.wording().has(terms) || (label.isPresent() && label.get().wording().has(terms))) {
      return true;
    }
    for (Cell cell : cells) {
      if (cell.head().wording().has(terms)) {
        return true;
      }
    }
    return false;
  }

  /** Whether its passage, or a heading that it stands under, names one of these terms. */
  boolean isUnder(TermSet terms) {
    if (passage.names(terms)) {
      return true;
    }
    for (Place.Title title : place().headings()) {
      if (title.phrase().wording().has(terms)) {
        return true;
      }
    }
    return false;
  }

  /** The same statement, its passage read anew. */
  Statement in(Passage other) {
    return new Statement(form, phrase, label, value, cells, other, span);
  }
}
