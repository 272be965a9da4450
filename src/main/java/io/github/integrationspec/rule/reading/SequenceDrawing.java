package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A sequence diagram that was read, with what the document tells of its participants.
 *
 * @param thirdParties ids of the participants that are the third party or another external one
 * @param vendors ids of those that bear the vendor's name, or stand in a box that does
 * @param people ids of those that are persons
 * @param texts what its messages, guards and notes say
 * @param header where a finding about the diagram as a whole is placed
 */
public record SequenceDrawing(
    PlacedDiagram placed,
    SequenceDiagram diagram,
    Set<String> thirdParties,
    Set<String> vendors,
    Set<String> people,
    List<DiagramText> texts,
    Span header) {

  public SequenceDrawing {
    thirdParties = Set.copyOf(thirdParties);
    vendors = Set.copyOf(vendors);
    people = Set.copyOf(people);
    texts = List.copyOf(texts);
  }

  public boolean isThirdParty(String participant) {
    return thirdParties.contains(participant);
  }

  public boolean isPerson(String participant) {
    return people.contains(participant);
  }

  /** Whether a message goes from us to the third party. */
  public boolean isOutbound(Message message) {
    return isThirdParty(message.to()) && isOurs(message.from());
  }

  /** Whether a message comes from the third party to us. */
  public boolean isInbound(Message message) {
    return isThirdParty(message.from()) && isOurs(message.to());
  }

  private boolean isOurs(String participant) {
    return !isThirdParty(participant) && !participant.equals(Message.OUTSIDE);
  }

  /** The name that readers see. */
  public String nameOf(String participant) {
    return participant(participant).map(p -> p.label().plain()).orElse(participant);
  }

  public Optional<Participant> participant(String id) {
    return diagram.participants().stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** How a message calls the diagram: by its title, or the heading that it stands under. */
  public String name() {
    return DiagramNames.of(placed);
  }
}
