package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A heading with what stands under it. The root of a document has no heading: its blocks stand
 * before the first one.
 *
 * @param blocks directly under the heading, before the first heading of a lower level
 * @param children sections of lower levels
 * @param span from the heading to the end of the last child
 */
public record Section(
    Optional<Heading> heading, List<Block> blocks, List<Section> children, Span span) {

  public Section {
    blocks = List.copyOf(blocks);
    children = List.copyOf(children);
  }

  /** 0 for the root, else the heading's level. */
  public int level() {
    return heading.map(Heading::level).orElse(0);
  }

  /** The heading's text, empty for the root. */
  public String title() {
    return heading.map(h -> h.prose().text().strip()).orElse("");
  }

  /** This section and all below it, in the order of the document. */
  public Stream<Section> all() {
    List<Section> all = new ArrayList<>();
    addTo(all);
    return all.stream();
  }

  private void addTo(List<Section> all) {
    all.add(this);
    children.forEach(child -> child.addTo(all));
  }
}
