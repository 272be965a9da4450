package io.github.integrationspec.report;

import java.nio.file.Path;

/**
 * Where the checked module lies in the repository: forges and CI servers know files by their paths
 * from the repository's root, findings by those from the module's base directory.
 *
 * @param folder from the root to the base directory, with {@code /} at its end; empty where they
 *     are the same
 */
public record Checkout(String folder) {

  /** A module that lies at the root of its repository. */
  public static final Checkout ROOT = new Checkout("");

  /** The checkout of a module. */
  public static Checkout of(Path repository, Path base) {
    Path root = repository.toAbsolutePath().normalize();
    Path module = base.toAbsolutePath().normalize();
    if (!module.startsWith(root) || module.equals(root)) {
      return ROOT;
    }
    return new Checkout(root.relativize(module).toString().replace('\\', '/') + "/");
  }

  /** A path from the base directory as one from the repository's root. */
  public String path(String file) {
    String rest = file;
    String start = folder;
    while (rest.startsWith("../") && !start.isEmpty()) {
      rest = rest.substring(3);
      start = start.substring(0, start.lastIndexOf('/', start.length() - 2) + 1);
    }
    return start + rest;
  }
}
