package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the third party that a document states: in fields, in sentences, under headings. */
final class VendorStatements {

  private static final int LABEL_WORDS = 4;
  private static final Pattern NAME_END =
      Pattern.compile("[,;(|\\n–—]|:\\s|\\.\\s|\\s-\\s|\\s(?:and|for|with|which|that|under|as)\\s");
  private static final Pattern CAPITALISED_BEFORE =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*\\s+){0,3}\\p{Lu}[\\p{L}\\p{N}.&'’-]*)[\\s*_,]*$");
  private static final Pattern BRACKET_BEFORE =
      Pattern.compile("[(,–—]\\s*(?:the|our|hereafter|called)?\\s*[\"“]?$");

  private final SpecificationText text;
  private final TermSet vendorLabels;
  private final TermSet serviceLabels;
  private final TermSet facts;
  private final TermSet vendorIs;
  private final TermSet serviceHints;
  private final ComponentNames components;
  private final VendorCandidates candidates;

  VendorStatements(
      SpecificationText text,
      Standard standard,
      ComponentNames components,
      VendorCandidates candidates) {
    this.text = text;
    this.vendorLabels = standard.terms("vendor-labels");
    this.serviceLabels = standard.terms("service-labels");
    this.facts = standard.terms("vendor-facts");
    this.vendorIs = standard.terms("vendor-is");
    this.serviceHints = standard.terms("service-hints");
    this.components = components;
    this.candidates = candidates;
  }

  /** Adds what is stated to the candidates. */
  void collect() {
    for (Statement statement : text.statements()) {
      if (statement.place().weight() == Place.Weight.EVIDENCE) {
        fields(statement);
        sentence(statement);
      }
    }
    headings();
  }

  private void fields(Statement statement) {
    switch (statement.form()) {
      case ENTRY, SENTENCE -> statement.label().ifPresent(label -> field(label, statement.value()));
      case ROW -> {
        if (statement.label().isPresent() && statement.cells().size() > 1) {
          field(statement.label().get(), statement.cells().get(1).value());
        }
        // a column "Vendor" may hold anything: the vendor's names of fields, for instance
        for (Statement.Cell cell : statement.cells()) {
          if (isLabel(cell.head()) && candidates.isCorroborated(firstName(cell.value().text()))) {
            field(cell.head(), cell.value());
          }
        }
      }
      case HEADING, CODE, DIAGRAM -> {}
    }
  }

  private void field(Phrase label, Phrase value) {
    if (value.isBlank() || !isLabel(label)) {
      return;
    }
    boolean vendor = label.wording().has(vendorLabels);
    boolean service = label.wording().has(serviceLabels);
    String name = firstName(value.text());
    boolean only = components.isOnlyOf(label.text(), List.of(vendorLabels, serviceLabels));
    boolean begins = name.codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
    if (vendor && ((only && begins) || candidates.isCorroborated(name))) {
      candidates.addVendor(name);
    }
    if (!only || isDocument(value.prose())) {
      return;
    }
    candidates.addServices(value.text());
    if (service && !vendor) {
      candidates.stated().add(value.text());
    }
  }

  /** {@code Product: [PRD driver day planner](prd.md)}: a document is no service. */
  private static boolean isDocument(Prose value) {
    return value.marks().stream()
        .anyMatch(
            m ->
                m.kind() == MarkKind.LINK
                    && !m.target().contains("://")
                    && value.text().substring(0, m.start()).isBlank());
  }

  private boolean isLabel(Phrase label) {
    Wording words = label.wording();
    return words.words() <= LABEL_WORDS
        && (words.has(vendorLabels) || words.has(serviceLabels))
        && !words.has(facts);
  }

  private static String firstName(String value) {
    String rest = value.strip();
    Matcher end = NAME_END.matcher(rest);
    return end.find() && end.start() > 0 ? rest.substring(0, end.start()) : rest;
  }

  private void sentence(Statement statement) {
    if (statement.form() != Statement.Form.SENTENCE) {
      return;
    }
    Phrase phrase = statement.phrase();
    for (Hit hit : phrase.wording().hits(vendorIs)) {
      markedAt(phrase.prose(), hit.end())
          .or(() -> VendorCandidates.capitalised(phrase.text().substring(hit.end())))
          .ifPresent(candidates::addVendor);
    }
    for (Hit hit : phrase.wording().hits(serviceHints)) {
      // "through its *Management API*"
      markedAt(phrase.prose(), hit.end()).ifPresent(candidates::addServices);
    }
    for (Hit hit : phrase.wording().hits(vendorLabels)) {
      Matcher bracket = BRACKET_BEFORE.matcher(phrase.text().substring(0, hit.start()));
      String behind = phrase.text().substring(hit.end());
      if (bracket.find() && behind.matches("(?s)[\"”]?\\s*[),].*")) {
        Matcher before = CAPITALISED_BEFORE.matcher(phrase.text().substring(0, bracket.start()));
        if (before.find()) {
          candidates.addVendor(before.group(1));
        }
      }
    }
  }

  /** A stretch in bold or italics that begins right behind an offset. */
  private static Optional<String> markedAt(Prose prose, int offset) {
    for (Mark mark : prose.marks()) {
      boolean set =
          mark.kind() == MarkKind.STRONG
              || mark.kind() == MarkKind.EMPHASIS
              || mark.kind() == MarkKind.LINK;
      if (set && mark.start() >= offset && mark.start() <= offset + 5) {
        return Optional.of(prose.text().substring(mark.start(), mark.end()));
      }
    }
    return Optional.empty();
  }

  /** What stands first under a heading "Vendor". */
  private void headings() {
    for (Place.Title heading : text.titles()) {
      Phrase label = heading.phrase();
      if (label.wording().words() <= LABEL_WORDS + 1
          && label.wording().has(vendorLabels)
          && !label.wording().has(facts)) {
        text.under(heading).stream()
            .filter(s -> s.form() == Statement.Form.SENTENCE && s.label().isEmpty())
            .findFirst()
            .flatMap(s -> VendorCandidates.capitalised(firstName(s.phrase().text())))
            .filter(candidates::isCorroborated)
            .ifPresent(candidates::addVendor);
      }
    }
  }
}
