package io.github.integrationspec.mojo;

import io.github.integrationspec.source.Workspace;
import java.io.File;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/**
 * Where a goal runs.
 *
 * @param base the module's base directory; the current folder where there is no pom
 * @param root the folder that Maven was started for
 * @param reactor the folder of the outermost project, also when Maven was started for a module of
 *     it
 */
record Location(Path base, Path root, Path reactor, Role role) {

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
    return new Location(
        base, root, reactor(base, root, session), aggregator ? Role.AGGREGATOR : Role.LEAF);
  }

  /** Maven knows it by a folder {@code .mvn}. */
  private static Path reactor(Path base, Path root, MavenSession session) {
    File top = session.getRequest().getMultiModuleProjectDirectory();
    Path folder = top == null ? root : top.toPath().toAbsolutePath().normalize();
    return base.startsWith(folder) ? folder : root;
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
