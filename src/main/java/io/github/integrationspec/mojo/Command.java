package io.github.integrationspec.mojo;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** A goal of this plugin as a user types it here. */
final class Command {

  private Command() {}

  /** By its prefix where the project has the plugin: Maven finds it by that nowhere else. */
  static String of(String goal, MavenProject project, MojoExecution execution) {
    boolean known =
        project != null
            && project.getPlugin(execution.getGroupId() + ":" + execution.getArtifactId()) != null;
    return "mvn "
        + (known
            ? execution.getMojoDescriptor().getPluginDescriptor().getGoalPrefix()
            : execution.getGroupId()
                + ":"
                + execution.getArtifactId()
                + ":"
                + execution.getVersion())
        + ":"
        + goal;
  }
}
