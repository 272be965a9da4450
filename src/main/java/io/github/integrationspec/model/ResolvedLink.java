package io.github.integrationspec.model;

import java.util.Optional;

/**
 * A link of a document with what it leads to.
 *
 * @param document path of the Markdown file that it stands in
 * @param file path of the file it leads to, relative to the base directory, with {@code /}; for
 *     {@link LinkResolution#OTHER_CASE} the path as it is on disk; empty for web links and for
 *     anchors of the same document
 * @param title the first heading of the Markdown file it leads to
 * @param opening the beginning of the Markdown file it leads to, as written; empty for others
 * @param suggestion the nearest file or anchor that exists, as a link would write it
 */
public record ResolvedLink(
    Link link,
    String document,
    LinkResolution resolution,
    String file,
    Optional<String> title,
    String opening,
    Optional<String> suggestion) {}
