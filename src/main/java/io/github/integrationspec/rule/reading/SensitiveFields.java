package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the data fields that the text, or a mapping table, calls sensitive. */
public final class SensitiveFields {

  private static final Set<String> SECTIONS = Set.of("security", "data-mapping");
  private static final Pattern ITEMS =
      Pattern.compile("[,;|\\n:()+&•]|\\s(?:and|or|as well as|plus)\\s|\\s[–—-]\\s|\\.(?=\\s|$)");
  private static final Pattern OWNER = Pattern.compile("^(?:.*['’]s|\\p{L}+s['’])\\s+(?=\\p{L})");
  private static final Pattern BEHIND = Pattern.compile("\\s(?:in|as|for|with|via|over|by)\\s.*$");
  private static final Pattern HUMP = Pattern.compile("(\\p{Ll})(\\p{Lu})");
  private static final Pattern SIGNS = Pattern.compile("[_.]+");
  private static final int MOST_WORDS = 4;

  private final Vocabulary vocabulary;
  private final TermSet calls;
  private final TermSet links;
  private final TermSet not;
  private final TermSet fillers;
  private final TermSet yes;
  private final TermSet columns;
  private final TermSet generic;
  private final TermSet none;
  private final TermSet labels;

  private SensitiveFields(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.calls = standard.terms("sensitive-words");
    this.links = standard.terms("sensitive-links");
    this.not = standard.terms("sensitive-not");
    this.fillers = standard.terms("filler-words");
    this.yes = standard.terms("sensitive-values");
    this.columns = standard.terms("sensitive-columns");
    this.generic = standard.terms("sensitive-generic");
    this.labels = standard.terms("sensitive-labels");
    this.none = standard.language().none();
  }

  /**
   * A sensitive field.
   *
   * @param name as it is written
   * @param stems its words, for comparison
   * @param span where it is called sensitive
   */
  public record Field(String name, List<String> stems, Span span) {}

  /** Those of a specification, in order. */
  public static List<Field> in(SpecificationText text, Standard standard) {
    SensitiveFields reader = new SensitiveFields(standard);
    List<Field> fields = new ArrayList<>();
    for (Statement statement : text.statements()) {
      if (statement.place().weight() != Place.Weight.EVIDENCE) {
        continue;
      }
      if (statement.form() == Statement.Form.ROW
          && statement.cells().size() > 1
          && reader.isMarkedRow(statement)) {
        reader.identifiers(statement, fields);
      } else if ((statement.form() == Statement.Form.SENTENCE
              || statement.form() == Statement.Form.ROW)
          && reader.isCalling(statement)) {
        reader.list(statement, fields);
      }
    }
    return fields;
  }

  /** A row of a table of fields that says "sensitive", "PII", or "yes" in such a column. */
  private boolean isMarkedRow(Statement row) {
    boolean fields = row.phrase().wording().first(Shape.IDENTIFIER).isPresent();
    boolean marked =
        row.cells().stream()
            .skip(1)
            .anyMatch(
                c -> isMark(c.value()) || (c.head().wording().has(columns) && isYes(c.value())));
    return fields && marked && !row.phrase().wording().has(not);
  }

  private boolean isMark(Phrase cell) {
    return cell.wording().first(Shape.IDENTIFIER).isEmpty()
        && cell.wording().has(calls)
        && !cell.wording().has(none);
  }

  private boolean isYes(Phrase cell) {
    return cell.wording().has(yes) && !cell.wording().has(none);
  }

  private void identifiers(Statement row, List<Field> into) {
    for (Statement.Cell cell : row.cells()) {
      for (var q : cell.value().wording().values(Shape.IDENTIFIER)) {
        String name = cell.value().text().substring(q.start(), q.end());
        addIdentifier(name, row.span(), into);
      }
    }
  }

  private void addIdentifier(String name, Span span, List<Field> into) {
    String words =
        name.replaceAll("(?:__c)$", "")
            .replaceAll("(\\p{Ll})(\\p{Lu})", "$1 $2")
            .replaceAll("[_.\\-\\[\\]]+", " ");
    add(name, words, span, into);
    int dot = name.lastIndexOf('.');
    if (dot >= 0) {
      addIdentifier(name.substring(dot + 1), span, into);
    }
  }

  private boolean isCalling(Statement statement) {
    if (SECTIONS.stream().noneMatch(statement.place()::isIn)) {
      // elsewhere only what says it in so many words
      boolean row =
          statement.form() == Statement.Form.ROW
              && statement
                  .label()
                  .filter(l -> l.wording().has(labels) && l.wording().words() <= MOST_WORDS)
                  .isPresent();
      return (row || statement.form() == Statement.Form.SENTENCE)
          && (row || statement.phrase().wording().has(links))
          && !statement.phrase().wording().has(not)
          && !statement.place().isIn("testing")
          && !statement.place().isIn("monitoring")
          && !statement.place().isIn("diagrams")
          && !statement.place().isIn("data-flow");
    }
    boolean label =
        statement
            .label()
            .filter(l -> l.wording().has(calls) && l.wording().words() <= 6)
            .isPresent();
    return (label || statement.phrase().wording().has(links))
        && !statement.phrase().wording().has(not);
  }

  /** The items of a list: {@code name, e-mail and phone are personal data}. */
  private void list(Statement statement, List<Field> into) {
    boolean labelled =
        statement
            .label()
            .filter(l -> l.wording().has(calls) && l.wording().words() <= 6)
            .isPresent();
    String text =
        labelled && !statement.value().text().isBlank()
            ? statement.value().text()
            : statement.phrase().text();
    for (String sentence : text.split("[.;](?=\\s)")) {
      if (!vocabulary.read(sentence).has(none)) {
        items(sentence, statement, into);
      }
    }
  }

  private void items(String text, Statement statement, List<Field> into) {
    StringBuilder rest = new StringBuilder(text);
    for (TermSet terms : List.of(links, calls)) {
      for (Hit hit : vocabulary.read(text).hits(terms)) {
        for (int i = hit.start(); i < hit.end(); i++) {
          rest.setCharAt(i, ';');
        }
      }
    }
    Matcher cut = ITEMS.matcher(rest);
    int from = 0;
    while (cut.find()) {
      item(rest.substring(from, cut.start()), statement, into);
      from = cut.end();
    }
    item(rest.substring(from), statement, into);
  }

  private void item(String item, Statement statement, List<Field> into) {
    String name = item.strip();
    if (name.isEmpty()) {
      return;
    }
    if (name.matches("[\\w.\\[\\]]*[_.][\\w.\\[\\]]+|\\p{Ll}+\\p{Lu}\\w*")) {
      addIdentifier(name, statement.span(), into);
      return;
    }
    add(name, name, statement.span(), into);
    String bare = OWNER.matcher(name).replaceFirst("");
    if (!bare.equals(name)) {
      add(bare, bare, statement.span(), into);
    }
  }

  private void add(String name, String words, Span span, List<Field> into) {
    List<String> stems = stems(words);
    boolean known = into.stream().anyMatch(f -> f.stems().equals(stems));
    if (!stems.isEmpty()
        && stems.size() <= MOST_WORDS
        && !known
        && (stems.size() > 1 || !vocabulary.read(words).has(generic))) {
      into.add(new Field(name.strip(), stems, span));
    }
  }

  /** The words of a name without articles and prepositions. */
  private List<String> stems(String words) {
    String rest = vocabulary.read(words).without(List.of(fillers));
    return vocabulary.read(rest.toLowerCase(Locale.ROOT)).stems();
  }

  /** The fields that a label names, item by item. */
  public static List<Field> namedIn(String label, List<Field> fields, Standard standard) {
    SensitiveFields reader = new SensitiveFields(standard);
    List<Field> named = new ArrayList<>();
    for (String item : ITEMS.split(label)) {
      String head = BEHIND.matcher(item.strip()).replaceFirst("");
      String words = SIGNS.matcher(HUMP.matcher(head).replaceAll("$1 $2")).replaceAll(" ");
      List<String> stems = reader.stems(words);
      fields.stream().filter(f -> f.stems().equals(stems)).findFirst().ifPresent(named::add);
    }
    return named;
  }
}
