package io.github.integrationspec.model;

/** The check box of a list item. */
public enum Task {
  /** The item has no check box. */
  NONE,
  /** {@code [ ]}. */
  OPEN,
  /** {@code [x]}. */
  DONE
}
