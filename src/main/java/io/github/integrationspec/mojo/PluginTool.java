package io.github.integrationspec.mojo;

import io.github.integrationspec.report.Tool;
import org.apache.maven.plugin.MojoExecution;

/** This plugin, as reports name it. */
final class PluginTool {

  private PluginTool() {}

  static Tool of(MojoExecution execution) {
    return new Tool(
        "integration-spec-maven-plugin",
        execution.getVersion(),
        "https://github.com/integrationspec/integration-spec-maven-plugin");
  }
}
