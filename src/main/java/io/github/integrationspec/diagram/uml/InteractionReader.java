package io.github.integrationspec.diagram.uml;

import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.model.Activation;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads one interaction. Its fragments are in the order of time, its messages need not be. */
final class InteractionReader {

  private final Elements elements;
  private final XmlElement interaction;
  private final Lifelines lifelines;
  private final Messages messages;
  private final Set<String> sent = new HashSet<>();
  private final Set<String> destroyed = new HashSet<>();

  private InteractionReader(Elements elements, XmlElement interaction) {
    this.elements = elements;
    this.interaction = interaction;
    this.lifelines = new Lifelines(elements, interaction);
    this.messages = new Messages(elements, lifelines, interaction);
  }

  static SequenceDiagram read(
      Elements elements, XmlElement interaction, List<ParseProblem> problems) {
    return new InteractionReader(elements, interaction).diagram(problems);
  }

  private SequenceDiagram diagram(List<ParseProblem> problems) {
    List<SequenceElement> body = new ArrayList<>(fragments(interaction));
    for (String message : messages.ids()) {
      body.addAll(message(message));
    }
    body.addAll(notes());
    List<ParseProblem> all = new ArrayList<>(problems);
    all.addAll(messages.problems());
    return new SequenceDiagram(
        DiagramSyntax.XMI,
        Optional.of(new Label(interaction.attribute("name"), interaction.span()))
            .filter(title -> !title.text().isBlank()),
        lifelines.participants(),
        List.of(),
        body,
        interaction.extent(),
        all);
  }

  // The depth of an XML document is bounded, so is this recursion.
  private List<SequenceElement> fragments(XmlElement parent) {
    List<SequenceElement> found = new ArrayList<>();
    for (XmlElement fragment : parent.children()) {
      if (fragment.name().equals("fragment")) {
        found.addAll(fragment(fragment));
      }
    }
    return found;
  }

  private List<? extends SequenceElement> fragment(XmlElement fragment) {
    return switch (Elements.type(fragment)) {
      case "CombinedFragment", "ConsiderIgnoreFragment" -> List.of(combined(fragment));
      case "InteractionUse" -> List.of(use(fragment));
      case "Continuation", "StateInvariant" -> List.of(invariant(fragment));
      case "DestructionOccurrenceSpecification", "DestructionEvent", "Stop" ->
          Stream.concat(occurrence(fragment).stream(), destructions(fragment)).toList();
      default -> occurrence(fragment);
    };
  }

  private List<SequenceElement> occurrence(XmlElement fragment) {
    return messages.at(fragment).map(this::message).orElse(List.of());
  }

  /** A message where its first end comes; nothing where its second one does. */
  private List<SequenceElement> message(String id) {
    if (!sent.add(id)) {
      return List.of();
    }
    Message message = messages.message(id);
    List<SequenceElement> found = new ArrayList<>();
    if (messages.sort(id).equals("createMessage")) {
      found.add(new Activation(message.to(), Activation.Change.CREATE, message.span()));
    }
    found.add(message);
    if (messages.sort(id).equals("deleteMessage") && destroyed.add(message.to())) {
      found.add(new Activation(message.to(), Activation.Change.DESTROY, message.span()));
    }
    return found;
  }

  private Stream<SequenceElement> destructions(XmlElement fragment) {
    return lifelines.covered(fragment).stream()
        .filter(destroyed::add)
        .map(id -> new Activation(id, Activation.Change.DESTROY, fragment.span()));
  }

  private Fragment combined(XmlElement fragment) {
    String operator = fragment.attribute("interactionOperator");
    String kind = operator.isEmpty() ? "seq" : operator;
    List<Fragment.Operand> operands = new ArrayList<>();
    for (XmlElement operand : fragment.children("operand").toList()) {
      operands.add(
          new Fragment.Operand(
              operands.isEmpty() ? kind : separator(kind),
              new Label(guard(operand), operand.span()),
              fragments(operand),
              operand.span()));
    }
    if (operands.isEmpty()) {
      operands.add(
          new Fragment.Operand(
              kind, new Label("", fragment.span()), fragments(fragment), fragment.span()));
    }
    return new Fragment(kind, operands, fragment.extent());
  }

  private static String separator(String kind) {
    return switch (kind) {
      case "par" -> "and";
      case "critical" -> "option";
      default -> "else";
    };
  }

  private static String guard(XmlElement operand) {
    Optional<XmlElement> guard = operand.child("guard");
    String bounds =
        guard.stream()
            .flatMap(g -> Stream.of("minint", "maxint").flatMap(role -> g.children(role)))
            .map(InteractionReader::value)
            .filter(value -> !value.isEmpty())
            .reduce((min, max) -> min + ".." + max)
            .orElse("");
    String condition =
        guard
            .map(
                g ->
                    g.child("specification")
                        .map(InteractionReader::value)
                        .filter(value -> !value.isEmpty())
                        .orElse(g.attribute("name")))
            .orElse(operand.attribute("name"));
    return Stream.of(bounds, condition)
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse("");
  }

  /** A value: an attribute, or the body of an expression. */
  private static String value(XmlElement specification) {
    return Stream.concat(
            Stream.of(
                specification.attribute("value"),
                specification.attribute("body"),
                specification.attribute("symbol")),
            specification.children("body").map(XmlElement::text))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .findFirst()
        .orElse(specification.attribute("name"));
  }

  private Reference use(XmlElement fragment) {
    String name = fragment.attribute("name").strip();
    String text =
        elements
            .referred(fragment, "refersTo")
            .map(other -> other.attribute("name").strip())
            .filter(other -> !other.isEmpty())
            .orElse(name);
    return new Reference(
        lifelines.covered(fragment), new Label(text, fragment.span()), fragment.span());
  }

  private Note invariant(XmlElement fragment) {
    String text =
        fragment
            .child("invariant")
            .flatMap(invariant -> invariant.child("specification"))
            .map(InteractionReader::value)
            .filter(value -> !value.isEmpty())
            .orElse(fragment.attribute("name"));
    return new Note(lifelines.covered(fragment), new Label(text, fragment.span()), fragment.span());
  }

  private List<Note> notes() {
    List<Note> notes = new ArrayList<>();
    for (XmlElement comment : interaction.children("ownedComment").toList()) {
      String text = value(comment);
      if (!text.isEmpty()) {
        notes.add(new Note(about(comment), new Label(text, comment.span()), comment.span()));
      }
    }
    return notes;
  }

  private List<String> about(XmlElement comment) {
    Set<String> annotated = new HashSet<>(Elements.references(comment, "annotatedElement"));
    List<String> about = new ArrayList<>();
    interaction
        .children("lifeline")
        .map(Elements::id)
        .filter(annotated::contains)
        .forEach(about::add);
    for (String id : messages.ids()) {
      if (annotated.contains(id)) {
        Message message = messages.message(id);
        Stream.of(message.from(), message.to())
            .filter(end -> !end.equals(Message.OUTSIDE))
            .forEach(about::add);
      }
    }
    return about.stream().distinct().toList();
  }
}
