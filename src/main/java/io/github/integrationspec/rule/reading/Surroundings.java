package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What stands beside a diagram: captions, and the text of the section that it stands in. */
public final class Surroundings {

  private final SpecificationText text;
  private final Vocabulary vocabulary;

  public Surroundings(SpecificationText text, Standard standard) {
    this.text = text;
    this.vocabulary = standard.vocabulary();
  }

  /** The texts beside a diagram. */
  public List<Wording> of(PlacedDiagram placed) {
    List<Wording> beside = new ArrayList<>();
    Optional<Heading> heading =
        placed.headings().isEmpty()
            ? Optional.empty()
            : Optional.of(placed.headings().get(placed.headings().size() - 1));
    if (heading.isEmpty()) {
      placed.above().ifPresent(p -> beside.add(vocabulary.read(p.text())));
      placed.below().ifPresent(p -> beside.add(vocabulary.read(p.text())));
    }
    for (Statement statement : text.statements()) {
      boolean read =
          switch (statement.form()) {
            case SENTENCE, ROW -> true;
            case ENTRY, HEADING, CODE, DIAGRAM -> false;
          };
      boolean here =
          statement.place().document().equals(placed.document())
              && heading.isPresent()
              && statement.place().headings().stream()
                  .limit(1)
                  .anyMatch(t -> t.phrase().span().equals(heading.get().prose().span()));
      if (read && here) {
        beside.add(statement.phrase().wording());
      }
    }
    return beside;
  }
}
