package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import java.util.ArrayList;
import java.util.List;

/**
 * The blocks of a list item or a quote. A heading in there divides nothing: it is read as a strong
 * paragraph.
 */
final class NestedBlocks implements Ground {

  private final List<Block> blocks = new ArrayList<>(2);

  @Override
  public List<Block> blocks() {
    return blocks;
  }

  @Override
  public void heading(Heading heading, BlockStack stack) {
    stack.add(asParagraph(heading));
  }

  static Paragraph asParagraph(Heading heading) {
    Prose prose = heading.prose();
    List<Mark> marks = new ArrayList<>();
    marks.add(new Mark(MarkKind.STRONG, 0, prose.text().length(), ""));
    marks.addAll(prose.marks());
    marks.sort((a, b) -> Integer.compare(a.start(), b.start()));
    return new Paragraph(new Prose(prose.source(), marks), heading.span());
  }
}
