package io.github.integrationspec.report.html;

import io.github.integrationspec.model.CodeBlock;
import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.SourceText;

/** Code, line by line, each with its place in the file. */
final class CodeMarkup {

  private CodeMarkup() {}

  static void write(Markup out, CodeBlock code) {
    out.open(
        "pre",
        "data-line",
        BlockMarkup.line(code.span()),
        "data-end",
        BlockMarkup.end(code.span()),
        "data-language",
        code.language().isEmpty() ? null : code.language());
    lines(out, code.text());
    out.close("pre");
  }

  /** The lines alone. */
  static void lines(Markup out, SourceText text) {
    String all = text.text();
    int start = 0;
    while (start < all.length()) {
      int newline = all.indexOf('\n', start);
      int end = newline < 0 ? all.length() : newline;
      String line = Integer.toString(text.line(start));
      out.open("span", "data-line", line, "data-end", line);
      out.text(all.substring(start, end));
      out.close("span").text("\n");
      start = end + 1;
    }
  }
}
