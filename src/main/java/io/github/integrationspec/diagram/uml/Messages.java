package io.github.integrationspec.diagram.uml;

import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Message.ActivationChange;
import io.github.integrationspec.model.ParseProblem;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The messages of an interaction. */
final class Messages {

  /** A message whose sort is not given is a synchronous call. */
  static final String DEFAULT_SORT = "synchCall";

  private final Elements elements;
  private final Lifelines lifelines;
  private final Map<String, XmlElement> messages = new LinkedHashMap<>();

  /** Ids of events, and the messages that they are the ends of. */
  private final Map<String, String> messageOfEvent = new HashMap<>();

  private final Set<String> starts = new HashSet<>();
  private final Set<String> finishes = new HashSet<>();
  private final List<ParseProblem> problems = new ArrayList<>();

  Messages(Elements elements, Lifelines lifelines, XmlElement interaction) {
    this.elements = elements;
    this.lifelines = lifelines;
    interaction
        .children("message")
        .forEach(
            message -> {
              messages.put(Elements.id(message), message);
              event(message, "sendEvent")
                  .ifPresent(e -> messageOfEvent.put(e, Elements.id(message)));
              event(message, "receiveEvent")
                  .ifPresent(e -> messageOfEvent.put(e, Elements.id(message)));
            });
    interaction
        .all()
        .filter(element -> Elements.type(element).endsWith("ExecutionSpecification"))
        .forEach(
            execution -> {
              starts.addAll(Elements.references(execution, "start"));
              finishes.addAll(Elements.references(execution, "finish"));
            });
  }

  private static Optional<String> event(XmlElement message, String role) {
    return Elements.references(message, role).stream().findFirst();
  }

  /** Ids of all messages in the order of the file. */
  Set<String> ids() {
    return messages.keySet();
  }

  List<ParseProblem> problems() {
    return problems;
  }

  /** The message that an occurrence is an end of. */
  Optional<String> at(XmlElement occurrence) {
    String known = messageOfEvent.get(Elements.id(occurrence));
    return known != null
        ? Optional.of(known)
        : Elements.references(occurrence, "message").stream()
            .filter(messages::containsKey)
            .findFirst();
  }

  String sort(String id) {
    String sort = messages.get(id).attribute("messageSort");
    return sort.isEmpty() ? DEFAULT_SORT : sort;
  }

  Message message(String id) {
    XmlElement message = messages.get(id);
    String sort = sort(id);
    return new Message(
        end(message, "sendEvent"),
        end(message, "receiveEvent"),
        new Label(name(message), message.span()),
        sort,
        sort.equals("reply") ? Message.Line.DOTTED : Message.Line.SOLID,
        sort.startsWith("asynch") ? Message.Head.OPEN : Message.Head.FILLED,
        activation(message),
        message.span());
  }

  private String name(XmlElement message) {
    String name = message.attribute("name").strip();
    return name.isEmpty()
        ? elements
            .referred(message, "signature")
            .map(signature -> signature.attribute("name").strip())
            .orElse("")
        : name;
  }

  // an end that is missing, or is a gate, is the edge of the diagram
  private String end(XmlElement message, String role) {
    Optional<String> event = event(message, role);
    if (event.isEmpty()) {
      return Message.OUTSIDE;
    }
    Optional<XmlElement> occurrence = elements.find(event.get());
    if (occurrence.isEmpty()) {
      problems.add(
          new ParseProblem(
              message.span(),
              "The message \""
                  + name(message)
                  + "\" refers to an event that the file does not contain: `"
                  + role
                  + "=\""
                  + event.get()
                  + "\"`"));
      return Message.OUTSIDE;
    }
    return lifelines.covered(occurrence.get()).stream().findFirst().orElse(Message.OUTSIDE);
  }

  private ActivationChange activation(XmlElement message) {
    if (event(message, "receiveEvent").filter(starts::contains).isPresent()) {
      return ActivationChange.ACTIVATES_RECEIVER;
    }
    return event(message, "sendEvent").filter(finishes::contains).isPresent()
        ? ActivationChange.DEACTIVATES_SENDER
        : ActivationChange.NONE;
  }
}
