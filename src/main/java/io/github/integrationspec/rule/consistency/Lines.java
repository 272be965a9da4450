package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.source.Span;

/** How a message names the other place that it speaks of. */
final class Lines {

  private Lines() {}

  /** {@code line 12}, with the file's name where it is not that of the finding. */
  static String of(Span other, Span here) {
    String line = "line " + other.line();
    return other.file().equals(here.file())
        ? line
        : other.file().substring(other.file().lastIndexOf('/') + 1) + ", " + line;
  }
}
