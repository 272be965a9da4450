package io.github.integrationspec.source;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What may be read: the files below the repository's root, symbolic links resolved. Paths are
 * reported relative to the base directory.
 */
public final class Workspace {

  private final Path base;
  private final Path root;
  private final Path realRoot;
  private final Footprint footprint;

  private Workspace(Path base, Path root, Path realRoot, Footprint footprint) {
    this.footprint = footprint;
    this.base = base;
    this.root = root;
    this.realRoot = realRoot;
  }

  /**
   * A workspace whose repository is known.
   *
   * @throws IOException when the root is not there
   */
  public static Workspace of(Path base, Path root) throws IOException {
    return of(base, root, new Footprint());
  }

  /**
   * The same, noting what is looked at.
   *
   * @throws IOException when the root is not there
   */
  public static Workspace of(Path base, Path root, Footprint footprint) throws IOException {
    Path absolute = root.toAbsolutePath().normalize();
    return new Workspace(
        base.toAbsolutePath().normalize(), absolute, absolute.toRealPath(), footprint);
  }

  /**
   * The nearest folder, from {@code start} upwards, that holds a {@code .git}; {@code otherwise}
   * where there is none.
   */
  public static Path repositoryRoot(Path start, Path otherwise) {
    for (Path folder = start.toAbsolutePath().normalize();
        folder != null;
        folder = folder.getParent()) {
      // a file in work trees and submodules
      if (Files.exists(folder.resolve(".git"))) {
        return folder;
      }
    }
    return otherwise.toAbsolutePath().normalize();
  }

  /** The directory that reported paths are relative to. */
  public Path base() {
    return base;
  }

  /** The root of the repository. */
  public Path root() {
    return root;
  }

  /** A path as reports show it: relative to the base directory, with {@code /}. */
  public String display(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    // two drives of Windows have no relative path between them
    Path shown =
        base.getRoot() != null && base.getRoot().equals(absolute.getRoot())
            ? base.relativize(absolute)
            : absolute;
    return shown.toString().replace('\\', '/');
  }

  /** What was looked at. */
  public Footprint footprint() {
    return footprint;
  }

  /** What is at a path. Nothing outside of the repository is looked at. */
  public Place place(Path path) {
    Place place = look(path);
    footprint.placed(path, place);
    return place;
  }

  private Place look(Path path) {
    Path absolute = path.toAbsolutePath().normalize();
    if (!absolute.startsWith(root) && !absolute.startsWith(realRoot)) {
      return Place.OUTSIDE;
    }
    try {
      if (!absolute.toRealPath().startsWith(realRoot)) {
        return Place.OUTSIDE;
      }
    } catch (NoSuchFileException e) {
      return Files.exists(absolute, LinkOption.NOFOLLOW_LINKS) ? Place.DANGLING : Place.NOTHING;
    } catch (FileSystemLoopException e) {
      return Place.CYCLE;
    } catch (IOException e) {
      return Files.isSymbolicLink(absolute) ? Place.CYCLE : Place.SPECIAL;
    }
    if (Files.isDirectory(absolute)) {
      return Place.FOLDER;
    }
    return Files.isRegularFile(absolute) ? Place.FILE : Place.SPECIAL;
  }

  /** What can be at a path. */
  public enum Place {
    FILE,
    FOLDER,
    NOTHING,
    /** Out of the repository, by its path or by a symbolic link. */
    OUTSIDE,
    /** A symbolic link to nothing. */
    DANGLING,
    /** A symbolic link that leads back to itself. */
    CYCLE,
    /** A pipe, a device, or something that may not be looked at. */
    SPECIAL
  }
}
