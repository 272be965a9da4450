package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells whether a diagram has a title that says what it shows: its own, or the heading or caption
 * directly above it.
 */
public final class DiagramTitles {

  private static final int CAPTION_WORDS = 8;

  private static final Pattern FIGURE =
      Pattern.compile("(?is)(?:fig(?:ure|\\.)?|diagram|abb(?:ildung|\\.)?)\\s*\\d.*");

  private final Vocabulary vocabulary;
  private final TermSet generic;
  private final TermSet filler;
  private final TermSet dataFlow;

  public DiagramTitles(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.generic = standard.terms("generic-titles");
    this.filler = standard.terms("filler-words");
    this.dataFlow = standard.terms("data-flow-names");
  }

  /** Whether a title, heading or caption names something. */
  public boolean isTitled(PlacedDiagram placed) {
    return titles(placed).stream().anyMatch(this::namesSomething);
  }

  /** Whether one says at least that it is a data flow. */
  public boolean isCalledDataFlow(PlacedDiagram placed) {
    return titles(placed).stream().anyMatch(t -> vocabulary.read(t).has(dataFlow));
  }

  /** The title that says too little; empty where there is none. */
  public String poorTitle(PlacedDiagram placed) {
    return titles(placed).stream().filter(t -> !t.isBlank()).findFirst().orElse("");
  }

  private List<String> titles(PlacedDiagram placed) {
    Optional<String> own = placed.diagram().title().map(t -> t.plain());
    Optional<String> heading =
        placed.headings().isEmpty()
            ? Optional.empty()
            : Optional.of(placed.headings().get(placed.headings().size() - 1))
                .map(Heading::prose)
                .map(Prose::text);
    // what stands before a link is no caption of the file that it leads to
    Optional<String> caption =
        placed.isLinked()
            ? Optional.empty()
            : placed.above().filter(this::isCaption).map(Prose::text).or(() -> below(placed));
    Optional<String> link =
        placed.isLinked() && !placed.linkText().matches("\\S*\\.\\w{2,8}")
            ? Optional.of(placed.linkText())
            : Optional.empty();
    return java.util.stream.Stream.of(own, heading, caption, link)
        .flatMap(Optional::stream)
        .map(String::strip)
        .toList();
  }

  private Optional<String> below(PlacedDiagram placed) {
    return placed.below().map(Prose::text).filter(t -> FIGURE.matcher(t.strip()).matches());
  }

  /** A short paragraph, a bold or an emphasised one. */
  private boolean isCaption(Prose prose) {
    String text = prose.text().strip();
    int words = vocabulary.read(text).words();
    boolean set =
        prose.marks().stream()
            .anyMatch(
                m ->
                    (m.kind() == MarkKind.STRONG || m.kind() == MarkKind.EMPHASIS)
                        && m.end() - m.start() >= text.length() - 2);
    return set || words <= CAPTION_WORDS || FIGURE.matcher(text).matches();
  }

  /** Whether more is left of a title than words that any diagram could bear. */
  private boolean namesSomething(String title) {
    return vocabulary
            .read(title)
            .without(List.of(generic, filler))
            .codePoints()
            .filter(Character::isLetter)
            .count()
        > 1;
  }
}
