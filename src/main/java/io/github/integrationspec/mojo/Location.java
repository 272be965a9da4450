package io.github.integrationspec.mojo;

import io.github.integrationspec.source.Workspace;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal runs.
 *
 * @param base the module's base directory; the current folder where there is no pom
 * @param root the folder that Maven was started for
 */
record Location(Path base, Path root, Role role) {

  /** What a module is to others. */
  enum Role {
    /** Has modules, which inherit its configuration. */
    AGGREGATOR,
    LEAF
  }

  static Location of(MavenProject project, MavenSession session) {
    Path root = Path.of(session.getExecutionRootDirectory()).toAbsolutePath().normalize();
    // null without a pom
    Path base =
        project == null || project.getBasedir() == null
            ? root
            : project.getBasedir().toPath().toAbsolutePath().normalize();
    boolean aggregator = project != null && !project.getModules().isEmpty();
    return new Location(base, root, aggregator ? Role.AGGREGATOR : Role.LEAF);
  }

  /** A path of the configuration, relative to the base directory unless it is absolute. */
  Path resolve(Path path) {
    return base.resolve(path).normalize();
  }

  /** The folder outside of which nothing is read when {@code folder} is checked. */
  Path repository(Path folder) {
    return Workspace.repositoryRoot(folder, folder.startsWith(root) ? root : folder);
  }

  /** A path as a message shows it. */
  String display(Path path) {
    return Optional.of(path)
        .filter(p -> p.startsWith(base))
        .map(base::relativize)
        .orElse(path)
        .toString()
        .replace('\\', '/');
  }
}
