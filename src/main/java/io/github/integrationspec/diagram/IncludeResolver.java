package io.github.integrationspec.diagram;

import io.github.integrationspec.source.SourceText;
import java.util.Optional;

/**
 * Reads the files that a diagram includes. The one who implements it decides what lies within
 * reach: a parser asks for whatever relative path the author wrote, unless it leads out of the base
 * directory at first sight.
 */
@FunctionalInterface
public interface IncludeResolver {

  /**
   * The text of a file.
   *
   * @param includingFile path of the file that includes, relative to the base directory, with
   *     {@code /}
   * @param path what the author wrote: relative to the folder of that file, with {@code /}
   * @return empty when there is no such file, or it must not be read: it lies outside of the
   *     repository, it is too large, it is no text
   */
  Optional<SourceText> resolve(String includingFile, String path);

  /** Finds nothing: for text that has no place among files. */
  static IncludeResolver none() {
    return (includingFile, path) -> Optional.empty();
  }
}
