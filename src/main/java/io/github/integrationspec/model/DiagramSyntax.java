package io.github.integrationspec.model;

import java.util.Locale;

/** The language a diagram is written in. */
public enum DiagramSyntax {
  MERMAID,
  PLANTUML,
  DRAWIO,
  XMI,
  /** SVG, PNG and the like: only people can read it. */
  PICTURE;

  /** The name that {@code inspect} prints. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
