package io.github.integrationspec.diagram.drawio;

import io.github.integrationspec.model.Label;
import java.util.Optional;
import java.util.regex.Pattern;

/** Names of pages. */
final class PageName {

  // what the editor calls a new page, in some of its languages
  private static final Pattern DEFAULT =
      Pattern.compile(
          "(?:Page|Seite|P\u00e1gina|Pagina|Sida|Side|Strona|Sheet|Blatt|Untitled(?: Page)?)[- ]?\\d*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private PageName() {}

  /** The title that a page's name is; none when the editor gave the name. */
  static Optional<Label> title(Label name) {
    String text = name.text().strip();
    return text.isEmpty() || DEFAULT.matcher(text).matches() ? Optional.empty() : Optional.of(name);
  }
}
