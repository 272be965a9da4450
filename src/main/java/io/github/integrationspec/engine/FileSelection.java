package io.github.integrationspec.engine;

import io.github.integrationspec.source.PathPattern;
import java.util.List;

/** Which files below the specification directory are looked at. */
final class FileSelection {

  private final List<PathPattern> includes;
  private final List<PathPattern> excludes;

  /**
   * @param includes Ant patterns; empty for every Markdown file but introductions and templates
   * @param excludes Ant patterns
   */
  FileSelection(List<String> includes, List<String> excludes) {
    this.includes = includes.stream().map(PathPattern::of).toList();
    this.excludes = excludes.stream().map(PathPattern::of).toList();
  }

  /** Whether a path, relative to the specification directory, is left out by the user. */
  boolean isExcluded(String path) {
    return excludes.stream().anyMatch(p -> p.matches(path));
  }

  /** Whether a file may be a specification. */
  boolean isCandidate(String path) {
    return includes.isEmpty()
        ? isPossiblePart(path)
        : includes.stream().anyMatch(p -> p.matches(path));
  }

  /**
   * Whether a file opens a folder: it is a specification only when it covers the standard or is
   * made of pages that do.
   */
  boolean isEntryPage(String path) {
    return includes.isEmpty() && FileNames.isEntryPage(path);
  }

  /** Whether a file may be a part of a specification that links it. */
  boolean isPossiblePart(String path) {
    return FileNames.isMarkdown(path) && !FileNames.isLeftOut(path);
  }

  /** What is looked for, for a message. */
  String description() {
    return includes.isEmpty()
        ? "Markdown files other than README, index and templates"
        : "files that match " + String.join(", ", includes.stream().map(Object::toString).toList());
  }
}
