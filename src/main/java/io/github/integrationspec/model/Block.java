package io.github.integrationspec.model;

import io.github.integrationspec.source.Span;

/** A block of a document: what stands between headings. */
public sealed interface Block
    permits Paragraph,
        ListBlock,
        Table,
        CodeBlock,
        Quote,
        Details,
        DefinitionList,
        HtmlBlock,
        Comment {

  Span span();
}
