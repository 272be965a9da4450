package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.SequenceDiagram;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells who is who in a sequence diagram. A participant is a third party when its name is the
 * vendor's, or when a stereotype or a box marks it as external; where the vendor itself is marked,
 * words of its name or service in other labels are what these are about. Persons are none, and
 * neither are parts of our own that are called after the vendor ({@code Adyen adapter}).
 */
final class SequenceParties {

  private final SequenceDiagram diagram;
  private final Vendor vendor;
  private final ComponentNames names;

  SequenceParties(SequenceDiagram diagram, Vendor vendor, ComponentNames names) {
    this.diagram = diagram;
    this.vendor = vendor;
    this.names = names;
  }

  Set<String> thirdParties() {
    boolean shown = diagram.participants().stream().anyMatch(p -> isNamed(p) && isMarked(p));
    Set<String> found =
        shown
            ? select(p -> !isPerson(p) && (isMarked(p) || vendor.isNameOf(p.label().plain())))
            : select(this::isThirdParty);
    if (found.isEmpty()) {
      found = select(p -> !isPerson(p) && isNamed(p));
    }
    withoutOurs(found);
    if (found.isEmpty()) {
      found = select(p -> !isPerson(p) && isSomebodyElse(p));
    }
    if (found.isEmpty()) {
      found = select(p -> vendor.isAbbreviatedBy(p.label().plain()));
    }
    return found;
  }

  /**
   * Takes out who only looks like the vendor: it shares a word with a service, or bears the name
   * unmarked beside somebody marked, and it speaks to the vendor or starts the diagram.
   */
  private void withoutOurs(Set<String> found) {
    Set<String> marked = select(p -> found.contains(p.id()) && isMarked(p) && isNamed(p));
    Set<String> sure =
        marked.isEmpty() ? select(p -> found.contains(p.id()) && isBearer(p)) : marked;
    Set<String> doubtful = select(p -> found.contains(p.id()) && !isMarked(p));
    doubtful.removeAll(sure);
    Optional<String> starter =
        diagram.messages().stream().filter(m -> !m.isToSelf()).findFirst().map(Message::from);
    doubtful.removeIf(
        id -> starter.filter(id::equals).isEmpty() && sure.stream().noneMatch(s -> speak(id, s)));
    if (!sure.isEmpty()) {
      found.removeAll(doubtful);
    }
  }

  private boolean isBearer(Participant participant) {
    return vendor.isBorneBy(participant.label().plain()) || vendor.isBorneBy(participant.id());
  }

  private boolean speak(String one, String other) {
    return diagram.messages().stream()
        .anyMatch(
            m ->
                (m.from().equals(one) && m.to().equals(other))
                    || (m.from().equals(other) && m.to().equals(one)));
  }

  Set<String> vendors() {
    return select(p -> isNamed(p) || box(p).filter(vendor::isNamedIn).isPresent());
  }

  Set<String> people() {
    return select(this::isPerson);
  }

  private Set<String> select(Predicate<Participant> test) {
    Set<String> ids = new LinkedHashSet<>();
    diagram.participants().stream().filter(test).forEach(p -> ids.add(p.id()));
    return ids;
  }

  private boolean isThirdParty(Participant participant) {
    if (isPerson(participant)) {
      return false;
    }
    return isMarked(participant)
        || (isNamed(participant) && !names.isOwnPart(participant.label().plain()));
  }

  private boolean isPerson(Participant participant) {
    return !isNamed(participant)
        && (participant.kind().equals("actor") || names.isPerson(participant.label().plain()));
  }

  private boolean isNamed(Participant participant) {
    return vendor.isNamedIn(participant.label().plain()) || vendor.isNamedIn(participant.id());
  }

  /** Whether a stereotype or the box around it says that it is external. */
  private boolean isMarked(Participant participant) {
    return participant.stereotypes().stream().anyMatch(names::saysExternal)
        || box(participant)
            .filter(t -> names.saysExternal(t) || (vendor.isNamedIn(t) && !names.isOwnPart(t)))
            .isPresent();
  }

  private Optional<String> box(Participant participant) {
    return participant.box().map(i -> diagram.boxes().get(i).title().plain());
  }

  private boolean isSomebodyElse(Participant participant) {
    String name = participant.label().plain();
    return names.saysExternal(name) && !names.isOwnPart(name);
  }
}
