package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.model.Task;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** The items of task lists that are not ticked: {@code - [ ] Security (Anna Bell)}. */
final class OpenTasks {

  private OpenTasks() {}

  static List<Span> in(Specification specification) {
    List<Span> open = new ArrayList<>();
    for (Document document : specification.documents()) {
      document.root().all().map(Section::blocks).forEach(blocks -> collect(blocks, open));
    }
    return open;
  }

  private static void collect(List<Block> blocks, List<Span> into) {
    for (Block block : blocks) {
      if (block instanceof ListBlock list) {
        for (ListItem item : list.items()) {
          if (item.task() == Task.OPEN) {
            into.add(item.span());
          } else {
            collect(item.blocks(), into);
          }
        }
      } else if (block instanceof Details details) {
        collect(details.blocks(), into);
      } else if (block instanceof Quote quote) {
        collect(quote.blocks(), into);
      }
    }
  }
}
