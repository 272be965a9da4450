package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.FrontMatter;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads front matter as statements: each entry by itself, and entries of one map or of one item of
 * a list together as a row.
 */
final class FrontMatterStatements {

  private final Place place;
  private final Vocabulary vocabulary;

  private FrontMatterStatements(Place place, Vocabulary vocabulary) {
    this.place = place;
    this.vocabulary = vocabulary;
  }

  static List<Statement> read(FrontMatter frontMatter, Place place, Vocabulary vocabulary) {
    FrontMatterStatements reader = new FrontMatterStatements(place, vocabulary);
    List<Statement> statements = new ArrayList<>();
    Map<String, List<FrontMatter.Entry>> groups = new LinkedHashMap<>();
    for (FrontMatter.Entry entry : frontMatter.entries()) {
      statements.add(reader.entry(entry));
      int last = entry.path().lastIndexOf('.');
      if (last > 0 && !entry.value().isBlank()) {
        groups.computeIfAbsent(entry.path().substring(0, last), k -> new ArrayList<>()).add(entry);
      }
    }
    groups.forEach(
        (path, entries) -> {
          if (entries.size() > 1) {
            statements.add(reader.row(path, entries));
          }
        });
    return statements;
  }

  private Statement entry(FrontMatter.Entry entry) {
    Phrase label = words(entry.path(), entry.keySpan());
    Phrase value = Phrase.of(entry.value(), vocabulary);
    Passage passage = new Passage(place, List.of(value), Optional.of(label), Optional.empty());
    return new Statement(
        Statement.Form.ENTRY,
        value,
        Optional.of(label),
        value,
        List.of(),
        passage,
        value.isBlank() ? entry.keySpan() : value.span());
  }

  /** {@code - team: security}, {@code by: Anna Bell}: what belongs together is said together. */
  private Statement row(String path, List<FrontMatter.Entry> entries) {
    Phrase label = words(path, entries.get(0).keySpan());
    List<Statement.Cell> cells = new ArrayList<>();
    List<Phrase> heads = new ArrayList<>();
    List<Table.Cell> values = new ArrayList<>();
    for (FrontMatter.Entry entry : entries) {
      Phrase head = words(entry.path().substring(path.length() + 1), entry.keySpan());
      heads.add(head);
      cells.add(new Statement.Cell(head, Phrase.of(entry.value(), vocabulary)));
      values.add(new Table.Cell(entry.value(), entry.value().span()));
    }
    Phrase whole = Phrase.of(RowText.of(values), vocabulary);
    Passage passage = new Passage(place, heads, Optional.of(label), Optional.empty());
    Span span = entries.get(0).keySpan().to(values.get(values.size() - 1).span());
    return new Statement(
        Statement.Form.ROW, whole, Optional.of(label), whole, cells, passage, span);
  }

  private Phrase words(String path, Span span) {
    String key = path.replaceAll("\\[\\d+]", "").replace('.', ' ').replace('_', ' ');
    return Phrase.of(new Prose(SourceText.of(span.file(), key), List.of()), vocabulary);
  }
}
