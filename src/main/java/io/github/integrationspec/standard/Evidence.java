package io.github.integrationspec.standard;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.ValuePattern;
import java.util.List;
import java.util.Optional;

/**
 * What a document must show for a rule to be satisfied: the small language of the standard's pages.
 */
public sealed interface Evidence {

  /** One of these. */
  record AnyOf(List<Evidence> options) implements Evidence {
    public AnyOf {
      options = List.copyOf(options);
    }
  }

  /** All of these, wherever each is found. */
  record AllOf(List<Evidence> parts) implements Evidence {
    public AllOf {
      parts = List.copyOf(parts);
    }
  }

  /** Whatever this asks for must not be there. */
  record Not(Evidence option) implements Evidence {}

  /** Asks for {@code then} only where {@code condition} is shown. */
  record When(Evidence condition, Evidence then) implements Evidence {}

  /**
   * A statement (a sentence, list item, table row, field) that says it.
   *
   * @param about terms of which one must stand in the statement, its label or column header, the
   *     heading above it or the passage it belongs to
   * @param says each of these must stand in the statement, its label or its column header
   * @param unless none of these may stand in the statement
   * @param scope where the statement may stand
   * @param polarity whether a negated statement counts
   * @param text which texts are read
   */
  record Says(
      Optional<TermSet> about,
      List<TermSet> says,
      Optional<TermSet> unless,
      Scope scope,
      Polarity polarity,
      Text text)
      implements Evidence {
    public Says {
      says = List.copyOf(says);
    }
  }

  /**
   * A field, in any of the forms that authors use.
   *
   * @param labels terms of which one must be the label, or stand in it
   * @param shape what the value must hold
   * @param value terms of which one must stand in the value
   * @param matches a pattern that the value must match somewhere
   * @param unless none of these may stand in the label, or in the statement that holds the field
   */
  record Field(
      TermSet labels,
      Optional<Shape> shape,
      Optional<TermSet> value,
      Optional<ValuePattern> matches,
      Optional<TermSet> unless,
      Scope scope,
      Polarity polarity,
      Columns columns,
      Reach reach)
      implements Evidence {}

  /**
   * A table.
   *
   * @param columns each must stand in the header of a column of its own, or in what introduces the
   *     table where the header has none
   * @param cells each must stand in a cell of its own of the row, whatever the column is called
   * @param filled at least so many cells of the row must be filled, whatever they hold
   * @param unless none of these may stand in a header of the row's filled cells
   * @param rows at least so many rows in which these columns are filled
   * @param about terms of which one must stand in the table's header, its caption or the headings
   *     above it
   */
  record Table(
      List<TermSet> columns,
      List<TermSet> cells,
      int filled,
      Optional<TermSet> unless,
      int rows,
      Optional<TermSet> about,
      Scope scope)
      implements Evidence {
    public Table {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
    }
  }

  /**
   * A code block.
   *
   * @param languages one of these; any when empty
   * @param about terms of which one must stand in its text, the text that introduces it or the
   *     heading above it
   * @param introduced terms of which one must stand in what introduces it or in the heading above
   *     it
   * @param blocks at least so many such blocks
   */
  record Code(
      List<String> languages,
      Optional<TermSet> about,
      Optional<TermSet> introduced,
      int blocks,
      Scope scope)
      implements Evidence {
    public Code {
      languages = List.copyOf(languages);
    }
  }

  /**
   * A link.
   *
   * @param text terms of which one must stand in its text, its label, the path of its target or the
   *     title of the document it leads to
   * @param opens terms of which one at the beginning of the Markdown document that it leads to does
   *     as well
   * @param target whether it leads to a file or to the web
   */
  record Link(
      TermSet text,
      Optional<TermSet> opens,
      Optional<TermSet> unless,
      LinkTarget target,
      Scope scope)
      implements Evidence {}

  /** What the evidence of another rule shows, shows this, too. */
  record OfRule(RuleId rule) implements Evidence {}

  /**
   * Where in a specification evidence may stand.
   *
   * @param in ids of sections; everywhere when empty
   * @param notIn ids of sections in which it does not count
   */
  record Scope(List<String> in, List<String> notIn) {
    public static final Scope EVERYWHERE = new Scope(List.of(), List.of());

    public Scope {
      in = List.copyOf(in);
      notIn = List.copyOf(notIn);
    }
  }

  /** Whether a negated statement counts. */
  enum Polarity {
    /** Only a statement that is not negated. */
    AFFIRMED,
    /** Negated or not: {@code never in code}. */
    EITHER,
    /** Negated, postponed or not: {@code Blocked by: the contract is not yet signed}. */
    OPEN
  }

  /** Whether the header of a column is a label. */
  enum Columns {
    READ,
    /** It is about the rows, not about the document: "Purpose" in a table of endpoints. */
    IGNORED
  }

  /** What a heading is the label of. */
  enum Reach {
    /** Of what stands right under it and has no label of its own. */
    UNLABELLED,
    /** Of whatever stands under it, further headings included. */
    SECTION
  }

  /** Which texts are read. */
  enum Text {
    /** Prose, lists, tables, fields. */
    PROSE,
    /** These, and fenced code. */
    PROSE_AND_CODE,
    /** Fenced code only. */
    CODE
  }

  /** Where a link leads. */
  enum LinkTarget {
    FILE,
    WEB,
    ANY
  }
}
