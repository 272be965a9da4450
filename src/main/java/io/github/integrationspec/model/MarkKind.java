package io.github.integrationspec.model;

/** What markup can say of a stretch of text. */
public enum MarkKind {
  CODE,
  STRONG,
  EMPHASIS,
  STRIKETHROUGH,
  LINK,
  IMAGE
}
