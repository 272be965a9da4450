package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Edge;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.Optional;

/**
 * What an arrow says.
 *
 * @param id that of the edge, without {@code @}
 * @param agrees whether both parts of an arrow with a text in between fit together
 * @param span of the arrow, its text included
 */
record FlowLink(
    Optional<Label> text,
    Optional<String> id,
    Edge.Line line,
    Edge.Ends ends,
    boolean agrees,
    Span span) {

  /** What one sign says: its line, and its heads. */
  record Sign(Edge.Line line, char head, boolean both) {

    /**
     * A complete arrow, {@code x--x}. A head at the start counts only with the same one at the end.
     */
    static Sign complete(String sign) {
      char last = sign.charAt(sign.length() - 1);
      char first = sign.charAt(0);
      char head = last == '>' || last == 'x' || last == 'o' ? last : ' ';
      boolean both = head != ' ' && first == (head == '>' ? '<' : head);
      String body = both ? sign.substring(1) : sign;
      Edge.Line line = Edge.Line.SOLID;
      if (body.startsWith("=")) {
        line = Edge.Line.THICK;
      } else if (body.startsWith("~")) {
        line = Edge.Line.INVISIBLE;
      }
      if (body.substring(0, body.length() - 1).indexOf('.') >= 0) {
        line = Edge.Line.DOTTED;
      }
      return new Sign(line, head, both);
    }

    /** The part before the text, {@code x--}. */
    static Sign start(String sign) {
      char first = sign.charAt(0);
      char head = first == '<' ? '>' : first == 'x' || first == 'o' ? first : ' ';
      Edge.Line line = Edge.Line.SOLID;
      if (sign.indexOf('.') >= 0) {
        line = Edge.Line.DOTTED;
      } else if (sign.indexOf('=') >= 0) {
        line = Edge.Line.THICK;
      }
      return new Sign(line, head, false);
    }

    Edge.Ends ends() {
      if (head == ' ') {
        return Edge.Ends.NONE;
      }
      return both ? Edge.Ends.BOTH : Edge.Ends.AT_TARGET;
    }
  }

  /** An arrow in one piece. */
  static FlowLink complete(String sign, Optional<String> id, Span span) {
    Sign whole = Sign.complete(sign);
    return new FlowLink(Optional.empty(), id, whole.line(), whole.ends(), true, span);
  }

  /** An arrow with a text between its two parts. Parts that disagree still make an edge. */
  static FlowLink around(Label text, String start, String end, Optional<String> id, Span span) {
    Sign first = Sign.start(start);
    Sign last = Sign.complete(end);
    boolean agrees =
        first.line() == last.line()
            && (first.head() == ' ' || (first.head() == last.head() && !last.both()));
    Edge.Ends ends =
        !agrees ? Edge.Ends.AT_TARGET : first.head() == ' ' ? last.ends() : Edge.Ends.BOTH;
    return new FlowLink(Optional.of(text), id, last.line(), ends, agrees, span);
  }

  FlowLink with(Label label, Span whole) {
    return new FlowLink(Optional.of(label), id, line, ends, agrees, whole);
  }
}
