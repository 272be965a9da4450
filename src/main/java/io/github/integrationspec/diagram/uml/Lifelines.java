package io.github.integrationspec.diagram.uml;

import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Participant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The lifelines of an interaction. */
final class Lifelines {

  private final Elements elements;
  private final List<XmlElement> lifelines;

  /** Ids of the lifelines with their places. */
  private final Map<String, Integer> order = new HashMap<>();

  /** Ids of the lifelines that name an element as one that covers them. */
  private final Map<String, Set<String>> byCovering = new HashMap<>();

  Lifelines(Elements elements, XmlElement interaction) {
    this.elements = elements;
    this.lifelines = interaction.children("lifeline").toList();
    for (XmlElement lifeline : lifelines) {
      String id = Elements.id(lifeline);
      order.putIfAbsent(id, order.size());
      for (String covering : Elements.references(lifeline, "coveredBy")) {
        byCovering.computeIfAbsent(covering, k -> new HashSet<>()).add(id);
      }
    }
  }

  List<Participant> participants() {
    return lifelines.stream().map(this::participant).toList();
  }

  /** The ids of the lifelines that an element covers, in the order of the lifelines. */
  List<String> covered(XmlElement element) {
    Set<String> named = new HashSet<>(Elements.references(element, "covered"));
    named.addAll(byCovering.getOrDefault(Elements.id(element), Set.of()));
    return named.stream()
        .filter(order::containsKey)
        .sorted(Comparator.comparing(order::get))
        .toList();
  }

  private Participant participant(XmlElement lifeline) {
    Optional<XmlElement> represented = elements.referred(lifeline, "represents");
    Optional<XmlElement> type = represented.flatMap(part -> elements.referred(part, "type"));
    String name =
        Stream.of(Optional.of(lifeline), represented, type)
            .flatMap(Optional::stream)
            .map(element -> element.attribute("name").strip())
            .filter(text -> !text.isEmpty())
            .findFirst()
            .orElse(Elements.id(lifeline));
    List<String> stereotypes = new ArrayList<>(elements.stereotypes(lifeline));
    represented.ifPresent(part -> stereotypes.addAll(elements.stereotypes(part)));
    type.ifPresent(classifier -> stereotypes.addAll(elements.stereotypes(classifier)));
    return new Participant(
        Elements.id(lifeline),
        new Label(name, lifeline.span()),
        type.filter(classifier -> Elements.type(classifier).equals("Actor")).isPresent()
            ? "actor"
            : "participant",
        stereotypes.stream().distinct().toList(),
        Optional.empty(),
        Participant.Declaration.DECLARED,
        lifeline.span());
  }
}
