package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.rule.evidence.Passage;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Tells statements that speak of the integration from those on people, rooms, other machines: in
 * their passage, or in most of what stands under their heading, the vendor is named, a component
 * that a sequence diagram draws, something in code marks, or a word of the trade that has no other
 * sense.
 */
public final class IntegrationTalk implements Predicate<Statement> {

  private static final List<Shape> SHAPES =
      List.of(Shape.METHOD_PATH, Shape.URL, Shape.PATH, Shape.STATUS);

  /** Share of what stands under a heading that must speak of it so that the rest does, too. */
  private static final double SHARE = 0.6;

  private final Vendor vendor;
  private final List<NameWords> components;
  private final TermSet trade;
  private final Set<Passage> passages = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Span> headings = new HashSet<>();

  public IntegrationTalk(
      SpecificationText text, Vendor vendor, Drawings drawings, Standard standard) {
    this.vendor = vendor;
    this.components =
        drawings.sequences().stream()
            .flatMap(d -> d.diagram().participants().stream().filter(p -> !d.isPerson(p.id())))
            .map(Participant::label)
            .map(label -> NameWords.of(label.plain()))
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList();
    this.trade = standard.terms("integration-words");
    text.statements().stream().filter(this::speaks).map(Statement::passage).forEach(passages::add);
    text.statements().stream()
        .filter(s -> !s.place().headings().isEmpty())
        .collect(Collectors.groupingBy(IntegrationTalk::heading))
        .forEach(
            (heading, below) -> {
              long speaking = below.stream().filter(s -> passages.contains(s.passage())).count();
              if (speaking >= below.size() * SHARE) {
                headings.add(heading);
              }
            });
  }

  private static Span heading(Statement statement) {
    return statement.place().headings().get(0).phrase().span();
  }

  @Override
  public boolean test(Statement statement) {
    return passages.contains(statement.passage())
        || (!statement.place().headings().isEmpty() && headings.contains(heading(statement)));
  }

  private boolean speaks(Statement statement) {
    return switch (statement.form()) {
      case SENTENCE, ROW ->
          statement.own().stream().anyMatch(this::speaks)
              || statement.passage().leadIn().filter(this::speaks).isPresent();
      case ENTRY, HEADING, CODE, DIAGRAM -> true;
    };
  }

  private boolean speaks(Phrase phrase) {
    Wording wording = phrase.wording();
    NameWords words = NameWords.of(phrase.text());
    return wording.has(trade)
        || SHAPES.stream().anyMatch(shape -> wording.first(shape).isPresent())
        || phrase.prose().marks().stream().anyMatch(m -> m.kind() == MarkKind.CODE)
        || vendor.isNamedIn(phrase.text())
        || components.stream().anyMatch(words::contains);
  }
}
