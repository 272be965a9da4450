package io.github.integrationspec.engine;

import io.github.integrationspec.model.DiagramSyntax;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What names of files say about their content. */
final class FileNames {

  private static final Pattern MARKDOWN = Pattern.compile(".*\\.(md|markdown|mdown)");
  private static final Pattern LEFT_OUT =
      Pattern.compile(
          "(readme|index|license|licence|contributing|code_of_conduct|codeowners)(\\.[a-z]{2})?\\.[a-z]+");
  private static final Pattern ENTRY_PAGE = Pattern.compile("(readme|index)\\.(md|markdown)");
  private static final Pattern TEMPLATE_FILE =
      Pattern.compile("([_.]?template([-_.].*)?|.*[-_.]template)\\.[a-z]+");
  private static final Pattern TEMPLATE_FOLDER = Pattern.compile("(^|.*/)[_.]?templates?/.*");
  private static final Pattern MERMAID = Pattern.compile(".*\\.(mmd|mermaid)");
  private static final Pattern PLANTUML = Pattern.compile(".*\\.(puml|plantuml|iuml|pu)");
  private static final Pattern DRAWIO = Pattern.compile(".*\\.(drawio|dio|drawio\\.xml)");
  private static final Pattern DRAWIO_PICTURE = Pattern.compile(".*\\.drawio\\.(svg|png)");
  private static final Pattern XMI = Pattern.compile(".*\\.(xmi|uml)");
  private static final Pattern PICTURE = Pattern.compile(".*\\.(svg|png|jpe?g|gif|webp)");

  private FileNames() {}

  static boolean isMarkdown(String path) {
    return MARKDOWN.matcher(path.toLowerCase(Locale.ROOT)).matches();
  }

  /** Whether a Markdown file introduces a folder or is a template: no specification by default. */
  static boolean isLeftOut(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    String name = lower.substring(lower.lastIndexOf('/') + 1);
    return LEFT_OUT.matcher(name).matches()
        || TEMPLATE_FILE.matcher(name).matches()
        || TEMPLATE_FOLDER.matcher(lower).matches();
  }

  /** Whether a file is the page that a folder opens with: {@code README.md}, {@code index.md}. */
  static boolean isEntryPage(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return ENTRY_PAGE.matcher(lower.substring(lower.lastIndexOf('/') + 1)).matches()
        && !TEMPLATE_FOLDER.matcher(lower).matches();
  }

  /** The language of a diagram file, pictures included; empty for other files. */
  static Optional<DiagramSyntax> diagram(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    if (MERMAID.matcher(lower).matches()) {
      return Optional.of(DiagramSyntax.MERMAID);
    }
    if (PLANTUML.matcher(lower).matches()) {
      return Optional.of(DiagramSyntax.PLANTUML);
    }
    if (DRAWIO.matcher(lower).matches()) {
      return Optional.of(DiagramSyntax.DRAWIO);
    }
    if (XMI.matcher(lower).matches()) {
      return Optional.of(DiagramSyntax.XMI);
    }
    return PICTURE.matcher(lower).matches() ? Optional.of(DiagramSyntax.PICTURE) : Optional.empty();
  }

  /** Whether a file is the source of a diagram of its own; {@code .iuml} is for including. */
  static boolean isDiagramSource(String path) {
    String lower = path.toLowerCase(Locale.ROOT);
    return DRAWIO_PICTURE.matcher(lower).matches()
        || (diagram(path).filter(s -> s != DiagramSyntax.PICTURE).isPresent()
            && !lower.endsWith(".iuml"));
  }

  /** The name of a file or folder without its extension, in lower case. */
  static String stem(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return name.replaceFirst("\\.[^.]*$", "");
  }
}
