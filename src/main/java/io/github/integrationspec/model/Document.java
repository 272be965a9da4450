package io.github.integrationspec.model;

import io.github.integrationspec.source.SourceText;
import java.util.List;
import java.util.Set;

/**
 * One Markdown file, read.
 *
 * @param links all links and images outside code and comments, in order
 * @param anchors what {@code #…} can point to: those of headings and of {@code id} and {@code name}
 *     attributes
 * @param problems what could not be read
 */
public record Document(
    SourceText source,
    FrontMatter frontMatter,
    Section root,
    List<Link> links,
    Set<String> anchors,
    List<ParseProblem> problems) {

  public Document {
    links = List.copyOf(links);
    anchors = Set.copyOf(anchors);
    problems = List.copyOf(problems);
  }

  /** Path relative to the base directory, with {@code /}. */
  public String file() {
    return source.file();
  }
}
