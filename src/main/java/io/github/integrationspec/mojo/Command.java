package io.github.integrationspec.mojo;

import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** A goal of this plugin as a user types it here. */
final class Command {

  /** The id of executions that a command line names. */
  private static final String BY_HAND = "default-cli";

  private Command() {}

  /** Whether the goal was typed, and is not part of a build. */
  static boolean isByHand(MojoExecution execution) {
    return BY_HAND.equals(execution.getExecutionId());
  }

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
