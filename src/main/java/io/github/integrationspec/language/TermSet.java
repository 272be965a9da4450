package io.github.integrationspec.language;

import java.util.List;

/**
 * Terms that mean the same to a requirement: any of them will do. Made by {@link
 * Vocabulary.Builder#termSet}.
 *
 * @param id its number within its vocabulary
 * @param expressions the terms as the standard writes them
 */
public record TermSet(int id, List<String> expressions) {

  public TermSet {
    expressions = List.copyOf(expressions);
  }
}
