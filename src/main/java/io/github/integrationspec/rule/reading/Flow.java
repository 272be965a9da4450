package io.github.integrationspec.rule.reading;

import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * An integration flow that a document lists. Checklist, "What counts as evidence".
 *
 * @param name what it is called, without its id
 * @param id {@code FL-1}, {@code E1}, as written
 * @param components the participants that the list names for it
 * @param span the item or row that lists it
 */
public record Flow(
    Phrase name, Optional<String> id, List<Phrase> components, Span nameSpan, Span span) {

  public Flow {
    components = List.copyOf(components);
  }

  /** Of its place alone: a phrase's would be counted at each look-up. */
  @Override
  public int hashCode() {
    return span.hashCode();
  }

  /** The name as messages quote it, with its id where it has one. */
  public String title() {
    String text = name.text().strip().replaceAll("\\s+", " ");
    return id.filter(i -> !beginsWith(text, i)).map(i -> i + " " + text).orElse(text);
  }

  private static boolean beginsWith(String text, String id) {
    return text.startsWith(id)
        && (text.length() == id.length() || !Character.isLetterOrDigit(text.charAt(id.length())));
  }
}
