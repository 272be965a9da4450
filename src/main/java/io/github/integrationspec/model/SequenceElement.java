package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/** Something that happens in a sequence diagram. */
public sealed interface SequenceElement
    permits Message, Fragment, Note, Activation, Reference, Divider {

  Span span();
}
