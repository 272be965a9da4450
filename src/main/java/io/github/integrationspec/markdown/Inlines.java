package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.Prose;
import java.util.List;

/**
 * The visible text of a block, and the comments in it.
 *
 * @param before comments that stand before any visible text
 * @param after all other comments
 */
record Inlines(Prose prose, List<Comment> before, List<Comment> after) {

  /** Adds all comments; where text comes with them, those of its end follow it. */
  void addComments(List<Block> blocks) {
    blocks.addAll(before);
    blocks.addAll(after);
  }
}
