package io.github.integrationspec.standard;

import io.github.integrationspec.language.TermSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Makes rules of what the pages say of them. */
final class RuleCompiler {

  private static final List<String> LEVELS = List.of("error", "warning", "info", "off");

  private final TermReader terms;
  private final Set<String> sections;
  private final Set<String> conditions;
  private final Set<String> rules;
  private final Set<String> checks;
  private final LocalDate today;
  private final List<StandardProblem> problems;

  /**
   * @param checks names of the checks that rules may use; any when empty
   */
  RuleCompiler(
      TermReader terms,
      Set<String> sections,
      Set<String> conditions,
      Set<String> rules,
      Set<String> checks,
      LocalDate today,
      List<StandardProblem> problems) {
    this.terms = terms;
    this.sections = sections;
    this.conditions = conditions;
    this.rules = rules;
    this.checks = checks;
    this.today = today;
    this.problems = problems;
  }

  /** The level of a word; a wrong one is reported. */
  static Level level(Sourced word) {
    // YAML 1.1 reads off as false; nodes keep the word
    Optional<Level> level = Level.named(word.text());
    if (level.isEmpty()) {
      word.yaml().unknown(word.node(), "the level", word.text(), LEVELS);
    }
    return level.orElse(Level.ERROR);
  }

  Optional<Rule> rule(RuleDraft draft) {
    Optional<Rule.Judgement> judgement = judgement(draft);
    Optional<Sourced> level = draft.field("level");
    if (level.isEmpty()) {
      missing(draft, "the level is missing: error, warning, info or off");
    }
    Optional<TermSet> topic = draft.field("topic").map(t -> terms.read(t.items()));
    Optional<TermSet> heading = draft.field("heading").map(t -> terms.read(t.items()));
    RulePage page = page(draft);
    Map<String, String> messages = templates(draft, draft.messages(), "message");
    Map<String, String> fixes = templates(draft, draft.fixes(), "fix");
    Level weight = level.map(RuleCompiler::level).orElse(Level.ERROR);
    Rule.Status status = status(draft);
    String section = section(draft);
    List<String> applies = applies(draft);
    Absence absence =
        draft
            .field("absence")
            .map(a -> a.yaml().word(a.node(), Absence.class, Absence.REASONED))
            .orElse(Absence.REASONED);
    List<RuleId> exempt = ruleIds(draft, "exempt-by");
    List<RuleId> anchors = ruleIds(draft, "anchor");
    return judgement.map(
        how ->
            new Rule(
                draft.id(),
                weight,
                status,
                section,
                text(draft, "source"),
                text(draft, "since"),
                how,
                topic,
                heading,
                absence,
                applies,
                exempt,
                anchors,
                messages,
                fixes,
                page,
                draft.provenance()));
  }

  private static void missing(RuleDraft draft, String message) {
    draft.page().whole().problem(message);
  }

  private static String text(RuleDraft draft, String key) {
    return draft.field(key).map(Sourced::text).orElse("");
  }

  private Rule.Status status(RuleDraft draft) {
    Rule.Status status =
        draft
            .field("status")
            .map(s -> s.yaml().word(s.node(), Rule.Status.class, Rule.Status.ACTIVE))
            .orElse(Rule.Status.ACTIVE);
    Optional<Sourced> until = draft.field("until");
    if (status != Rule.Status.PREVIEW) {
      until
          .filter(u -> draft.field("status").isEmpty())
          .ifPresent(u -> u.problem("'until' needs 'status: preview'"));
      return status;
    }
    if (until.isEmpty()) {
      missing(
          draft,
          "a preview names the version of its standard, or the day, from which on it has its level:"
              + " until: 2027-01-31");
      return status;
    }
    Optional<Boolean> over = new Preview(draft.untilOf(), today).isOver(until.get().text());
    if (over.isEmpty()) {
      until
          .get()
          .problem(
              "'"
                  + until.get().text()
                  + "' is neither a version of the standard (2.1) nor a day (2027-01-31)");
    }
    return over.orElse(false) ? Rule.Status.ACTIVE : status;
  }

  private String section(RuleDraft draft) {
    Optional<Sourced> section = draft.field("section");
    section
        .filter(s -> !sections.contains(s.text()) && !s.text().isEmpty())
        .ifPresent(s -> s.yaml().unknown(s.node(), "the section", s.text(), sections));
    return section.map(Sourced::text).orElse("");
  }

  private List<String> applies(RuleDraft draft) {
    List<String> names = new ArrayList<>();
    for (Sourced name : draft.field("applies").map(Sourced::items).orElse(List.of())) {
      if (conditions.contains(name.text())) {
        names.add(name.text());
      } else {
        name.yaml().unknown(name.node(), "the condition", name.text(), conditions);
      }
    }
    return names;
  }

  private Optional<Rule.Judgement> judgement(RuleDraft draft) {
    Optional<Sourced> check = draft.field("check");
    Optional<Sourced> data = draft.field("evidence");
    Optional<Rule.Judgement> byEvidence =
        data.flatMap(d -> new EvidenceReader(d.yaml(), terms, sections, rules).read(d.node()))
            .map(Rule.ByEvidence::new);
    check
        .filter(c -> !checks.isEmpty() && !checks.contains(c.text()))
        .ifPresent(c -> c.yaml().unknown(c.node(), "the check", c.text(), checks));
    if (check.isPresent() == data.isPresent()) {
      missing(draft, "a rule has either 'evidence' or 'check'");
      return Optional.empty();
    }
    return check.isPresent() ? check.map(c -> new Rule.ByCheck(c.text())) : byEvidence;
  }

  private List<RuleId> ruleIds(RuleDraft draft, String key) {
    List<RuleId> ids = new ArrayList<>();
    draft
        .field(key)
        .ifPresent(
            field -> {
              EvidenceReader reader = new EvidenceReader(field.yaml(), terms, sections, rules);
              field.items().forEach(item -> reader.ruleId(item.node()).ifPresent(ids::add));
            });
    return ids;
  }

  private static Map<String, String> templates(
      RuleDraft draft, Map<String, Sourced> texts, String key) {
    Map<String, String> templates = new LinkedHashMap<>();
    texts.forEach((name, text) -> templates.put(name, text.text().strip()));
    if (templates.isEmpty()) {
      missing(draft, "the key '" + key + "' is missing");
    }
    return templates;
  }

  private RulePage page(RuleDraft draft) {
    String file = draft.page().whole().yaml().file();
    for (String heading : RulePageReader.HEADINGS) {
      if (draft.part(heading).isBlank()) {
        problems.add(
            new StandardProblem(
                file,
                draft.page().bodyLine(),
                1,
                "the page has no text under the heading '## " + heading + "'"));
      }
    }
    if (draft.title().isEmpty()) {
      problems.add(
          new StandardProblem(
              file,
              draft.page().bodyLine(),
              1,
              "the page has no title: a heading with a single #"));
    }
    List<String> texts = RulePageReader.HEADINGS.stream().map(draft::part).toList();
    return new RulePage(
        draft.title(),
        texts.get(0),
        texts.get(1),
        texts.get(2),
        texts.get(3),
        texts.get(4),
        texts.get(5));
  }
}
