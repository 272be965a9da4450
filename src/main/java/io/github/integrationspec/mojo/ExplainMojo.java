package io.github.integrationspec.mojo;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.report.Explanation;
import io.github.integrationspec.report.ExplanationText;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.LevelInForce;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Explains a rule: what counts as evidence, why it exists, a bad and a good example, how to fix and
 * how to configure it, known false alarms, and its level here with what set it.
 *
 * <p>{@code mvn …:explain -Drule=sequence-timeout}; with the name of a group it lists the group,
 * without a rule all of them. Runs without a pom, too. It reads the configuration of the plugin,
 * not that of a single execution.
 */
@Mojo(name = "explain", threadSafe = true, requiresProject = false)
public final class ExplainMojo extends AbstractMojo {

  private static final String PREFIX = "integration-spec.";
  private static final int SUGGESTED = 5;

  /** The rule or the group that is explained; {@code -Drule=…} will do, too. */
  @Parameter(property = "integration-spec.rule")
  private String rule;

  /** Short for {@code integration-spec.rule} on the command line. */
  @Parameter(property = "rule")
  private String ruleShort;

  /** As for {@code check}. */
  @Parameter(property = "integration-spec.standards")
  private List<String> standards;

  /** As for {@code check}. */
  @Parameter private Map<String, String> severities;

  /** As for {@code check}. */
  @Parameter(property = "integration-spec.profile", defaultValue = "standard")
  private String profile;

  /** As for {@code check}. */
  @Parameter(property = "integration-spec.requiredStatus")
  private String requiredStatus;

  @Parameter(defaultValue = "${project}", readonly = true, required = true)
  private MavenProject project;

  @Parameter(defaultValue = "${session}", readonly = true, required = true)
  private MavenSession session;

  @Override
  public void execute() throws MojoExecutionException, MojoFailureException {
    Standard standard = standard();
    List<Explanation> all = explanations(standard);
    ExplanationText text = new ExplanationText(standard);
    String wanted = wanted();
    List<String> lines;
    if (wanted.isEmpty()) {
      lines = text.many(all);
    } else {
      List<Explanation> group = group(wanted, all);
      lines = group.isEmpty() ? text.one(named(wanted, all)) : text.many(group);
    }
    lines.forEach(getLog()::info);
  }

  private Standard standard() throws MojoExecutionException {
    try {
      return Standards.of(standards, Location.of(project, session));
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private String wanted() {
    String word = rule == null ? ruleShort : rule;
    return word == null ? "" : word.strip().toLowerCase(Locale.ROOT);
  }

  private List<Explanation> explanations(Standard standard) throws MojoExecutionException {
    Map<String, String> set = severities == null ? Map.of() : severities;
    try {
      Profile chosen = Words.value("profile", profile, Profile.values(), Profile::id);
      Map<RuleId, LevelInForce> levels =
          Levels.explained(standard, chosen, RequiredStatus.of(requiredStatus).severities(set));
      LevelOrigins origins = new LevelOrigins(chosen.id(), set, onCommandLine());
      return standard.rules().stream()
          .filter(r -> r.status() != Rule.Status.REMOVED)
          .map(r -> explanation(r, levels.get(r.id()), origins))
          .toList();
    } catch (BadSettingException e) {
      throw new MojoExecutionException(e.getMessage());
    }
  }

  private static Explanation explanation(Rule rule, LevelInForce level, LevelOrigins origins) {
    return new Explanation(rule, level.level(), origins.of(rule, level));
  }

  /** A value in the pom wins over one on the command line. */
  private Set<String> onCommandLine() {
    return Stream.of(Map.entry("profile", profile), Map.entry("requiredStatus", text()))
        .filter(
            e -> e.getValue().equals(session.getUserProperties().getProperty(PREFIX + e.getKey())))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private String text() {
    return requiredStatus == null ? "" : requiredStatus;
  }

  private static List<Explanation> group(String name, List<Explanation> all) {
    return all.stream().filter(e -> e.rule().id().group().equals(name)).toList();
  }

  private static Explanation named(String name, List<Explanation> all) throws MojoFailureException {
    return all.stream()
        .filter(e -> e.rule().id().value().equals(name))
        .findFirst()
        .orElseThrow(() -> new MojoFailureException(unknown(name, all)));
  }

  private static String unknown(String name, List<Explanation> all) {
    Set<String> known = new LinkedHashSet<>();
    for (Explanation explanation : all) {
      known.add(explanation.rule().id().group());
      known.add(explanation.rule().id().value());
    }
    Set<String> near = new LinkedHashSet<>();
    Set<String> left = new LinkedHashSet<>(known);
    while (near.size() < SUGGESTED && Nearest.to(name, left).filter(near::add).isPresent()) {
      left.removeAll(near);
    }
    known.stream().filter(k -> k.contains(name)).forEach(near::add);
    String groups = known.stream().filter(k -> !k.contains("-")).collect(Collectors.joining(", "));
    return "There is no rule or group '"
        + name
        + "'. "
        + (near.isEmpty()
            ? "Groups are " + groups
            : "Did you mean "
                + near.stream().limit(SUGGESTED).collect(Collectors.joining(", "))
                + "?");
  }
}
