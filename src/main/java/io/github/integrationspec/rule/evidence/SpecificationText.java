package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * A specification as text: the statements of all its documents, and its sections.
 *
 * @param titles all headings and bold lines that serve as headings, but for the main document's
 *     title
 * @param byTitle what stands under each title, by its place; all levels below it included
 */
public record SpecificationText(
    Specification specification,
    List<Statement> statements,
    List<Place.Title> titles,
    Map<Span, List<Statement>> byTitle) {

  public SpecificationText {
    statements = List.copyOf(statements);
    titles = List.copyOf(titles);
    byTitle = Map.copyOf(byTitle);
  }

  /** Reads all documents of a specification with the vocabulary of a standard. */
  public static SpecificationText read(Specification specification, Standard standard) {
    List<Statement> statements = new ArrayList<>();
    List<Place.Title> titles = new ArrayList<>();
    for (Document document : specification.documents()) {
      StatementReader.Role role =
          document.file().equals(specification.file())
              ? StatementReader.Role.MAIN
              : StatementReader.Role.PART;
      StatementReader.Reading reading = StatementReader.read(document, role, standard);
      statements.addAll(SectionsByContent.recognise(reading.statements(), standard));
      titles.addAll(reading.titles());
    }
    return new SpecificationText(specification, statements, titles, byTitle(statements));
  }

  /** The same text with fewer statements. */
  public SpecificationText keeping(Predicate<Statement> kept) {
    List<Statement> left = statements.stream().filter(kept).toList();
    return new SpecificationText(specification, left, titles, byTitle(left));
  }

  private static Map<Span, List<Statement>> byTitle(List<Statement> statements) {
    Map<Span, List<Statement>> byTitle = new HashMap<>();
    for (Statement statement : statements) {
      for (Place.Title title : statement.place().headings()) {
        byTitle.computeIfAbsent(title.phrase().span(), k -> new ArrayList<>()).add(statement);
      }
    }
    return byTitle;
  }

  /** The titles that name a section, in order. */
  public List<Place.Title> titlesOf(String section) {
    return titles.stream().filter(t -> t.sections().contains(section)).toList();
  }

  /** What stands under a title, all levels below it included. */
  public List<Statement> under(Place.Title title) {
    return byTitle.getOrDefault(title.phrase().span(), List.of());
  }

  /** The first title of a section that has content, else the first one. */
  public Optional<Place.Title> titleOf(String section) {
    List<Place.Title> titles = titlesOf(section);
    return titles.stream()
        .filter(t -> hasContent(t))
        .findFirst()
        .or(() -> titles.stream().findFirst());
  }

  /** Whether something stands under a title that is more than a placeholder. */
  public boolean hasContent(Place.Title title) {
    return under(title).stream().anyMatch(SpecificationText::isContent);
  }

  /** Whether a statement says anything: not blank, no placeholder, no instruction to the author. */
  public static boolean isContent(Statement statement) {
    return switch (statement.form()) {
      case DIAGRAM, CODE -> true;
      case HEADING -> true;
      case SENTENCE, ROW, ENTRY ->
          !Placeholders.isNoValue(statement.phrase().prose()) && !Instructions.isOne(statement);
    };
  }
}
