package io.github.integrationspec.standard;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes a standard of the layers that it consists of. */
final class StandardCompiler {

  private final Layers layers;
  private final LocalDate today;
  private final List<StandardProblem> problems;

  StandardCompiler(Layers layers, LocalDate today, List<StandardProblem> problems) {
    this.layers = layers;
    this.today = today;
    this.problems = problems;
  }

  /** The standard; of no use when problems were added. */
  Standard standard() {
    WordReader words = new WordReader(layers);
    Vocabulary.Builder vocabulary = words.vocabulary();
    TermReader terms = new TermReader(vocabulary);
    Map<String, TermSet> named = new HashMap<>();
    layers.closedLists("terms").forEach((name, list) -> named.put(name, terms.read(list)));
    RuleDrafts drafts = new RuleDrafts(layers);
    SectionDrafts sections = new SectionDrafts(layers);
    Set<String> ruleIds = drafts.ids();
    List<SectionKind> kinds = sections.sections(terms, ruleIds);
    Set<String> sectionIds = kinds.stream().map(SectionKind::id).collect(linked());
    LanguageTerms language = words.language(terms);
    Map<String, Evidence> conditions = conditions(terms, sectionIds, ruleIds);
    RuleCompiler compiler =
        new RuleCompiler(
            terms, sectionIds, conditions.keySet(), ruleIds, drafts.checks(), today, problems);
    List<Rule> rules = new ArrayList<>();
    drafts.all().forEach(draft -> compiler.rule(draft).ifPresent(rules::add));
    Map<Profile, Map<RuleId, Level>> profiles = profiles(drafts);
    words.reportUnused(vocabulary);
    return new Standard(
        layers.editions(), kinds, rules, vocabulary.build(), language, named, conditions, profiles);
  }

  private static java.util.stream.Collector<String, ?, Set<String>> linked() {
    return Collectors.toCollection(LinkedHashSet::new);
  }

  private Map<String, Evidence> conditions(
      TermReader terms, Set<String> sections, Set<String> rules) {
    Map<String, Evidence> conditions = new LinkedHashMap<>();
    for (Layers.Entry entry : layers.entries("conditions")) {
      new EvidenceReader(entry.value().yaml(), terms, sections, rules)
          .read(entry.value().node())
          .ifPresent(evidence -> conditions.put(entry.name(), evidence));
    }
    return conditions;
  }

  private Map<Profile, Map<RuleId, Level>> profiles(RuleDrafts drafts) {
    Map<Profile, Map<RuleId, Level>> profiles = new EnumMap<>(Profile.class);
    Map<String, Profile> known = new LinkedHashMap<>();
    for (Profile profile : Profile.values()) {
      known.put(profile.id(), profile);
    }
    for (Layers.Entry entry : layers.entries("profiles")) {
      Profile profile = known.get(entry.name());
      if (profile == null) {
        entry.key().yaml().unknown(entry.key().node(), "the profile", entry.name(), known.keySet());
        continue;
      }
      Map<RuleId, Level> levels = profiles.computeIfAbsent(profile, p -> new HashMap<>());
      List<Layers.Entry> set = Layers.entries(entry.layer(), entry.value(), Set.of());
      drafts.levels(set).forEach((id, level) -> levels.put(id, RuleCompiler.level(level)));
    }
    return profiles;
  }

  /** Names the nearest of the rules and groups. */
  static void unknownRule(Layers.Entry entry, Set<String> known) {
    entry
        .key()
        .problem(
            "there is no rule or group '" + entry.name() + "'" + Nearest.hint(entry.name(), known));
  }
}
