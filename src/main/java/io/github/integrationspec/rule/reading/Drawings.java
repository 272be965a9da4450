package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The diagrams of a specification, prepared for judging.
 *
 * @param sequences sequence diagrams that could be read, in order
 * @param flows what is drawn of each flow; of a document that lists none, each diagram by itself
 * @param sequenceTexts what all sequence diagrams together say, broken ones included
 * @param dataFlows data flow diagrams that could be read, in order
 * @param brokenDataFlows lines of those that could not
 * @param hasIllegible whether there is a broken sequence diagram whose text cannot be looked at
 *     because it stands in a file of its own
 * @param hasIllegibleDataFlow likewise for data flow diagrams
 */
public record Drawings(
    List<SequenceDrawing> sequences,
    List<FlowDrawings> flows,
    List<DiagramText> sequenceTexts,
    List<GraphDrawing> dataFlows,
    List<DiagramText> brokenDataFlows,
    boolean hasIllegible,
    boolean hasIllegibleDataFlow) {

  public Drawings {
    sequences = List.copyOf(sequences);
    flows = List.copyOf(flows);
    sequenceTexts = List.copyOf(sequenceTexts);
    dataFlows = List.copyOf(dataFlows);
    brokenDataFlows = List.copyOf(brokenDataFlows);
  }

  /** Prepares the diagrams of a specification. */
  public static Drawings of(
      SpecificationText text,
      DiagramSet diagrams,
      List<Flow> flows,
      Vendor vendor,
      Standard standard) {
    Specification specification = text.specification();
    ComponentNames names = new ComponentNames(standard);
    List<SequenceDrawing> sequences = new ArrayList<>();
    List<DiagramText> texts = new ArrayList<>();
    boolean illegible = false;
    for (PlacedDiagram placed : diagrams.sequences()) {
      if (placed.diagram() instanceof SequenceDiagram sequence) {
        SequenceParties parties = new SequenceParties(sequence, vendor, names);
        SequenceDrawing drawing =
            new SequenceDrawing(
                placed,
                sequence,
                parties.thirdParties(),
                parties.vendors(),
                parties.people(),
                SequenceTexts.of(sequence, standard),
                DiagramHeader.of(placed, specification));
        sequences.add(drawing);
        texts.addAll(drawing.texts());
      } else {
        List<DiagramText> lines = BrokenTexts.of(placed, specification, standard.vocabulary());
        texts.addAll(lines);
        illegible |= lines.isEmpty() && !DiagramSet.isPicture(placed);
      }
    }
    List<GraphDrawing> graphs = new ArrayList<>();
    List<DiagramText> broken = new ArrayList<>();
    boolean illegibleGraph = false;
    for (PlacedDiagram placed : diagrams.dataFlows()) {
      if (placed.diagram() instanceof GraphDiagram graph) {
        Span header = DiagramHeader.of(placed, specification);
        graphs.add(GraphReader.read(placed, graph, vendor, names, header, standard));
      } else {
        List<DiagramText> lines = BrokenTexts.of(placed, specification, standard.vocabulary());
        broken.addAll(lines);
        illegibleGraph |= lines.isEmpty() && !DiagramSet.isPicture(placed);
      }
    }
    return new Drawings(
        sequences,
        flowsOf(text, diagrams, sequences, flows, standard),
        texts,
        graphs,
        broken,
        illegible,
        illegibleGraph);
  }

  private static List<FlowDrawings> flowsOf(
      SpecificationText text,
      DiagramSet diagrams,
      List<SequenceDrawing> sequences,
      List<Flow> flows,
      Standard standard) {
    Map<PlacedDiagram, List<PlacedDiagram>> placements = new LinkedHashMap<>();
    for (PlacedDiagram placed : candidates(text, diagrams)) {
      placements.put(placed, placesOf(placed, text.specification()));
    }
    Map<PlacedDiagram, Set<Flow>> drawn = new FlowMatcher(text, flows, standard).match(placements);
    List<FlowDrawings> result = new ArrayList<>();
    for (Flow flow : flows) {
      result.add(
          new FlowDrawings(
              Optional.of(flow),
              sequences.stream().filter(s -> drawn.get(s.placed()).contains(flow)).toList(),
              placements.keySet().stream()
                  .filter(p -> !(p.diagram() instanceof SequenceDiagram))
                  .filter(p -> drawn.get(p).contains(flow))
                  .toList()));
    }
    if (result.stream().noneMatch(f -> !f.read().isEmpty())) {
      // no list, or one that has nothing to do with the diagrams: each is a flow by itself
      sequences.forEach(s -> result.add(new FlowDrawings(Optional.empty(), List.of(s), List.of())));
    }
    return result;
  }

  /** Sequence diagrams, and pictures of whatever: one under a flow's heading draws that flow. */
  private static List<PlacedDiagram> candidates(SpecificationText text, DiagramSet diagrams) {
    List<PlacedDiagram> candidates = new ArrayList<>(diagrams.sequences());
    for (PlacedDiagram placed : text.specification().diagrams()) {
      if (DiagramSet.isPicture(placed)
          && !candidates.contains(placed)
          && !diagrams.dataFlows().contains(placed)) {
        candidates.add(placed);
      }
    }
    return candidates;
  }

  private static List<PlacedDiagram> placesOf(PlacedDiagram placed, Specification specification) {
    if (!placed.isLinked()) {
      return List.of(placed);
    }
    return specification.diagrams().stream()
        .filter(d -> d.file().equals(placed.file()))
        .filter(d -> d.diagram().span().equals(placed.diagram().span()))
        .toList();
  }

  /** Whether sequence diagrams can be judged at all: one of them could be read. */
  public boolean hasSequences() {
    return !sequences.isEmpty();
  }
}
