/**
 * Markdown as people write it, to the model; the only room that knows flexmark. May import: source,
 * model, and snakeyaml for front matter.
 */
package io.github.integrationspec.markdown;
