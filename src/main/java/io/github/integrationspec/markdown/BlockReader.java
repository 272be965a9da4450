package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.ListKind;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Task;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a text as Markdown: one walk over flexmark's tree. */
final class BlockReader {

  private final Reading reading;
  private final SourceText text;
  private final ParagraphReader paragraphs;
  private final TableReader tables;
  private final CodeReader code;
  private final Set<String> neverClosed = new HashSet<>();

  BlockReader(Reading reading, SourceText text) {
    this.reading = reading;
    this.text = text;
    this.paragraphs = new ParagraphReader(reading, text);
    this.tables = new TableReader(reading, text);
    this.code = new CodeReader(reading, text);
  }

  void readInto(BlockStack stack) {
    Document document = reading.parser().parse(Mask.of(text.text()));
    for (Reference reference : Parser.REFERENCES.get(document).values()) {
      BasedSequence url = reference.getUrl();
      reading.define(
          reference.getReference(),
          text.text().substring(url.getStartOffset(), url.getEndOffset()),
          text.span(url.getStartOffset(), url.getEndOffset()));
    }
    siblings(document, stack);
  }

  private void siblings(Node parent, BlockStack stack) {
    if (!reading.enter()) {
      reading.tooDeep(text.span(parent.getStartOffset(), parent.getEndOffset()));
      stack.add(paragraphs.plain(parent.getChars()));
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof HtmlBlockBase html) {
        node = html(html, stack);
      } else {
        block(node, stack);
      }
    }
    reading.leave();
  }

  private List<Block> nested(Node parent) {
    NestedBlocks nested = new NestedBlocks();
    BlockStack stack = new BlockStack(nested);
    siblings(parent, stack);
    stack.closeAll(text.span(parent.getEndOffset(), parent.getEndOffset()));
    return nested.blocks();
  }

  private void block(Node node, BlockStack stack) {
    if (node instanceof Paragraph paragraph) {
      paragraphs.read(paragraph, stack);
    } else if (node instanceof Heading heading) {
      heading(heading, stack);
    } else if (node instanceof TableBlock table) {
      tables.read(table, stack.blocks());
    } else if (node instanceof ListBlock list) {
      list(list, stack);
    } else if (node instanceof FencedCodeBlock fence) {
      stack.add(code.fenced(fence));
    } else if (node instanceof IndentedCodeBlock indented) {
      stack.add(code.indented(indented));
    } else if (node instanceof ColonFence.CodeNode fence) {
      stack.add(code.colonFenced(fence));
    } else if (node instanceof BlockQuote) {
      stack.add(new Quote(Callout.withoutMarker(nested(node)), span(node)));
    } else if (node instanceof Admonition admonition) {
      admonition(admonition, stack);
    } else if (node instanceof FootnoteBlock) {
      stack.blocks().addAll(nested(node));
    }
    // what is left draws a line or defines a link: nothing to read
  }

  private void heading(Heading node, BlockStack stack) {
    BasedSequence content = node.getText();
    Inlines inlines =
        new InlineReader(reading, text, InlineReader.Place.BLOCK, content.getStartOffset())
            .read(node);
    stack.heading(HeadingText.of(inlines.prose()).heading(node.getLevel(), span(node), reading));
    inlines.addComments(stack.blocks());
  }

  private void list(ListBlock node, BlockStack stack) {
    List<io.github.integrationspec.model.ListItem> items = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem item) {
        items.add(
            new io.github.integrationspec.model.ListItem(task(item), nested(item), span(item)));
      }
    }
    ListKind kind = node instanceof OrderedList ? ListKind.NUMBERED : ListKind.BULLET;
    stack.add(new io.github.integrationspec.model.ListBlock(kind, items, span(node)));
  }

  private static Task task(ListItem item) {
    if (item instanceof TaskListItem task) {
      return task.isItemDoneMarker() ? Task.DONE : Task.OPEN;
    }
    return Task.NONE;
  }

  /** An admonition does not keep headings in it from being sections. */
  private void admonition(Admonition node, BlockStack stack) {
    int start = node.getStartOffset();
    Span opening = text.span(start, start + node.marker().length());
    Container container =
        new QuoteContainer(
            new Container.Opening(
                node.marker().toString(), text, start + node.marker().length(), opening));
    stack.open(container);
    if (!node.title().isBlank()) {
      stack.add(paragraphs.title(node.title()));
    }
    siblings(node, stack);
    int end =
        node.getNext() instanceof ColonFence.EndNode closing
            ? closing.getEndOffset()
            : node.getEndOffset();
    Span whole = Reading.blockSpan(text, Math.min(start, end), end);
    stack.close(
        container,
        new Span(
            whole.file(), whole.endLine(), whole.endColumn(), whole.endLine(), whole.endColumn()));
  }

  /**
   * Reads an HTML block, together with what follows up to the end of a {@code <pre>} or the like
   * that it leaves open: Markdown sees a new block behind every blank line.
   *
   * @return the last node that was read
   */
  private Node html(HtmlBlockBase node, BlockStack stack) {
    SourceText content = SourceLines.join(text, node.getContentLines(), node.getChars());
    Node last = node;
    Optional<HtmlTag> open = RawHtml.unclosed(content);
    if (open.isPresent()) {
      String tag = open.get().name();
      Optional<Node> closing =
          neverClosed.contains(tag)
              ? Optional.empty()
              : RawHtml.closingNode(node, tag, text.text());
      if (closing.isPresent()) {
        last = closing.get();
        content = text.slice(node.getStartOffset(), last.getEndOffset());
      } else {
        neverClosed.add(tag);
      }
    }
    new HtmlBlockReader(reading, content, stack).read();
    return last;
  }

  private Span span(Node node) {
    return Reading.blockSpan(text, node.getStartOffset(), node.getEndOffset());
  }
}
