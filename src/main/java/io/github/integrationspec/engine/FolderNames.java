package io.github.integrationspec.engine;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.source.Footprint;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The names of files as they are on disk: some file systems find a file under another case, and a
 * link that relies on it breaks elsewhere.
 */
final class FolderNames {

  private static final int MOST_NAMES = 500;

  private final Path root;
  private final Footprint footprint;
  private final Map<Path, SortedSet<String>> listed = new HashMap<>();
  private final Map<Path, Found> found = new HashMap<>();

  /**
   * @param root the folder from which on names are compared
   * @param footprint notes the folders that are looked into
   */
  FolderNames(Path root, Footprint footprint) {
    this.root = root;
    this.footprint = footprint;
  }

  /** What a path is on disk. */
  sealed interface Found {
    record Exact() implements Found {}

    record OtherCase(Path actual) implements Found {}

    /**
     * @param nearest the file or folder of the most similar name where the path ends
     */
    record Missing(Optional<Path> nearest) implements Found {}
  }

  /** Looks for a path below the root, whatever the case of its names. */
  Found find(Path path) {
    return found.computeIfAbsent(path, this::look);
  }

  private Found look(Path path) {
    Path actual = root;
    boolean exact = true;
    for (Path part : root.relativize(path)) {
      String wanted = part.toString();
      if (wanted.isEmpty()) {
        continue;
      }
      SortedSet<String> names = names(actual);
      if (names.contains(wanted)) {
        actual = actual.resolve(wanted);
        continue;
      }
      Optional<String> other = names.stream().filter(n -> same(n, wanted)).findFirst();
      if (other.isEmpty()) {
        Path folder = actual;
        return new Found.Missing(
            path.getParent().equals(actual) && names.size() <= MOST_NAMES
                ? Nearest.to(wanted, names).map(folder::resolve)
                : Optional.empty());
      }
      exact &= normal(other.get()).equals(normal(wanted));
      actual = actual.resolve(other.get());
    }
    return exact ? new Found.Exact() : new Found.OtherCase(actual);
  }

  private static boolean same(String name, String wanted) {
    return normal(name).equalsIgnoreCase(normal(wanted));
  }

  /** macOS keeps accents apart from their letters. */
  private static String normal(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }

  private SortedSet<String> names(Path folder) {
    return listed.computeIfAbsent(
        folder,
        f -> {
          footprint.listed(f);
          SortedSet<String> names = new TreeSet<>();
          if (Files.isDirectory(f)) {
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(f)) {
              stream.forEach(p -> names.add(p.getFileName().toString()));
            } catch (IOException | DirectoryIteratorException e) {
              // a folder that cannot be listed holds no file for us
              names.clear();
            }
          }
          return names;
        });
  }
}
