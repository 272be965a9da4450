package io.github.integrationspec.model;

/** What a link does. */
public enum LinkKind {
  LINK,
  IMAGE
}
