package io.github.integrationspec.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.HtmlInlineComment;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.github.integrationspec.markdown.VisibleText.Escapes;
import io.github.integrationspec.model.Comment;
import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.LinkKind;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns the inline nodes of one block into its visible text. Used once. */
final class InlineReader {

  /** Where the text stands. */
  enum Place {
    BLOCK,
    /** A table cell, in which a backslash before a pipe disappears even in code. */
    CELL
  }

  private final Reading reading;
  private final SourceText text;
  private final ProseBuilder prose;
  private final VisibleText visible;
  private final InlineHtml html;
  private final Place place;
  private List<Comment> before = List.of();
  private List<Comment> after = List.of();

  /**
   * @param at the place of the text should it be empty
   */
  InlineReader(Reading reading, SourceText text, Place place, int at) {
    this.reading = reading;
    this.text = text;
    this.place = place;
    this.prose = new ProseBuilder(text, at);
    this.visible = new VisibleText(text, prose);
    this.html = new InlineHtml(reading, prose, text);
  }

  Inlines read(Node parent) {
    children(parent);
    html.finish();
    BareLinks.mark(prose, reading);
    return new Inlines(prose.build(), before, after);
  }

  private void children(Node parent) {
    if (!reading.enter()) {
      visible.append(parent.getChars(), Escapes.NONE);
      return;
    }
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      inline(node);
    }
    reading.leave();
  }

  private void inline(Node node) {
    if (node instanceof Text) {
      visible.append(node.getChars(), Escapes.PUNCTUATION);
    } else if (node instanceof SoftLineBreak || node instanceof HardLineBreak) {
      lineBreak(node);
    } else if (node instanceof Code code) {
      code(code);
    } else if (node instanceof StrongEmphasis) {
      marked(node, MarkKind.STRONG);
    } else if (node instanceof Emphasis) {
      marked(node, MarkKind.EMPHASIS);
    } else if (node instanceof Strikethrough) {
      marked(node, MarkKind.STRIKETHROUGH);
    } else if (node instanceof InlineLinkNode link) {
      link(link);
    } else if (node instanceof RefNode reference) {
      reference(reference);
    } else if (node instanceof DelimitedLinkNode link) {
      autoLink(link);
    } else if (node instanceof HtmlEntity) {
      visible.entity(node.getStartOffset(), node.getEndOffset());
    } else if (node instanceof BoundedInlineParser.Unread) {
      visible.append(node.getChars(), Escapes.NONE);
      reading.tooMuchMarkup(text.span(node.getStartOffset(), node.getEndOffset()));
    } else if (node instanceof HtmlInlineComment) {
      comment(node);
    } else if (node instanceof HtmlInline) {
      tag(node);
    } else {
      withMarkup(node);
    }
  }

  private void lineBreak(Node node) {
    int end = node.getEndOffset();
    int start = Math.max(node.getStartOffset(), end - 1);
    if (text.text().charAt(start) == '\n') {
      prose.append(text, start, end);
    } else {
      prose.lineEnd(text, start);
    }
  }

  private void code(Code code) {
    BasedSequence content = code.getText();
    int end = content.length();
    if (end > 2
        && isBlank(content.charAt(0))
        && isBlank(content.charAt(end - 1))
        && !content.isBlank()) {
      content = content.subSequence(1, end - 1);
    }
    int mark = prose.open(MarkKind.CODE, "");
    visible.append(content, place == Place.CELL ? Escapes.PIPE : Escapes.NONE);
    prose.close(mark);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\n' || c == '\r';
  }

  private void marked(Node node, MarkKind kind) {
    int mark = prose.open(kind, "");
    children(node);
    prose.close(mark);
  }

  private void link(InlineLinkNode node) {
    BasedSequence url = node.getUrl();
    Span targetSpan =
        url.isNull()
            ? text.span(node.getEndOffset() - 1, node.getEndOffset() - 1)
            : text.span(url.getStartOffset(), url.getEndOffset());
    LinkKind kind = node instanceof Image ? LinkKind.IMAGE : LinkKind.LINK;
    linked(node, kind, written(url), targetSpan);
  }

  /** From the source, where nothing is masked. */
  private String written(BasedSequence stretch) {
    return stretch.isNull()
        ? ""
        : text.text().substring(stretch.getStartOffset(), stretch.getEndOffset());
  }

  private void linked(Node node, LinkKind kind, String target, Span targetSpan) {
    int mark = prose.open(kind == LinkKind.IMAGE ? MarkKind.IMAGE : MarkKind.LINK, target);
    int start = prose.length();
    children(node);
    prose.close(mark);
    Span span = text.span(node.getStartOffset(), node.getEndOffset());
    reading.link(new Link(kind, prose.text(start), target, span, targetSpan));
  }

  /** A reference that is not defined is text, brackets included. */
  private void reference(RefNode node) {
    BasedSequence label = node.getReference().isEmpty() ? node.getText() : node.getReference();
    if (label.startsWith("^") && reading.footnotes().contains(label.subSequence(1).toString())) {
      return;
    }
    LinkKind kind = node instanceof ImageRef ? LinkKind.IMAGE : LinkKind.LINK;
    reading
        .definition(label)
        .ifPresentOrElse(
            definition -> linked(node, kind, definition.target(), definition.span()),
            () -> withMarkup(node));
  }

  private void autoLink(DelimitedLinkNode node) {
    BasedSequence address = node.getText();
    boolean mail = node instanceof MailLink && !address.startsWith("mailto:");
    String target = mail ? "mailto:" + written(address) : written(address);
    int mark = prose.open(MarkKind.LINK, target);
    visible.append(address, Escapes.NONE);
    prose.close(mark);
    Span targetSpan = text.span(address.getStartOffset(), address.getEndOffset());
    Span span =
        node instanceof AutoLink || node instanceof MailLink
            ? text.span(node.getStartOffset(), node.getEndOffset())
            : targetSpan;
    reading.link(new Link(LinkKind.LINK, written(address), target, span, targetSpan));
  }

  private void comment(Node node) {
    Comment comment = Comments.of(text, node.getStartOffset(), node.getEndOffset());
    if (prose.length() == 0) {
      before = plus(before, comment);
    } else {
      after = plus(after, comment);
    }
  }

  private static List<Comment> plus(List<Comment> comments, Comment comment) {
    List<Comment> result = comments.isEmpty() ? new ArrayList<>(1) : comments;
    result.add(comment);
    return result;
  }

  private void tag(Node node) {
    HtmlScanner scanner = new HtmlScanner(text.text(), node.getStartOffset(), node.getEndOffset());
    if (scanner.next() != HtmlScanner.Token.TAG) {
      return;
    }
    if (reading.isMarkup(scanner.tag())) {
      html.tag(scanner.tag());
    } else {
      visible.append(node.getChars(), Escapes.NONE);
    }
  }

  /** Reads a node as text, with what stands around its children. */
  private void withMarkup(Node node) {
    int from = node.getStartOffset();
    if (!reading.enter()) {
      visible.append(node.getChars(), Escapes.NONE);
      return;
    }
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      // between two children stands at most the prefix of a line
      if (child.getPrevious() == null) {
        visible.append(from, child.getStartOffset(), Escapes.PUNCTUATION);
      }
      inline(child);
      from = child.getEndOffset();
    }
    reading.leave();
    visible.append(from, node.getEndOffset(), Escapes.PUNCTUATION);
  }
}
