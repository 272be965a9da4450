package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The status that a specification gives itself.
 *
 * @param value as written
 * @param status empty where the word is none of the standard's
 */
public record StatusField(String value, Optional<Status> status, Span span) {

  /** So many statements at the start may speak of the document without naming it. */
  private static final int PREAMBLE = 12;

  private static final int ALONE_WORDS = 8;

  /** States that nobody signs. */
  private static final Set<Status> UNSIGNED = Set.of(Status.DRAFT, Status.UNDER_REVIEW);

  /** A text that begins with a status. */
  private static final String WORD =
      "^\\W*(?:draft|under review|approved|completed|partial|blocked|aborted)";

  private static final Pattern ALONE =
      Pattern.compile(
          WORD
              + "(?:\\W*$|[\\s`*_]*[,;(–—|·]|\\s-\\s|\\s(?:v\\.?\\s?\\d|version|since|as of|by|on)\\b)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern FIRST =
      Pattern.compile(WORD + "[\\s`*_]*[,;–—|·]", Pattern.CASE_INSENSITIVE);

  /** {@code Version 0.3 (draft), 4 March 2025} */
  private static final Pattern IN_BRACKETS =
      Pattern.compile(
          "[(\\[]\\s*(draft|under review)\\b[^)\\]]{0,30}[)\\]]", Pattern.CASE_INSENSITIVE);

  /** What may stand before "status" when it is the document's own. */
  private static final Set<String> WHOSE =
      Set.of(
          "the",
          "this",
          "its",
          "document",
          "document's",
          "page",
          "page's",
          "specification",
          "specification's",
          "spec",
          "exit",
          "current",
          "overall",
          "review",
          "approval",
          "release",
          "present",
          "integration",
          "and",
          "with",
          "in",
          "has");

  /** What a document may call itself. */
  private static final Set<String> DOCUMENTS =
      Set.of(
          "",
          "of",
          "is",
          "form",
          "sheet",
          "paper",
          "note",
          "file",
          "text",
          "doc",
          "record",
          "documentation",
          "pages",
          "concept",
          "design",
          "proposal",
          "rfc",
          "what",
          "where");

  /**
   * Looks for it: a field whose label is nothing but a word for status, first where documents
   * describe themselves, then anywhere if it holds one of the standard's words; last a sentence
   * that says it ("This document is approved").
   */
  public static Optional<StatusField> in(SpecificationText text, Standard standard) {
    StatusWords words = StatusWords.of(standard);
    List<StatusField> inside = new ArrayList<>();
    for (Statement statement : text.statements()) {
      if (!statement.place().document().equals(text.specification().file())) {
        continue;
      }
      Optional<StatusField> field = field(statement, words);
      if (field.isEmpty()) {
        continue;
      }
      if (describesDocument(statement.place())) {
        return field;
      }
      if (field.get().status().isPresent()) {
        inside.add(field.get());
      }
    }
    return inside.stream()
        .findFirst()
        .or(() -> sentence(text, standard))
        .or(() -> underOtherLabel(text))
        .or(() -> inBrackets(text));
  }

  /** At the head of a document a version may hold its status: {@code 0.3 (draft)}. */
  private static Optional<StatusField> inBrackets(SpecificationText text) {
    return text.statements().stream()
        .filter(s -> s.place().document().equals(text.specification().file()))
        .takeWhile(s -> s.place().headings().isEmpty())
        .flatMap(s -> inBrackets(s.phrase()).stream())
        .findFirst();
  }

  private static Optional<StatusField> inBrackets(Phrase phrase) {
    Matcher matcher = IN_BRACKETS.matcher(phrase.text());
    return matcher.find()
        ? Status.in(matcher.group(1))
            .map(
                s ->
                    new StatusField(
                        matcher.group(1),
                        Optional.of(s),
                        phrase.prose().span(matcher.start(1), matcher.end(1))))
        : Optional.empty();
  }

  private static Optional<StatusField> field(Statement statement, StatusWords words) {
    TermSet labels = words.labels();
    for (Statement.Cell cell : statement.cells()) {
      if (isLabel(cell.head(), labels) && words.in(cell.value()).isPresent()) {
        return Optional.of(of(cell.value(), words));
      }
    }
    Optional<Phrase> label =
        statement.label().isPresent() ? statement.label() : statement.passage().label();
    if (label.isPresent()
        && (isLabel(label.get(), labels) || asks(label.get(), words, statement))) {
      return Optional.of(of(value(statement, label.get()), words));
    }
    boolean heading =
        statement.place().headings().stream().limit(1).anyMatch(t -> isLabel(t.phrase(), labels));
    return heading && words.in(statement.phrase()).isPresent()
        ? Optional.of(of(statement.phrase(), words))
        : Optional.empty();
  }

  /** The cell behind the label's; a number may stand before both. */
  private static Phrase value(Statement statement, Phrase label) {
    List<Statement.Cell> cells = statement.cells();
    if (cells.size() < 2) {
      return statement.value();
    }
    boolean numbered = cells.size() > 2 && cells.get(1).value().span().equals(label.span());
    return cells.get(numbered ? 2 : 1).value();
  }

  /** {@code What is the status of this page?}, answered by one of the standard's words. */
  private static boolean asks(Phrase label, StatusWords words, Statement statement) {
    return label.wording().has(words.labels())
        && (label.wording().isQuestion() || isOfDocument(label, words.labels()))
        && words.in(statement.value()).isPresent();
  }

  /** {@code Standing of this form}: what else the label says points to the document. */
  private static boolean isOfDocument(Phrase label, TermSet labels) {
    String rest = label.wording().without(List.of(labels)).toLowerCase(Locale.ROOT);
    for (String word : rest.strip().split("[^\\p{L}']+")) {
      if (!WHOSE.contains(word) && !DOCUMENTS.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private static StatusField of(Phrase value, StatusWords words) {
    return new StatusField(value.text().strip(), words.in(value), value.span());
  }

  /** A label of nothing but words for status: "Status", "Document state". */
  private static boolean isLabel(Phrase label, TermSet labels) {
    int words = label.wording().words();
    return words > 0
        && label.wording().hits(labels).stream()
            .anyMatch(h -> h.lastToken() - h.firstToken() + 1 >= words);
  }

  /** The head of a document, or a section on the document itself. */
  private static boolean describesDocument(Place place) {
    return place.headings().isEmpty()
        || place.sections().contains("document-control")
        || place.sections().contains("approvals");
  }

  /** {@code Draft, second version}: a short line that is nothing but a status. */
  private static Optional<StatusField> alone(Phrase phrase) {
    String text = phrase.text().strip();
    boolean alone = phrase.wording().words() <= ALONE_WORDS && ALONE.matcher(text).find();
    return alone || FIRST.matcher(text).find()
        ? Status.in(text).map(s -> new StatusField(text, Optional.of(s), phrase.span()))
        : Optional.empty();
  }

  /**
   * {@code How ripe it is | Draft, comments welcome}: at the head of a document a value is its own
   * status, whatever the label. An approval is not: it may be a team's.
   */
  private static Optional<StatusField> underOtherLabel(SpecificationText text) {
    return text.statements().stream()
        .filter(s -> s.place().document().equals(text.specification().file()))
        .takeWhile(s -> s.place().headings().isEmpty())
        .filter(s -> s.label().isPresent() || !s.cells().isEmpty())
        .map(s -> s.cells().size() == 2 ? s.cells().get(1).value() : s.value())
        .flatMap(value -> alone(value).stream())
        .filter(f -> f.status().filter(UNSIGNED::contains).isPresent())
        .findFirst();
  }

  /** {@code The order status is approved}: whose status it is stands right before. */
  private static boolean isOfAnother(String text, Hit hit) {
    String[] before = text.substring(0, hit.start()).strip().toLowerCase(Locale.ROOT).split("\\s+");
    int last = before.length - 1;
    if (before[last].equals("status") || before[last].equals("state")) {
      last--;
    } else if (!text.substring(hit.start(), hit.end())
        .toLowerCase(Locale.ROOT)
        .startsWith("stat")) {
      return false;
    }
    if (last < 0) {
      return false;
    }
    String word = before[last];
    boolean begins = word.isEmpty() || !Character.isLetter(word.charAt(word.length() - 1));
    return !begins && !WHOSE.contains(word) && !DOCUMENTS.contains(word);
  }

  private static Optional<StatusField> sentence(SpecificationText text, Standard standard) {
    TermSet anywhere = standard.terms("status-sentences");
    TermSet inPreamble = standard.terms("status-preamble");
    int read = 0;
    for (Statement statement : text.statements()) {
      read++;
      if (statement.form() == Statement.Form.SENTENCE
          && statement.place().document().equals(text.specification().file())) {
        boolean preamble = statement.place().headings().isEmpty() || read <= PREAMBLE;
        Optional<StatusField> alone =
            preamble && statement.label().isEmpty() ? alone(statement.phrase()) : Optional.empty();
        if (alone.isPresent()) {
          return alone;
        }
        List<Hit> hits = new ArrayList<>(statement.phrase().wording().hits(anywhere));
        if (preamble) {
          hits.addAll(statement.phrase().wording().hits(inPreamble));
        }
        hits.removeIf(h -> isOfAnother(statement.phrase().text(), h));
        for (Hit hit : hits) {
          String words = statement.phrase().text().substring(hit.start(), hit.end());
          for (Status status : Status.values()) {
            if (words.toLowerCase(Locale.ROOT).contains(status.word().toLowerCase(Locale.ROOT))) {
              return Optional.of(
                  new StatusField(
                      status.word(),
                      Optional.of(status),
                      statement.phrase().prose().span(hit.start(), hit.end())));
            }
          }
        }
      }
    }
    return Optional.empty();
  }
}
