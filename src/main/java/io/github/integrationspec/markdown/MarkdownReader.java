package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.data.MutableDataSet;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads Markdown as people write it: GitHub's, with front matter, admonitions, definition lists and
 * HTML. Never fails: what cannot be read is a problem of the document. One instance may be used for
 * any number of documents, by several threads at once.
 *
 * <p>The time it takes grows with the length of the text, whatever the text is; the size of a file
 * is for the caller to limit. What people do not write has limits:
 *
 * <ul>
 *   <li>quotes, lists, HTML elements, admonitions and inline markup nest 100 deep; markers beyond
 *       that are text, and what is nested deeper is a problem;
 *   <li>a paragraph, heading or table row with more than 10,000 signs of markup is plain text and a
 *       problem;
 *   <li>link destinations end at 2,000 characters, definitions of references at 4,000, HTML tags at
 *       8,000;
 *   <li>all tables together have 200,000 cells, a table has 200 columns; more is a problem;
 *   <li>text that stands directly in HTML is read as Markdown 2,000 times, then as HTML only;
 *   <li>front matter has 64 KB, 50 levels and 5,000 values, its aliases followed.
 * </ul>
 */
public final class MarkdownReader {

  private final int nesting;
  private final int tableCells;
  private final Parser parser =
      Parser.builder(options())
          .customInlineParserFactory(BoundedInlineParser::new)
          .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
          .paragraphPreProcessorFactory(new TableBelowText.Factory())
          .customBlockParserFactory(new Headings())
          .customBlockParserFactory(new ColonFence.Factory())
          .customBlockParserFactory(new IndentedContainerParser.Factory())
          .customDelimiterProcessor(new Strikethrough.Processor())
          .build();

  /** A reader with the limits above. */
  public MarkdownReader() {
    this(Reading.MAX_DEPTH, Reading.MAX_CELLS);
  }

  /**
   * A reader with lower limits.
   *
   * @param nesting how deep quotes, lists and the like stand in each other; at most 100
   * @param tableCells number of cells in all tables together
   */
  public MarkdownReader(int nesting, int tableCells) {
    this.nesting = Math.min(nesting, Reading.MAX_DEPTH);
    this.tableCells = tableCells;
  }

  private static MutableDataSet options() {
    return new MutableDataSet()
        .set(Parser.HEADING_PARSER, false)
        .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), TaskListExtension.create()))
        .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
        .set(TablesExtension.MIN_HEADER_ROWS, 1)
        .set(TablesExtension.MAX_HEADER_ROWS, 1)
        .set(TablesExtension.COLUMN_SPANS, false)
        .set(TablesExtension.APPEND_MISSING_COLUMNS, false)
        .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
        .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
        .set(TablesExtension.WITH_CAPTION, false);
  }

  /** Reads a document; a byte order mark at its start is no part of its text. */
  public Document read(SourceText text) {
    SourceText source = withoutByteOrderMark(text);
    List<ParseProblem> problems = new ArrayList<>();
    FrontMatterReader.Result front = new FrontMatterReader(source, problems).read();
    SourceText body = front.end() == 0 ? source : source.slice(front.end(), source.length());
    Reading reading = new Reading(parser, body.text(), problems, nesting, tableCells);
    Section root = body(reading, body).build(source.span());
    return new Document(
        source, front.frontMatter(), root, reading.links(), reading.anchors().all(), problems);
  }

  private static Outline body(Reading reading, SourceText body) {
    Outline outline = new Outline();
    BlockStack stack = new BlockStack(outline);
    try {
      reading.footnotes().addAll(Footnotes.labels(body.text()));
      new BlockReader(reading, body).readInto(stack);
    } catch (StackOverflowError e) {
      reading.problem(
          body.span(0, 0),
          "lists, quotes or emphasis are nested so deep that this document cannot be read");
    }
    stack.closeAll(body.span(body.length(), body.length()));
    return outline;
  }

  private static SourceText withoutByteOrderMark(SourceText text) {
    return text.text().startsWith("\ufeff")
        ? SourceText.of(text.file(), text.text().substring(1))
        : text;
  }
}
