package io.github.integrationspec.model;

/** How the items of a list are marked. */
public enum ListKind {
  BULLET,
  NUMBERED
}
