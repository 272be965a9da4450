package io.github.integrationspec.mojo;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.report.GitHubActions;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.maven.plugin.MojoExecutionException;

/** Tells GitHub Actions of a check, where it runs there. */
final class GitHubStep {

  private GitHubStep() {}

  static void tell(GitHubActions actions, CheckReport report) throws MojoExecutionException {
    if (!actions.isRunning()) {
      return;
    }
    // past Maven's log: the commands must stand at the start of their lines
    PrintStream out =
        new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    actions.annotations(report).forEach(line -> out.print(line + "\n"));
    out.flush();
    try {
      actions.appendSummary(report);
    } catch (IOException e) {
      throw new MojoExecutionException("The step summary of GitHub cannot be written", e);
    }
  }
}
