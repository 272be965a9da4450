package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** {@code sequence-unused-participant}: every declared participant takes part. */
public final class SequenceUnusedParticipantCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      Set<String> used = used(drawing.diagram());
      for (Participant participant : drawing.diagram().participants()) {
        if (!used.contains(participant.id())) {
          findings
              .at(participant.span(), "missing")
              .with(Map.of("participant", participant.label().plain(), "diagram", drawing.name()))
              .note("0 messages")
              .add();
        }
      }
    }
    return findings.all();
  }

  /** A part in a drawn elsewhere ({@code ref over}) is a part, too. */
  private static Set<String> used(SequenceDiagram diagram) {
    Set<String> used = new HashSet<>();
    for (SequenceElement element : diagram.elements()) {
      if (element instanceof Message message) {
        used.add(message.from());
        used.add(message.to());
      } else if (element instanceof Reference reference) {
        used.addAll(reference.over());
      }
    }
    return used;
  }
}
