package io.github.integrationspec.standard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.standard.LevelInForce.Origin;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LevelsTest {

  private static final Standard STANDARD = TestStandards.tiny();

  private static Level level(String rule, Profile profile, Map<String, String> severities)
      throws BadSettingException {
    return Levels.inForce(STANDARD, profile, severities).get(new RuleId(rule));
  }

  @Test
  void without_settings_the_levels_are_those_of_the_standard() throws BadSettingException {
    assertThat(new TreeMap<>(Levels.inForce(STANDARD, Profile.STANDARD, Map.of())))
        .containsExactly(
            Map.entry(new RuleId("document-owner"), Level.ERROR),
            Map.entry(new RuleId("document-readable"), Level.ERROR),
            Map.entry(new RuleId("document-ticket"), Level.WARNING),
            Map.entry(new RuleId("limits-burst"), Level.INFO),
            Map.entry(new RuleId("limits-rate"), Level.ERROR),
            Map.entry(new RuleId("security-coming"), Level.OFF));
  }

  @Test
  void a_group_sets_all_its_rules_and_a_rule_wins_over_its_group() throws BadSettingException {
    Map<String, String> severities = Map.of("limits", "warning", "limits-burst", "off");
    assertThat(level("limits-rate", Profile.STANDARD, severities)).isEqualTo(Level.WARNING);
    assertThat(level("limits-burst", Profile.STANDARD, severities)).isEqualTo(Level.OFF);
    assertThat(level("document-owner", Profile.STANDARD, severities)).isEqualTo(Level.ERROR);
  }

  @Test
  void the_essential_profile_applies_only_what_is_an_error_by_default() throws BadSettingException {
    assertThat(level("document-ticket", Profile.ESSENTIAL, Map.of())).isEqualTo(Level.OFF);
    assertThat(level("document-owner", Profile.ESSENTIAL, Map.of())).isEqualTo(Level.ERROR);
    assertThat(level("document-ticket", Profile.ESSENTIAL, Map.of("document-ticket", "warning")))
        .isEqualTo(Level.WARNING);
  }

  @Test
  void the_strict_profile_makes_warnings_errors() throws BadSettingException {
    assertThat(level("document-ticket", Profile.STRICT, Map.of())).isEqualTo(Level.ERROR);
    assertThat(level("limits-burst", Profile.STRICT, Map.of())).isEqualTo(Level.INFO);
  }

  @Test
  void a_rule_that_is_coming_stays_off() throws BadSettingException {
    assertThat(level("security-coming", Profile.STRICT, Map.of("security-coming", "error")))
        .isEqualTo(Level.OFF);
  }

  @Test
  void a_rule_that_does_not_exist_is_answered_with_the_nearest() {
    assertThatThrownBy(
            () -> Levels.inForce(STANDARD, Profile.STANDARD, Map.of("document-tiket", "off")))
        .isInstanceOf(BadSettingException.class)
        .hasMessage(
            "severities: there is no rule or group 'document-tiket'; did you mean"
                + " 'document-ticket'?");
  }

  @Test
  void all_mistakes_are_named_at_once() {
    assertThatThrownBy(
            () ->
                Levels.inForce(
                    STANDARD,
                    Profile.STANDARD,
                    Map.of("limit", "off", "document-owner", "eror", "zebra", "off")))
        .hasMessage(
            """
            severities: 'eror' is not a level for document-owner; did you mean 'error'?; levels are error, warning, info, off
            severities: there is no rule or group 'limit'; did you mean 'limits'?
            severities: there is no rule or group 'zebra'\
            """);
  }

  @Test
  void says_what_set_each_level() throws BadSettingException {
    Map<String, String> severities = Map.of("limits", "warning", "limits-burst", "off");
    assertThat(Levels.explained(STANDARD, Profile.STRICT, severities))
        .containsEntry(new RuleId("document-owner"), new LevelInForce(Level.ERROR, Origin.DEFAULT))
        .containsEntry(new RuleId("document-ticket"), new LevelInForce(Level.ERROR, Origin.PROFILE))
        .containsEntry(new RuleId("limits-rate"), new LevelInForce(Level.WARNING, Origin.GROUP))
        .containsEntry(new RuleId("limits-burst"), new LevelInForce(Level.OFF, Origin.RULE))
        .containsEntry(
            new RuleId("security-coming"), new LevelInForce(Level.OFF, Origin.NOT_APPLIED));
  }
}
