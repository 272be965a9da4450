package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Heading;
import java.util.List;

/** Where blocks go that stand in no HTML container. */
interface Ground {

  /** The list that the next block is added to. */
  List<Block> blocks();

  void heading(Heading heading, BlockStack stack);
}
