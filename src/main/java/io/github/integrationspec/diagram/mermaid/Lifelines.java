package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.source.Span;
import java.util.HashMap;
import java.util.Map;

/**
 * What the participants of a sequence diagram may do in their present state: only an active one can
 * be deactivated, and a message must follow that creates or destroys what was announced.
 */
final class Lifelines {

  private record Announced(String id, Span span) {}

  private final Map<String, Integer> activations = new HashMap<>();
  private final Problems problems;
  private Announced created;
  private Announced destroyed;

  Lifelines(Problems problems) {
    this.problems = problems;
  }

  void activate(String id) {
    activations.merge(id, 1, Integer::sum);
  }

  void deactivate(String id, Span span) {
    int active = activations.getOrDefault(id, 0);
    if (active < 1) {
      problems.add(
          span,
          "'"
              + id
              + "' is deactivated here but is not active; activate it before, with 'activate "
              + id
              + "' or a '+' behind the arrow of a message to it");
      return;
    }
    activations.put(id, active - 1);
  }

  void create(String id, Span span) {
    created = new Announced(id, span);
  }

  void destroy(String id, Span span) {
    destroyed = new Announced(id, span);
  }

  /** A message, which must go to what was created, or touch what is to be destroyed. */
  void message(String from, String to) {
    if (created != null) {
      if (!to.equals(created.id())) {
        problems.add(
            created.span(),
            "'"
                + created.id()
                + "' is created here, but the next message goes to '"
                + to
                + "'; the next message must be the one that creates it");
      }
      created = null;
    } else if (destroyed != null) {
      if (!to.equals(destroyed.id()) && !from.equals(destroyed.id())) {
        problems.add(
            destroyed.span(),
            "'"
                + destroyed.id()
                + "' is destroyed here, but the next message goes from '"
                + from
                + "' to '"
                + to
                + "'; the next message must be the one that destroys it");
      }
      destroyed = null;
    }
  }
}
