package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a document as statements in their context. */
final class StatementReader {

  private static final Set<String> DIAGRAM_LANGUAGES =
      Set.of("mermaid", "plantuml", "puml", "uml", "dot", "d2");
  private static final String DIAGRAMS = "diagrams";
  private static final Set<String> DIAGRAM_SECTIONS = Set.of(DIAGRAMS, "flows", "data-flow");
  private static final int QUESTION_WORDS = 14;
  private static final int LEAD_IN_WORDS = 40;

  private final Vocabulary vocabulary;
  private final Titles titles;
  private final List<Statement> statements = new ArrayList<>();
  private final List<Place.Title> found = new ArrayList<>();

  private StatementReader(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.titles = new Titles(standard);
  }

  /**
   * What a document states.
   *
   * @param titles its headings and the bold lines that serve as headings, in order
   */
  record Reading(List<Statement> statements, List<Place.Title> titles) {}

  /** Whether a document's first heading names the whole specification or a part of it. */
  enum Role {
    MAIN,
    PART
  }

  static Reading read(Document document, Role role, Standard standard) {
    StatementReader reader = new StatementReader(standard);
    Set<String> named = role == Role.PART ? reader.titles.ofFile(document.file()) : Set.of();
    Place top = Place.topOf(document.file(), named);
    reader.statements.addAll(
        FrontMatterStatements.read(document.frontMatter(), top, standard.vocabulary()));
    reader.section(document.root(), top, role);
    return new Reading(reader.statements, reader.found);
  }

  private void section(Section section, Place place, Role role) {
    blocks(section.blocks(), place, Optional.empty());
    boolean titleFound = role == Role.PART || !section.heading().isEmpty();
    for (Section child : section.children()) {
      Place.Title title = title(child, place);
      boolean isTitle = !titleFound && child.level() == 1;
      titleFound |= isTitle;
      Place below = isTitle ? place : place.under(title, titles.weight(title));
      if (!isTitle) {
        found.add(title);
        headingStatement(title, below);
      }
      section(child, below, isTitle ? Role.PART : role);
    }
  }

  /**
   * A heading right above a diagram, among the diagrams, names the diagram: "Alarm to incident" is
   * no section on alarms.
   */
  private Place.Title title(Section section, Place place) {
    Place.Title title = titles.of(section.heading().orElseThrow());
    boolean ofDiagram =
        place.sections().contains(DIAGRAMS)
            && section.blocks().stream().anyMatch(StatementReader::isDiagram);
    if (!ofDiagram) {
      return title;
    }
    Set<String> kept = new HashSet<>(title.sections());
    kept.retainAll(DIAGRAM_SECTIONS);
    return new Place.Title(title.phrase(), title.heading(), kept);
  }

  private static boolean isDiagram(Block block) {
    return block instanceof CodeBlock code
        && (DIAGRAM_LANGUAGES.contains(code.language())
            || code.text().text().contains("@startuml"));
  }

  /** A heading is no evidence, unless it is an endpoint itself. */
  private void headingStatement(Place.Title title, Place place) {
    if (title.phrase().wording().first(Shape.PATH).isPresent()) {
      Passage passage =
          new Passage(place, List.of(title.phrase()), Optional.empty(), Optional.empty());
      statements.add(
          new Statement(
              Statement.Form.HEADING,
              title.phrase(),
              Optional.empty(),
              title.phrase(),
              List.of(),
              passage,
              title.phrase().span()));
    }
  }

  private void blocks(List<Block> blocks, Place start, Optional<Phrase> leadIn) {
    Place place = start;
    Optional<Phrase> before = leadIn;
    Optional<Prose> above = Optional.empty();
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        Optional<Place.Title> title = titleLine(paragraph.prose());
        if (title.isPresent()) {
          place = start.under(title.get(), titles.weight(title.get()));
          found.add(title.get());
          before = leadIn;
          continue;
        }
        before = paragraph(paragraph.prose(), place, leadIn).or(() -> leadIn);
        above = Optional.of(paragraph.prose());
      } else if (block instanceof CodeBlock code) {
        // code right behind code shares its introduction: "Request and answer:"
        code(code, place, above.flatMap(this::introduction).or(() -> leadIn));
      } else {
        block(block, place, before);
        before = leadIn;
        above = Optional.empty();
      }
    }
  }

  private void block(Block block, Place place, Optional<Phrase> leadIn) {
    if (block instanceof ListBlock list) {
      list.items().forEach(item -> item(item, place, leadIn));
    } else if (block instanceof Table table) {
      table(table, place, leadIn);
    } else if (block instanceof CodeBlock code) {
      code(code, place, leadIn);
    } else if (block instanceof Quote quote) {
      blocks(quote.blocks(), place, leadIn);
    } else if (block instanceof Details details) {
      Optional<Phrase> summary =
          details.summary().isBlank()
              ? leadIn
              : Optional.of(Phrase.of(details.summary(), vocabulary));
      blocks(details.blocks(), place, summary);
    } else if (block instanceof DefinitionList definitions) {
      for (DefinitionList.Definition definition : definitions.definitions()) {
        definition(definition, place);
      }
    }
  }

  /** Returns its last sentence, which may introduce what follows. */
  private Optional<Phrase> paragraph(Prose prose, Place place, Optional<Phrase> leadIn) {
    Optional<Phrase> last = Optional.empty();
    for (Prose part : Sentences.labelledLines(prose)) {
      last = passage(part, place, leadIn, Optional.empty());
    }
    if (prose.marks().stream().anyMatch(m -> m.kind() == MarkKind.IMAGE)) {
      picture(prose, place);
    }
    return last.filter(p -> p.wording().words() <= LEAD_IN_WORDS);
  }

  /** A short paragraph introduces the code below it as a whole, not by its last sentence only. */
  private Optional<Phrase> introduction(Prose prose) {
    return Optional.of(Phrase.of(prose, vocabulary))
        .filter(p -> p.wording().words() <= LEAD_IN_WORDS)
        .or(() -> Sentences.of(prose).stream().reduce((a, b) -> b).map(this::phrase))
        .filter(p -> p.wording().words() <= LEAD_IN_WORDS);
  }

  private Phrase phrase(Prose prose) {
    return Phrase.of(prose, vocabulary);
  }

  private void picture(Prose prose, Place place) {
    Phrase nothing = new Phrase(prose.slice(0, 0), vocabulary.read(""));
    Passage passage = new Passage(place, List.of(), Optional.empty(), Optional.empty());
    statements.add(
        new Statement(
            Statement.Form.DIAGRAM,
            nothing,
            Optional.empty(),
            nothing,
            List.of(),
            passage,
            prose.span()));
  }

  private Optional<Phrase> passage(
      Prose prose, Place place, Optional<Phrase> leadIn, Optional<Phrase> term) {
    List<Prose> sentences = Sentences.of(prose);
    if (sentences.isEmpty()) {
      return Optional.empty();
    }
    Optional<Labels.Found> label = Labels.in(prose);
    Optional<Phrase> labelPhrase =
        label.map(l -> Phrase.of(prose.slice(l.start(), l.end()), vocabulary)).or(() -> term);
    List<Phrase> phrases = new ArrayList<>();
    for (Prose sentence : sentences) {
      phrases.add(Phrase.of(sentence, vocabulary));
    }
    Optional<Phrase> lasting =
        labelPhrase.filter(l -> label.stream().allMatch(f -> Labels.lasts(prose, f)));
    Passage passage = new Passage(place, phrases, lasting, leadIn);
    Optional<Phrase> asked = Optional.empty();
    for (int i = 0; i < phrases.size(); i++) {
      Phrase phrase = phrases.get(i);
      // "May we burst? No, since …": a question names what its answer is about
      if (i + 1 < phrases.size() && isShortQuestion(phrase)) {
        asked = Optional.of(phrase);
      } else {
        sentence(phrase, passage, asked);
      }
    }
    return Optional.of(phrases.get(phrases.size() - 1));
  }

  private static boolean isShortQuestion(Phrase phrase) {
    return phrase.wording().isQuestion()
        && phrase.wording().words() <= QUESTION_WORDS
        && Placeholders.in(phrase.prose()).isEmpty();
  }

  /** A sentence has a label of its own, that of the question that it answers, or its passage's. */
  private void sentence(Phrase phrase, Passage passage, Optional<Phrase> asked) {
    Prose prose = phrase.prose();
    Optional<Labels.Found> label = Labels.in(prose);
    boolean first = phrase.span().equals(passage.phrases().get(0).span());
    // a sentence that is nothing but the label ("**Mocks.** …") states nothing
    if (label.isEmpty()
        && first
        && passage.phrases().size() > 1
        && Labels.isOnlyLabel(prose, passage.phrases().get(1).prose())) {
      return;
    }
    int answer = Labels.answerStart(prose.text());
    Phrase value =
        label
            .map(l -> Phrase.of(prose.slice(l.valueStart(), prose.text().length()), vocabulary))
            .orElse(answer > 0 ? phrase(prose.slice(answer, prose.text().length())) : phrase);
    Optional<Phrase> own =
        label
            .map(l -> Phrase.of(prose.slice(l.start(), l.end()), vocabulary))
            .or(() -> asked)
            .or(passage::label);
    statements.add(
        new Statement(
            Statement.Form.SENTENCE, phrase, own, value, List.of(), passage, phrase.span()));
  }

  private void item(ListItem item, Place place, Optional<Phrase> leadIn) {
    Optional<Phrase> own = leadIn;
    for (Block block : item.blocks()) {
      if (block instanceof Paragraph paragraph) {
        Optional<Phrase> last = paragraph(paragraph.prose(), place, leadIn);
        own = last.or(() -> leadIn);
      } else {
        block(block, place, own);
      }
    }
  }

  private void definition(DefinitionList.Definition definition, Place place) {
    Optional<Phrase> term = Optional.of(Phrase.of(definition.term(), vocabulary));
    for (Block block : definition.blocks()) {
      if (block instanceof Paragraph paragraph) {
        passage(paragraph.prose(), place, term, term);
      } else {
        block(block, place, term);
      }
    }
  }

  private void table(Table table, Place place, Optional<Phrase> leadIn) {
    List<Phrase> heads = new ArrayList<>();
    for (Table.Cell cell : table.header()) {
      heads.add(Phrase.of(cell.prose(), vocabulary));
    }
    Passage passage = new Passage(place, heads, Optional.empty(), leadIn);
    boolean pair = table.rows().isEmpty() && !heads.get(heads.size() - 1).isBlank();
    if (heads.size() == 2 && (pair || isValue(heads.get(1)))) {
      pair(table, heads, passage);
    }
    for (Table.Row row : table.rows()) {
      List<Statement.Cell> cells = new ArrayList<>();
      for (int i = 0; i < row.cells().size() && i < heads.size(); i++) {
        if (!row.cells().get(i).prose().isBlank()) {
          cells.add(
              new Statement.Cell(heads.get(i), Phrase.of(row.cells().get(i).prose(), vocabulary)));
        }
      }
      if (cells.isEmpty()) {
        continue;
      }
      row(row, cells, passage);
      for (Statement.Cell cell : cells) {
        if (cell.value().text().indexOf('\n') >= 0) {
          Sentences.labelledLines(cell.value().prose())
              .forEach(
                  part ->
                      passage(
                          part,
                          passage.place(),
                          Optional.of(cell.head()).filter(h -> !h.isBlank()),
                          Optional.empty()));
        }
      }
    }
  }

  /** The first pair of a table without headers of its own: {@code | Version | 1.2 |}. */
  private void pair(Table table, List<Phrase> heads, Passage passage) {
    Phrase whole = Phrase.of(RowText.of(table.header()), vocabulary);
    statements.add(
        new Statement(
            Statement.Form.ROW,
            whole,
            Optional.of(heads.get(0)),
            heads.get(1),
            List.of(),
            passage,
            whole.span()));
  }

  private static boolean isValue(Phrase head) {
    boolean set =
        head.prose().marks().stream()
            .anyMatch(m -> m.kind() == MarkKind.LINK || m.kind() == MarkKind.CODE);
    return set || head.text().chars().anyMatch(c -> Character.isDigit(c) || c == '@');
  }

  private void row(Table.Row row, List<Statement.Cell> cells, Passage passage) {
    // "0.3 | Accountable | Team Mail": a number before the label is none
    int at = cells.size() > 2 && row.cells().size() == cells.size() && isNumber(row) ? 1 : 0;
    Table.Cell first = row.cells().get(at);
    boolean labelled = row.cells().size() > at + 1 && !first.prose().isBlank() && cells.size() > 1;
    Phrase whole = Phrase.of(RowText.of(row.cells()), vocabulary);
    Phrase value =
        labelled
            ? Phrase.of(RowText.of(row.cells().subList(at + 1, row.cells().size())), vocabulary)
            : whole;
    statements.add(
        new Statement(
            Statement.Form.ROW,
            whole,
            labelled ? Optional.of(cells.get(at).value()) : Optional.empty(),
            value,
            cells,
            passage,
            row.span()));
  }

  /**
   * Whether a row begins with nothing but its number: {@code 0.3}, {@code 7.}, {@code (b)}, {@code
   * A.5}.
   */
  private static boolean isNumber(Table.Row row) {
    return row.cells()
        .get(0)
        .prose()
        .text()
        .strip()
        .matches("\\(?(?:(?:\\p{Lu}[.-]?)?\\d{1,2}(?:\\.\\d{1,2})*|[a-z])[.)]?");
  }

  private void code(CodeBlock code, Place place, Optional<Phrase> leadIn) {
    boolean diagram = isDiagram(code);
    Phrase text =
        diagram
            ? new Phrase(new Prose(code.text().slice(0, 0), List.of()), vocabulary.read(""))
            : Phrase.of(new Prose(code.text(), List.of()), vocabulary);
    Passage passage = new Passage(place, List.of(), Optional.empty(), leadIn);
    Optional<Phrase> language =
        code.language().isEmpty()
            ? Optional.empty()
            : Optional.of(
                Phrase.of(
                    new Prose(SourceText.of(code.span().file(), code.language()), List.of()),
                    vocabulary));
    statements.add(
        new Statement(
            diagram ? Statement.Form.DIAGRAM : Statement.Form.CODE,
            text,
            language,
            text,
            List.of(),
            passage,
            code.span()));
  }

  /** A paragraph that is one bold line serves as a heading. */
  private Optional<Place.Title> titleLine(Prose prose) {
    String text = prose.text().strip();
    if (text.isEmpty() || text.indexOf('\n') >= 0 || text.length() > 100) {
      return Optional.empty();
    }
    for (Mark mark : prose.marks()) {
      if (mark.kind() == MarkKind.STRONG
          && prose.text().substring(0, mark.start()).isBlank()
          && prose.text().substring(mark.end()).replace(":", "").isBlank()) {
        return Optional.of(titles.of(prose));
      }
    }
    return Optional.empty();
  }
}
