package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.OtherDiagram;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The diagrams of a specification by what they are for. A diagram file that is linked several times
 * is listed once.
 *
 * @param sequences sequence diagrams, broken ones and pictures of some included
 * @param dataFlows data flow diagrams, likewise
 */
public record DiagramSet(List<PlacedDiagram> sequences, List<PlacedDiagram> dataFlows) {

  private static final Set<String> NOT_DATA =
      Set.of("state", "class", "object", "er", "gantt", "mindmap", "timeline", "journey");

  public DiagramSet {
    sequences = List.copyOf(sequences);
    dataFlows = List.copyOf(dataFlows);
  }

  /** Those whose source could be read. */
  public List<SequenceDiagram> readSequences() {
    return sequences.stream()
        .map(PlacedDiagram::diagram)
        .filter(SequenceDiagram.class::isInstance)
        .map(SequenceDiagram.class::cast)
        .toList();
  }

  /** Whether a diagram can only be read by people. */
  public static boolean isPicture(PlacedDiagram placed) {
    return placed.diagram().syntax() == DiagramSyntax.PICTURE;
  }

  /** Tells the diagrams of a specification apart. */
  public static DiagramSet of(Specification specification, Standard standard) {
    Vocabulary vocabulary = standard.vocabulary();
    TermSet dataFlow = standard.terms("data-flow-names");
    TermSet sequence = standard.terms("sequence-names");
    TermSet other = standard.terms("other-diagram-names");
    List<PlacedDiagram> sequences = new ArrayList<>();
    List<PlacedDiagram> named = new ArrayList<>();
    List<PlacedDiagram> under = new ArrayList<>();
    List<PlacedDiagram> charts = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PlacedDiagram placed : specification.diagrams()) {
      if (placed.isLinked() && !seen.add(placed.file() + placed.diagram().span())) {
        continue;
      }
      Diagram diagram = placed.diagram();
      String near = nearNames(placed);
      boolean picture = isPicture(placed);
      if (isSequence(diagram) || (picture && vocabulary.read(near).has(sequence))) {
        sequences.add(placed);
      } else if (picture ? vocabulary.read(near).has(dataFlow) : isChart(diagram)) {
        boolean says = vocabulary.read(near).has(dataFlow);
        boolean stands =
            placed.headings().stream()
                .anyMatch(h -> vocabulary.read(h.prose().text()).has(dataFlow));
        if (says) {
          named.add(placed);
        } else if (stands && !vocabulary.read(near).has(other)) {
          under.add(placed);
        }
        charts.add(placed);
      }
    }
    List<PlacedDiagram> dataFlows = new ArrayList<>(named);
    dataFlows.addAll(under);
    if (dataFlows.isEmpty() && charts.size() == 1) {
      dataFlows.addAll(charts);
    }
    dataFlows.sort(
        (a, b) -> specification.diagrams().indexOf(a) - specification.diagrams().indexOf(b));
    return new DiagramSet(sequences, dataFlows);
  }

  private static boolean isSequence(Diagram diagram) {
    return diagram instanceof SequenceDiagram
        || (diagram instanceof BrokenDiagram broken && broken.type().startsWith("sequence"));
  }

  private static boolean isChart(Diagram diagram) {
    if (diagram instanceof OtherDiagram) {
      return false;
    }
    return (diagram instanceof GraphDiagram || diagram instanceof BrokenDiagram)
        && !NOT_DATA.contains(diagram.type());
  }

  /** Title, nearest heading, caption, file name and link text. */
  static String nearNames(PlacedDiagram placed) {
    List<String> names = new ArrayList<>();
    placed.diagram().title().ifPresent(t -> names.add(t.plain()));
    List<Heading> headings = placed.headings();
    if (!headings.isEmpty()) {
      names.add(headings.get(headings.size() - 1).prose().text());
    }
    placed.above().ifPresent(p -> names.add(p.text()));
    names.add(placed.linkText());
    String file = placed.file().substring(placed.file().lastIndexOf('/') + 1);
    names.add(file.replaceAll("[-_.]+", " "));
    return String.join(" \n . ", names);
  }
}
