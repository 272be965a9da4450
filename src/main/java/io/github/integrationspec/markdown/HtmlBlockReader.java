package io.github.integrationspec.markdown;

import io.github.integrationspec.model.HtmlBlock;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.SourceTextBuilder;
import io.github.integrationspec.source.Span;
import java.util.Optional;
import java.util.Set;

/**
 * Reads HTML between Markdown blocks. Tags that divide a text open and close containers of the
 * stack. Text that stands directly in a container such as {@code <details>} is read as Markdown:
 * its author meant it so, even where a missing blank line keeps GitHub from seeing it.
 */
final class HtmlBlockReader {

  private static final Set<String> TABLE = Set.of("table");
  private static final Set<String> INVISIBLE = Set.of("script", "style");
  private static final int MAX_SPAN = 50;

  private final Reading reading;
  private final SourceText text;
  private final BlockStack stack;

  HtmlBlockReader(Reading reading, SourceText text, BlockStack stack) {
    this.reading = reading;
    this.text = text;
    this.stack = stack;
  }

  void read() {
    HtmlScanner scanner = new HtmlScanner(text.text(), 0, text.length());
    int run = 0;
    for (HtmlScanner.Token token = scanner.next();
        token != HtmlScanner.Token.END;
        token = scanner.next()) {
      int start = scanner.start();
      if (token == HtmlScanner.Token.COMMENT) {
        run(run, start);
        run = scanner.end();
        stack.add(Comments.of(text, start, run));
      } else if (token == HtmlScanner.Token.OTHER) {
        run(run, start);
        run = scanner.end();
      } else if (token == HtmlScanner.Token.TAG && divides(scanner.tag())) {
        run(run, start);
        scanner.skipTo(tag(scanner.tag()));
        run = scanner.end();
      }
    }
    run(run, text.length());
  }

  /** A component divides the text where it has a line of its own. */
  private boolean divides(HtmlTag tag) {
    return tag.isBlock()
        || (!tag.isElement()
            && tag.form() != HtmlTag.Form.EMPTY
            && reading.isMarkup(tag)
            && isAloneOnLine(tag));
  }

  private boolean isAloneOnLine(HtmlTag tag) {
    String chars = text.text();
    int before = tag.start() - 1;
    while (before >= 0 && (chars.charAt(before) == ' ' || chars.charAt(before) == '\t')) {
      before--;
    }
    int behind = tag.end();
    while (behind < chars.length() && " \t\r".indexOf(chars.charAt(behind)) >= 0) {
      behind++;
    }
    return (before < 0 || chars.charAt(before) == '\n')
        && (behind == chars.length() || chars.charAt(behind) == '\n');
  }

  /** Returns where to read on. */
  private int tag(HtmlTag tag) {
    Span span = text.span(tag.start(), tag.end());
    if (tag.isClosing()) {
      stack.close(Set.of(tag.name()), tag.name().equals("table") ? Set.of() : TABLE, span);
      return tag.end();
    }
    reading.anchors().add(tag.value("id", text));
    if (INVISIBLE.contains(tag.name())) {
      return endOf(tag.name(), tag.end());
    }
    if (RawHtml.isRaw(tag, text)) {
      int end = RawHtml.contentEnd(text.text(), tag);
      stack.add(RawHtml.read(text, tag, end));
      return end;
    }
    if (tag.form() == HtmlTag.Form.EMPTY && HtmlTag.isVoid(tag.name())) {
      return tag.end();
    }
    closeImplied(tag.name(), text.span(tag.start(), tag.start()));
    container(tag, new Container.Opening(tag.name(), text, tag.end(), span)).ifPresent(stack::open);
    return tag.end();
  }

  private int endOf(String name, int from) {
    int end = RawHtml.closingTag(text.text(), name, from);
    return end < 0 ? text.length() : end;
  }

  /** Elements that end where one begins that cannot stand in them. */
  private void closeImplied(String tag, Span at) {
    switch (tag) {
      case "li" -> stack.close(Set.of("li"), Set.of("ul", "ol", "menu", "table"), at);
      case "dt", "dd" -> stack.close(Set.of("dt", "dd"), Set.of("dl", "table"), at);
      case "tr" -> stack.close(Set.of("tr"), TABLE, at);
      case "td", "th" -> stack.close(Set.of("td", "th"), Set.of("tr", "table"), at);
      default -> {}
    }
    if (stack.top().filter(top -> top.opening().tag().equals("p")).isPresent()) {
      stack.close(Set.of("p"), Set.of(), at);
    }
  }

  private Optional<Container> container(HtmlTag tag, Container.Opening opening) {
    return Optional.ofNullable(
        switch (tag.name()) {
          case "details" -> new DetailsContainer(opening);
          case "summary" -> new DetailsContainer.Summary(opening);
          case "h1", "h2", "h3", "h4", "h5", "h6" ->
              new HeadingContainer(opening, tag.headingLevel(), reading);
          case "blockquote" -> new QuoteContainer(opening);
          case "ul", "ol", "menu" -> new ListContainer(opening);
          case "li" -> new ListContainer.Item(opening);
          case "dl" -> new DefinitionContainer(opening);
          case "dt" -> new DefinitionContainer.Term(opening);
          case "dd" -> new DefinitionContainer.Description(opening);
          case "table" -> new TableContainer(opening, reading);
          case "tr" -> new TableContainer.Row(opening);
          case "td", "th" ->
              new TableContainer.Cell(opening, spanned(tag, "colspan"), spanned(tag, "rowspan"));
          case "thead", "tbody", "tfoot", "colgroup" -> null;
          default -> new PlainContainer(opening);
        });
  }

  private int spanned(HtmlTag tag, String attribute) {
    String value = tag.value(attribute, text);
    if (value.isEmpty() || value.length() > 4 || !value.chars().allMatch(Character::isDigit)) {
      return 1;
    }
    return Math.max(1, Math.min(MAX_SPAN, Integer.parseInt(value)));
  }

  /** Text between two tags that divide it. */
  private void run(int start, int end) {
    int first = start;
    while (first < end && ProseBuilder.isSpace(text.text().charAt(first))) {
      first++;
    }
    if (first == end) {
      return;
    }
    boolean plain =
        stack.isSectioning()
            && stack.top().filter(top -> top.opening().tag().equals("p")).isEmpty();
    int markdown = plain ? markdownStart(first, end) : end;
    if (markdown < end && reading.takePart() && reading.enter()) {
      prose(first, markdown).ifPresent(p -> stack.add(new HtmlBlock(p.prose(), p.span())));
      new BlockReader(reading, dedented(markdown, end)).readInto(stack);
      reading.leave();
      return;
    }
    prose(first, end).ifPresent(p -> stack.add(plain ? new HtmlBlock(p.prose(), p.span()) : p));
  }

  /**
   * Where text begins that is not in an inline element: at the start, or on a line below images,
   * anchors and line ends. {@code end} when there is none.
   */
  private int markdownStart(int start, int end) {
    HtmlScanner scanner = new HtmlScanner(text.text(), start, end);
    int open = 0;
    while (scanner.next() == HtmlScanner.Token.TAG || isBlank(scanner)) {
      HtmlTag tag = scanner.tag();
      if (tag != null && tag.end() == scanner.end()) {
        open += tag.isClosing() ? -1 : tag.form() == HtmlTag.Form.OPENING ? 1 : 0;
      }
    }
    int first = scanner.start();
    while (first < scanner.end() && ProseBuilder.isSpace(text.text().charAt(first))) {
      first++;
    }
    boolean onNewLine = first == start || text.text().lastIndexOf('\n', first) >= start;
    return open == 0 && onNewLine && text.text().charAt(Math.min(first, end - 1)) != '<'
        ? first
        : end;
  }

  private boolean isBlank(HtmlScanner scanner) {
    if (scanner.start() == scanner.end()) {
      return false;
    }
    for (int i = scanner.start(); i < scanner.end(); i++) {
      if (!ProseBuilder.isSpace(text.text().charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private Optional<Paragraph> prose(int start, int end) {
    ProseBuilder prose = new ProseBuilder(text, start);
    VisibleText visible = new VisibleText(text, prose);
    InlineHtml html = new InlineHtml(reading, prose, text);
    HtmlScanner scanner = new HtmlScanner(text.text(), start, end);
    for (HtmlScanner.Token token = scanner.next();
        token != HtmlScanner.Token.END;
        token = scanner.next()) {
      if (token == HtmlScanner.Token.TEXT) {
        visible.html(scanner.start(), scanner.end());
      } else if (token == HtmlScanner.Token.TAG) {
        if (reading.isMarkup(scanner.tag())) {
          html.tag(scanner.tag());
        } else {
          prose.append(text, scanner.start(), scanner.end());
        }
      }
    }
    html.finish();
    BareLinks.mark(prose, reading);
    Prose read = prose.build();
    if (read.isBlank() && read.marks().isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(new Paragraph(read, Reading.blockSpan(text, start, end)));
  }

  /** The lines without the indent that they have in common. */
  private SourceText dedented(int start, int end) {
    String chars = text.text();
    int common = Integer.MAX_VALUE;
    for (int i = nextLine(start, end); i < end; i = nextLine(i, end)) {
      int indent = indent(i, end);
      if (i + indent < end
          && chars.charAt(i + indent) != '\n'
          && chars.charAt(i + indent) != '\r') {
        common = Math.min(common, indent);
      }
    }
    if (common == 0 || common == Integer.MAX_VALUE) {
      return text.slice(start, end);
    }
    SourceTextBuilder lines = new SourceTextBuilder(text, start);
    int next = nextLine(start, end);
    lines.append(text, start, next);
    while (next < end) {
      int line = next;
      next = nextLine(line, end);
      lines.append(text, line + Math.min(common, indent(line, next)), next);
    }
    return lines.build();
  }

  private int nextLine(int from, int end) {
    int found = text.text().indexOf('\n', from);
    return found < 0 || found >= end ? end : found + 1;
  }

  private int indent(int from, int end) {
    int i = from;
    while (i < end && (text.text().charAt(i) == ' ' || text.text().charAt(i) == '\t')) {
      i++;
    }
    return i - from;
  }
}
