package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;
import java.util.List;

/**
 * The YAML block at the start of a document, flattened: {@code approvals[0].team} has the value
 * {@code security}.
 *
 * @param span the whole block, fences included; empty at the start of the file when there is none
 */
public record FrontMatter(List<Entry> entries, Span span) {

  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /**
   * One scalar.
   *
   * @param path keys joined by {@code .}, list positions as {@code [n]} from 0
   * @param value its text as written, not as YAML would type it ({@code no}, {@code 012} and dates
   *     stay text)
   */
  public record Entry(String path, Prose value, Span keySpan) {}
}
