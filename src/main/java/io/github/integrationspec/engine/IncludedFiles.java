package io.github.integrationspec.engine;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.source.Reading.Legible;
import io.github.integrationspec.source.SourceReader;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads what diagrams include, within the repository, and remembers what it was. */
final class IncludedFiles implements IncludeResolver {

  private final Workspace workspace;
  private final SourceReader reader;
  private final Set<String> files = new TreeSet<>();

  IncludedFiles(Workspace workspace, SourceReader reader) {
    this.workspace = workspace;
    this.reader = reader;
  }

  @Override
  public Optional<SourceText> resolve(String includingFile, String path) {
    try {
      Path file = workspace.base().resolve(includingFile).resolveSibling(path).normalize();
      if (reader.read(file) instanceof Legible legible) {
        synchronized (files) {
          files.add(legible.text().file());
        }
        return Optional.of(legible.text());
      }
    } catch (InvalidPathException e) {
      // no file has such a name
      return Optional.empty();
    }
    return Optional.empty();
  }

  /** Paths, as reports show them, of the files that were included. */
  Set<String> files() {
    synchronized (files) {
      return Collections.unmodifiableSet(new TreeSet<>(files));
    }
  }
}
