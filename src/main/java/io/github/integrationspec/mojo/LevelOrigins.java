package io.github.integrationspec.mojo;

import io.github.integrationspec.standard.LevelInForce;
import io.github.integrationspec.standard.Rule;
import java.util.Map;
import java.util.Set;

/**
 * Says where the level of a rule was set.
 *
 * @param profile the word of the profile
 * @param severities the levels that the pom sets
 * @param commandLine the names of the parameters that were given on the command line
 */
record LevelOrigins(String profile, Map<String, String> severities, Set<String> commandLine) {

  LevelOrigins {
    severities = Map.copyOf(severities);
    commandLine = Set.copyOf(commandLine);
  }

  /** A clause: {@code set for the group "sequence" in the pom}. */
  String of(Rule rule, LevelInForce level) {
    return switch (level.origin()) {
      case DEFAULT -> "the standard's default";
      case STANDARD -> "set by the standard " + rule.provenance().levelSetBy().orElse("");
      case PROFILE -> "set by the profile " + profile + " " + where("profile");
      case GROUP -> "set for the group " + rule.id().group() + " under <severities> in the pom";
      case RULE ->
          severities.containsKey(rule.id().value())
              ? "set under <severities> in the pom"
              : "set by requiredStatus " + where("requiredStatus");
      case PREVIEW ->
          "since the rule is new: a preview until "
              + rule.provenance().previewUntil().orElse("a later version of the standard")
              + ", then "
              + rule.level().id();
      case NOT_APPLIED -> "since this version of the plugin does not apply it";
    };
  }

  private String where(String parameter) {
    return commandLine.contains(parameter)
        ? "on the command line (-Dintegration-spec." + parameter + ")"
        : "in the pom";
  }
}
