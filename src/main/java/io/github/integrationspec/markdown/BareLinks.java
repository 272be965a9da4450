package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.LinkKind;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;

/**
 * Web addresses that stand in the text without any markup. GitHub's rule: up to a blank or {@code
 * <}, without the punctuation that ends a sentence and without a closing bracket that was not
 * opened in the address.
 */
final class BareLinks {

  private static final String STOP = "<>\"`|{}^\u3002\uff0c\u3001\uff1b\uff09\u300b\u300d";
  private static final String TRAILING = "?!.,:;*_~'";

  private BareLinks() {}

  static void mark(ProseBuilder prose, Reading reading) {
    CharSequence text = prose.text();
    OpaqueMarks marked = null;
    SourceText source = null;
    int length = text.length();
    for (int i = 0; i + 4 < length; i++) {
      char c = text.charAt(i);
      if ((c != 'h' && c != 'w') || (i > 0 && Character.isLetterOrDigit(text.charAt(i - 1)))) {
        continue;
      }
      int host = prefix(text, i);
      if (host > 0 && marked == null) {
        marked = new OpaqueMarks(prose.marks());
      }
      if (host == 0 || marked.contains(i)) {
        continue;
      }
      int end = end(text, i);
      if (end <= i + host || !Character.isLetterOrDigit(text.charAt(i + host))) {
        continue;
      }
      String written = text.subSequence(i, end).toString();
      String target = c == 'w' ? "http://" + written : written;
      if (source == null) {
        source = prose.source();
      }
      Span span = source.span(i, end);
      prose.mark(new Mark(MarkKind.LINK, i, end, target));
      reading.link(new Link(LinkKind.LINK, written, target, span, span));
      i = end - 1;
    }
  }

  /** Length of the scheme or of {@code www.}; 0 when there is no address here. */
  private static int prefix(CharSequence text, int at) {
    if (startsWith(text, at, "https://")) {
      return 8;
    }
    if (startsWith(text, at, "http://")) {
      return 7;
    }
    return startsWith(text, at, "www.") ? 4 : 0;
  }

  private static boolean startsWith(CharSequence text, int at, String prefix) {
    if (at + prefix.length() > text.length()) {
      return false;
    }
    for (int i = 1; i < prefix.length(); i++) {
      if (text.charAt(at + i) != prefix.charAt(i)) {
        return false;
      }
    }
    return text.charAt(at) == prefix.charAt(0);
  }

  private static int end(CharSequence text, int start) {
    int end = start;
    int open = 0;
    int closed = 0;
    while (end < text.length()) {
      char c = text.charAt(end);
      if (Character.isWhitespace(c) || STOP.indexOf(c) >= 0) {
        break;
      }
      open += c == '(' ? 1 : 0;
      closed += c == ')' ? 1 : 0;
      end++;
    }
    while (end > start) {
      char last = text.charAt(end - 1);
      if (last == ')' && closed > open) {
        closed--;
      } else if (TRAILING.indexOf(last) < 0) {
        break;
      }
      end--;
    }
    return end;
  }
}
