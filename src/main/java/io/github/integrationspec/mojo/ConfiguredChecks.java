package io.github.integrationspec.mojo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.model.Plugin;
import org.apache.maven.model.PluginExecution;
import org.apache.maven.model.ReportPlugin;
import org.apache.maven.plugin.MavenPluginManager;
import org.apache.maven.plugin.Mojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.PluginConfigurationException;
import org.apache.maven.plugin.PluginContainerException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.descriptor.Parameter;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * The goal {@code check} as Maven itself would configure it for a module, for goals that show what
 * it finds: from the pom's {@code <build>}, with what {@code <reporting>} sets for this plugin on
 * top, and from the command line.
 */
final class ConfiguredChecks {

  private static final String GOAL = "check";

  private final MavenPluginManager plugins;
  private final MavenSession session;
  private final MojoDescriptor check;

  /**
   * @param execution the execution of any goal of this plugin
   */
  ConfiguredChecks(MavenPluginManager plugins, MavenSession session, MojoExecution execution) {
    this.plugins = plugins;
    this.session = session;
    this.check = execution.getMojoDescriptor().getPluginDescriptor().getMojo(GOAL);
  }

  /** One for each execution of it in a module; one where there is none. */
  List<CheckMojo> of(MavenProject module) throws MojoExecutionException {
    List<CheckMojo> checks = new ArrayList<>();
    for (Xpp3Dom configuration : configurations(module)) {
      checks.add(configured(module, configuration));
    }
    return checks;
  }

  /** Whether the site of a module has a page of its own with what they find. */
  boolean showsItself(MavenProject module) {
    return reporting(module)
        .map(ReportPlugin::getReportSets)
        .filter(
            sets ->
                sets.isEmpty()
                    || sets.stream().anyMatch(s -> s.getReports().contains(ReportMojo.GOAL)))
        .isPresent();
  }

  private CheckMojo configured(MavenProject module, Xpp3Dom configuration)
      throws MojoExecutionException {
    MavenSession ofModule = session.clone();
    ofModule.setCurrentProject(module);
    try {
      return (CheckMojo)
          plugins.getConfiguredMojo(
              Mojo.class, ofModule, new MojoExecution(check, complete(configuration)));
    } catch (PluginConfigurationException | PluginContainerException e) {
      throw new MojoExecutionException(
          "The configuration of " + module.getId() + " cannot be used: " + e.getMessage(), e);
    }
  }

  private List<Xpp3Dom> configurations(MavenProject module) {
    Optional<ReportPlugin> reporting = reporting(module);
    List<Xpp3Dom> configurations = new ArrayList<>();
    Plugin plugin = module.getPlugin(key());
    if (plugin != null) {
      for (PluginExecution execution : plugin.getExecutions()) {
        if (execution.getGoals().contains(GOAL)) {
          configurations.add(merged(reporting, execution.getConfiguration()));
        }
      }
    }
    if (configurations.isEmpty()) {
      configurations.add(merged(reporting, plugin == null ? null : plugin.getConfiguration()));
    }
    return configurations;
  }

  private Optional<ReportPlugin> reporting(MavenProject module) {
    return Optional.ofNullable(module.getModel().getReporting())
        .map(r -> r.getReportPluginsAsMap().get(key()));
  }

  private String key() {
    return check.getPluginDescriptor().getPluginLookupKey();
  }

  private static Xpp3Dom merged(Optional<ReportPlugin> reporting, Object build) {
    Xpp3Dom first =
        reporting
            .map(r -> (Xpp3Dom) r.getConfiguration())
            .map(Xpp3Dom::new)
            .orElseGet(() -> new Xpp3Dom("configuration"));
    return build == null ? first : Xpp3Dom.mergeXpp3Dom(first, new Xpp3Dom((Xpp3Dom) build));
  }

  /** The goal's parameters alone, with their defaults and user properties where nothing is set. */
  private Xpp3Dom complete(Xpp3Dom configuration) {
    Xpp3Dom complete = new Xpp3Dom("configuration");
    for (Parameter parameter : check.getParameters()) {
      Xpp3Dom set = configuration.getChild(parameter.getName());
      PlexusConfiguration defaults =
          check.getMojoConfiguration().getChild(parameter.getName(), false);
      Xpp3Dom value =
          defaults == null ? set : Xpp3Dom.mergeXpp3Dom(set, dom(defaults), Boolean.TRUE);
      if (value != null) {
        complete.addChild(value);
      }
    }
    return complete;
  }

  private static Xpp3Dom dom(PlexusConfiguration configuration) {
    Xpp3Dom dom = new Xpp3Dom(configuration.getName());
    dom.setValue(configuration.getValue(null));
    for (String name : configuration.getAttributeNames()) {
      dom.setAttribute(name, configuration.getAttribute(name));
    }
    return dom;
  }
}
