package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.HtmlBlock;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import java.util.ArrayList;
import java.util.List;

/**
 * Blocks where the model has room for a text only, as in a table cell: a line for each text.
 *
 * @param rest code, tables and comments, which are no text
 */
record Flattened(Prose prose, List<Block> rest) {

  static Flattened of(List<Block> blocks, Container.Opening opening) {
    if (blocks.size() == 1 && blocks.get(0) instanceof Paragraph only) {
      return new Flattened(only.prose(), List.of());
    }
    ProseBuilder prose = new ProseBuilder(opening.text(), opening.offset());
    List<Block> rest = new ArrayList<>();
    addAll(blocks, prose, rest);
    return new Flattened(prose.build(), rest);
  }

  private static void addAll(List<Block> blocks, ProseBuilder prose, List<Block> rest) {
    for (Block block : blocks) {
      if (block instanceof Paragraph paragraph) {
        add(paragraph.prose(), prose);
      } else if (block instanceof HtmlBlock html) {
        add(html.prose(), prose);
      } else if (block instanceof ListBlock list) {
        for (ListItem item : list.items()) {
          addAll(item.blocks(), prose, rest);
        }
      } else if (block instanceof Quote quote) {
        addAll(quote.blocks(), prose, rest);
      } else if (block instanceof Details details) {
        add(details.summary(), prose);
        addAll(details.blocks(), prose, rest);
      } else if (block instanceof DefinitionList list) {
        for (DefinitionList.Definition definition : list.definitions()) {
          add(definition.term(), prose);
          addAll(definition.blocks(), prose, rest);
        }
      } else {
        rest.add(block);
      }
    }
  }

  private static void add(Prose line, ProseBuilder prose) {
    if (!line.isBlank()) {
      prose.newLine(line.source(), 0);
      prose.append(line);
    }
  }
}
