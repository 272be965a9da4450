package io.github.integrationspec.standard;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.standard.LevelInForce.Origin;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Finds the level in force of each rule. */
public final class Levels {

  private Levels() {}

  /**
   * The level of each rule: that of the profile, unless its group is set, unless it is set itself.
   * Rules that are not implemented are off whatever is set.
   *
   * @param severities levels by rule id or group
   * @throws BadSettingException when a rule, group or level does not exist
   */
  public static Map<RuleId, Level> inForce(
      Standard standard, Profile profile, Map<String, String> severities)
      throws BadSettingException {
    Map<RuleId, Level> levels = new HashMap<>();
    explained(standard, profile, severities).forEach((id, l) -> levels.put(id, l.level()));
    return levels;
  }

  /**
   * The level of each rule, in the order of the standard, with what set it.
   *
   * @throws BadSettingException when a rule, group or level does not exist
   */
  public static Map<RuleId, LevelInForce> explained(
      Standard standard, Profile profile, Map<String, String> severities)
      throws BadSettingException {
    Map<String, Level> set = parse(standard, severities);
    Map<RuleId, LevelInForce> levels = new LinkedHashMap<>();
    for (Rule rule : standard.rules()) {
      levels.put(rule.id(), level(standard, rule, profile, set));
    }
    return levels;
  }

  private static LevelInForce level(
      Standard standard, Rule rule, Profile profile, Map<String, Level> set) {
    if (rule.status() != Rule.Status.ACTIVE && rule.status() != Rule.Status.PREVIEW) {
      return new LevelInForce(Level.OFF, Origin.NOT_APPLIED);
    }
    Level own = set.get(rule.id().value());
    if (own != null) {
      return new LevelInForce(own, Origin.RULE);
    }
    Level group = set.get(rule.id().group());
    if (group != null) {
      return new LevelInForce(group, Origin.GROUP);
    }
    Level ofProfile = standard.profiles().getOrDefault(profile, Map.of()).get(rule.id());
    if (ofProfile != null) {
      return new LevelInForce(ofProfile, Origin.PROFILE);
    }
    Level level = profile.level(rule);
    if (level != Profile.STANDARD.level(rule)) {
      return new LevelInForce(level, Origin.PROFILE);
    }
    if (rule.status() == Rule.Status.PREVIEW) {
      return new LevelInForce(level, Origin.PREVIEW);
    }
    return new LevelInForce(
        level, rule.provenance().levelSetBy().isPresent() ? Origin.STANDARD : Origin.DEFAULT);
  }

  private static Map<String, Level> parse(Standard standard, Map<String, String> severities)
      throws BadSettingException {
    Set<String> names = new LinkedHashSet<>();
    for (Rule rule : standard.rules()) {
      names.add(rule.id().group());
      names.add(rule.id().value());
    }
    List<String> words = Arrays.stream(Level.values()).map(Level::id).toList();
    Map<String, Level> set = new HashMap<>();
    List<String> problems = new ArrayList<>();
    new TreeMap<>(severities)
        .forEach(
            (name, word) -> {
              if (!names.contains(name)) {
                problems.add(
                    "severities: there is no rule or group '" + name + "'" + hint(name, names));
                return;
              }
              String level = word == null ? "" : word.strip();
              Optional<Level> known = Level.named(level.toLowerCase(java.util.Locale.ROOT));
              if (known.isEmpty()) {
                problems.add(
                    "severities: '"
                        + level
                        + "' is not a level for "
                        + name
                        + hint(level, words)
                        + "; levels are "
                        + String.join(", ", words));
              }
              known.ifPresent(l -> set.put(name, l));
            });
    if (!problems.isEmpty()) {
      throw new BadSettingException(problems);
    }
    return set;
  }

  private static String hint(String word, java.util.Collection<String> known) {
    return Nearest.to(word, known).map(near -> "; did you mean '" + near + "'?").orElse("");
  }
}
