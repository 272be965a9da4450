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

  private static final Pattern FIRST =
      Pattern.compile(
          "^[\\W_]*(Draft|Under Review|Approved|Completed|Partial|Blocked|Aborted)\\s*(?:[,;.–—]|$)",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern STATUS_WORD =
      Pattern.compile("\\b(?:status|state)\\s+$", Pattern.CASE_INSENSITIVE);

  private static final Pattern OTHER =
      Pattern.compile(
          "\\b(?!(?:the|its|this|current|document|page|specification|spec|integration|review|exit"
              + "|overall|doc|is|and|our|lifecycle|approval|present)\\b)\\p{L}+\\s+$",
          Pattern.CASE_INSENSITIVE);

  /**
   * Looks for it: a field whose label is nothing but a word for status, first where documents
   * describe themselves, then anywhere if it holds one of the standard's words; last a sentence
   * that says it ("This document is approved").
   */
  public static Optional<StatusField> in(SpecificationText text, Standard standard) {
    TermSet labels = standard.terms("status-labels");
    List<StatusField> inside = new ArrayList<>();
    for (Statement statement : text.statements()) {
      if (!statement.place().document().equals(text.specification().file())) {
        continue;
      }
      Optional<StatusField> field = field(statement, labels);
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
    return inside.stream().findFirst().or(() -> sentence(text, standard));
  }

  private static Optional<StatusField> field(Statement statement, TermSet labels) {
    for (Statement.Cell cell : statement.cells()) {
      if (isLabel(cell.head(), labels) && Status.in(cell.value().text()).isPresent()) {
        return Optional.of(of(cell.value()));
      }
    }
    Optional<Phrase> label =
        statement.label().isPresent() ? statement.label() : statement.passage().label();
    if (label.isPresent()
        && (isLabel(label.get(), labels) || asks(label.get(), labels, statement))) {
      Phrase value =
          statement.cells().size() > 1 ? statement.cells().get(1).value() : statement.value();
      return Optional.of(of(value));
    }
    boolean heading =
        statement.place().headings().stream().limit(1).anyMatch(t -> isLabel(t.phrase(), labels));
    return heading && Status.in(statement.phrase().text()).isPresent()
        ? Optional.of(of(statement.phrase()))
        : Optional.empty();
  }

  /** {@code What is the status of this page?}, answered by one of the standard's words. */
  private static boolean asks(Phrase label, TermSet labels, Statement statement) {
    return label.wording().has(labels)
        && label.wording().isQuestion()
        && Status.in(statement.value().text()).isPresent();
  }

  private static StatusField of(Phrase value) {
    return new StatusField(value.text().strip(), Status.in(value.text()), value.span());
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

  private static Optional<StatusField> sentence(SpecificationText text, Standard standard) {
    TermSet anywhere = standard.terms("status-sentences");
    TermSet inPreamble = standard.terms("status-preamble");
    int read = 0;
    for (Statement statement : text.statements()) {
      read++;
      if (statement.form() == Statement.Form.SENTENCE
          && statement.place().document().equals(text.specification().file())) {
        boolean preamble = statement.place().headings().isEmpty() || read <= PREAMBLE;
        List<Hit> hits = new ArrayList<>(statement.phrase().wording().hits(anywhere));
        if (preamble) {
          hits.addAll(statement.phrase().wording().hits(inPreamble));
        }
        Optional<StatusField> first = preamble ? first(statement) : Optional.empty();
        if (first.isPresent()) {
          return first;
        }
        for (Hit hit : hits) {
          if (isOfOther(statement.phrase().text(), hit)) {
            continue;
          }
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

  /** {@code Draft, v0.4 – Pia owns this}: a sentence at the start begins with the status. */
  private static Optional<StatusField> first(Statement statement) {
    Matcher matcher = FIRST.matcher(statement.phrase().text());
    return matcher.find()
        ? Status.in(matcher.group(1))
            .map(
                s ->
                    new StatusField(
                        s.word(),
                        Optional.of(s),
                        statement.phrase().prose().span(matcher.start(1), matcher.end(1))))
        : Optional.empty();
  }

  /** {@code The order status is Approved}: the status of something else. */
  private static boolean isOfOther(String text, Hit hit) {
    String before = text.substring(0, hit.start());
    Matcher word = STATUS_WORD.matcher(before);
    boolean subject = word.find();
    boolean named = subject || text.regionMatches(true, hit.start(), "stat", 0, 4);
    return named && OTHER.matcher(subject ? before.substring(0, word.start()) : before).find();
  }
}
