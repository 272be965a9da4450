package io.github.integrationspec.diagram.uml;

import io.github.integrationspec.diagram.XmlElement;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The lifelines of an interaction. */
final class Lifelines {

  private final Elements elements;
  private final List<XmlElement> lifelines;

  Lifelines(Elements elements, XmlElement interaction) {
    this.elements = elements;
    this.lifelines = interaction.children("lifeline").toList();
  }

  List<Participant> participants() {
    return lifelines.stream().map(this::participant).toList();
  }

  /** The ids of the lifelines that an element covers. */
  List<String> covered(XmlElement element) {
    List<String> covered = new ArrayList<>();
    for (XmlElement lifeline : lifelines) {
      boolean names = Elements.references(element, "covered").contains(Elements.id(lifeline));
      boolean isNamed =
          Elements.references(lifeline, "coveredBy").contains(Elements.id(element))
              && !Elements.id(element).isEmpty();
      if (names || isNamed) {
        covered.add(Elements.id(lifeline));
      }
    }
    return covered;
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
