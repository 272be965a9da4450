package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * A diagram that was read, or that could not be.
 *
 * <p>Where a language allows an element to be used without being declared, its place is that of its
 * first use.
 */
public sealed interface Diagram permits SequenceDiagram, GraphDiagram, OtherDiagram, BrokenDiagram {

  DiagramSyntax syntax();

  /**
   * What kind of diagram it is: {@code sequence}, {@code flowchart}, {@code c4}, {@code state},
   * {@code component}, {@code activity}, {@code drawio}, {@code class}, … as {@code inspect} prints
   * it.
   */
  String type();

  /** The title that the diagram itself gives, in its text or in its front matter. */
  Optional<Label> title();

  /** The diagram's whole text. */
  Span span();

  /**
   * What was refused or odd without making the diagram unreadable, an include that was not followed
   * for instance.
   */
  List<ParseProblem> problems();
}
