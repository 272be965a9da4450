package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Edge;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Recognises marks of sensitive data in data flow diagrams: words and emoji in labels, names of
 * classes and stereotypes, colours that a legend explains.
 */
public final class SensitiveMarks {

  private static final int NEAR = 9;
  private static final Pattern COLOURED =
      Pattern.compile("stroke|colou?r|#\\p{XDigit}{3}|dash", Pattern.CASE_INSENSITIVE);
  private static final String SIGN =
      "\\p{So}|[†‡§*]{1,3}|\\[\\p{L}{1,4}\\]|\\(\\p{Lu}{1,4}\\)|\\{\\p{Lu}{1,4}\\}|<\\p{Lu}{1,4}>";

  /** {@code ◆ = personal}, {@code [P] is personal data}, {@code PD: personal data}. */
  private static final Pattern LEGEND =
      Pattern.compile(
          "("
              + SIGN
              + ")[\"”'’`]?\\uFE0F?\\s*(?:=|:|–|—|means?\\b|marks?\\b|stands? for|denotes?\\b|is\\b|are\\b)"
              + "|(?<![\\p{L}\\p{N}])(\\p{Lu}{1,4})[\"”'’`]?\\s*(?:=|:|–|—|means\\b|marks\\b|stands for)");

  /** {@code personal data is marked [P]}. */
  private static final Pattern MARKED =
      Pattern.compile(
          "(?:mark|flag|tag|label|denote|indicate|show|bear|carr)\\p{L}*\\s+(?:\\p{Ll}+\\s+){0,3}[\"“'‘`]?("
              + SIGN
              + ")");

  private static final String CLAUSE = ".;";

  private final TermSet marks;
  private final TermSet nodeMarks;
  private final TermSet colours;
  private final TermSet none;
  private final Vocabulary vocabulary;
  private final Surroundings surroundings;

  /** Signs that the document explains as a mark of sensitive data: {@code ◆ = personal}. */
  private final Set<String> signs;

  public SensitiveMarks(SpecificationText text, Standard standard) {
    this.marks = standard.terms("sensitive-marks");
    this.nodeMarks = standard.terms("sensitive-marks-of-nodes");
    this.colours = standard.terms("colours");
    this.none = standard.language().none();
    this.vocabulary = standard.vocabulary();
    this.surroundings = new Surroundings(text, standard);
    this.signs =
        text.statements().stream()
            .map(s -> s.phrase().wording())
            .filter(w -> w.has(marks))
            .flatMap(w -> Stream.of(LEGEND, MARKED).flatMap(p -> p.matcher(w.text()).results()))
            .map(m -> m.group(m.groupCount()) != null ? m.group(m.groupCount()) : m.group(1))
            .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether a diagram marks something, or says itself that nothing is sensitive. */
  public boolean isMarked(GraphDrawing drawing) {
    return drawing.texts().stream().anyMatch(this::isMark)
        || (isColoured(drawing)
            && surroundings.of(drawing.placed()).stream()
                .anyMatch(w -> w.has(marks) && w.has(colours)));
  }

  /** Whether a text of a diagram is such a mark; the name of a node needs a plainer word. */
  public boolean isMark(DiagramText text) {
    return switch (text.kind()) {
      case NODE, GROUP, TITLE -> text.has(nodeMarks);
      case EDGE, NOTE, MARK, LINE, MESSAGE, GUARD, PARTICIPANT ->
          text.has(marks) || hasSign(text.wording().text());
    };
  }

  /** Whether a flow is marked: by its label, or by a class, stereotype or style of its own. */
  public boolean isMarked(Edge edge) {
    return COLOURED.matcher(edge.style()).find()
        || !edge.classes().isEmpty()
        || !edge.stereotypes().isEmpty()
        || hasSign(edge.text().plain())
        || vocabulary.read(edge.text().plain()).has(marks);
  }

  /** Whether a flow begins or ends at a node that is marked. */
  public boolean hasMarkedEnd(Edge edge, GraphDrawing drawing) {
    return drawing.nodes().stream()
        .filter(n -> n.id().equals(edge.from()) || n.id().equals(edge.to()))
        .anyMatch(
            n ->
                Stream.of(List.of(n.label().plain()), n.classes(), n.stereotypes())
                    .flatMap(List::stream)
                    .anyMatch(t -> vocabulary.read(t).has(nodeMarks)));
  }

  /** Whether the text beside a diagram says that nothing in it is sensitive. */
  public boolean saysNone(GraphDrawing drawing) {
    return surroundings.of(drawing.placed()).stream().anyMatch(this::saysNone);
  }

  private boolean saysNone(Wording wording) {
    List<Hit> negations = wording.hits(none);
    return wording.hits(marks).stream()
        .anyMatch(
            mark ->
                negations.stream()
                    .filter(n -> Wording.distance(n, mark) <= NEAR)
                    .anyMatch(n -> !wording.isSeparated(n, mark, CLAUSE)));
  }

  private boolean hasSign(String label) {
    return signs.stream().anyMatch(sign -> has(label, sign));
  }

  /** A sign anywhere, letters as a word of their own. */
  private static boolean has(String label, String sign) {
    int at = label.indexOf(sign);
    while (at >= 0) {
      int end = at + sign.length();
      boolean word =
          (at == 0 || !Character.isLetterOrDigit(label.charAt(at - 1)))
              && (end == label.length() || !Character.isLetterOrDigit(label.charAt(end)));
      if (word || !Character.isLetter(sign.charAt(0))) {
        return true;
      }
      at = label.indexOf(sign, at + 1);
    }
    return false;
  }

  /** Whether colours or classes tell some of its elements from others. */
  private static boolean isColoured(GraphDrawing drawing) {
    return drawing.flows().stream().anyMatch(e -> !e.style().isEmpty() || !e.classes().isEmpty())
        || drawing.nodes().stream().anyMatch(n -> !n.style().isEmpty() || !n.classes().isEmpty());
  }
}
