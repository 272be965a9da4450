package io.github.integrationspec.rule;

import io.github.integrationspec.rule.evidence.Absences;
import io.github.integrationspec.rule.evidence.Evaluator;
import io.github.integrationspec.rule.evidence.NearMiss;
import io.github.integrationspec.rule.evidence.Objection;
import io.github.integrationspec.rule.evidence.Objections;
import io.github.integrationspec.rule.evidence.OpenHeadings;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.TopicMentions;
import io.github.integrationspec.standard.Absence;
import io.github.integrationspec.standard.Evidence;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the evidence of each rule comes to in one text; found out when first asked. */
final class EvidenceReading {

  private final Standard standard;
  private final Evaluator evaluator;
  private final Absences absences;
  private final TopicMentions mentions;
  private final OpenHeadings open;
  private final Map<RuleId, Showing> known = new HashMap<>();
  private final Set<RuleId> underWay = new HashSet<>();

  EvidenceReading(SpecificationText text, Standard standard) {
    this.standard = standard;
    Objections objections = new Objections(standard.language());
    this.evaluator = new Evaluator(text, standard, objections, this::of);
    this.absences = new Absences(text, standard.language(), objections);
    this.mentions = new TopicMentions(text, objections);
    this.open = new OpenHeadings(text, standard.language());
  }

  Showing of(RuleId id) {
    Showing showing = known.get(id);
    if (showing == null) {
      if (!underWay.add(id)) {
        // two pages that name each other: neither is shown by the other
        return none();
      }
      showing = standard.rule(id).map(this::judge).orElseGet(EvidenceReading::none);
      underWay.remove(id);
      known.put(id, showing);
    }
    return showing;
  }

  Showing of(Evidence evidence) {
    return evaluator.show(evidence);
  }

  private Showing judge(Rule rule) {
    Showing shown =
        rule.judgement() instanceof Rule.ByEvidence data ? evaluator.show(data.evidence()) : none();
    if (!shown.isMissing()) {
      return leftOpen(rule, shown)
          .map(miss -> new Showing(Showing.Result.MISSING, List.of(), Optional.of(miss)))
          .orElse(shown);
    }
    if (rule.absence() == Absence.NEVER || rule.topic().isEmpty()) {
      return shown;
    }
    Showing absent = absences.of(rule.topic().get(), rule.absence(), rule.section());
    if (!absent.isMissing()) {
      return absent;
    }
    Optional<NearMiss> nearest =
        shown
            .nearMiss()
            .filter(m -> m.objection() != Objection.NO_VALUE)
            .or(absent::nearMiss)
            .or(() -> mentions.of(rule.topic().get(), rule.section()))
            .or(shown::nearMiss);
    return new Showing(Showing.Result.MISSING, List.of(), nearest);
  }

  /**
   * Where the matter has a field or a heading of its own that only postpones it, words that happen
   * to fit elsewhere do not settle it.
   */
  private Optional<NearMiss> leftOpen(Rule rule, Showing shown) {
    return rule.topic()
        .flatMap(topic -> mentions.open(topic, rule.section(), shown.proofs()))
        .or(() -> leftOpenUnderHeading(rule, shown));
  }

  private Optional<NearMiss> leftOpenUnderHeading(Rule rule, Showing shown) {
    if (shown.proofs().isEmpty()) {
      return Optional.empty();
    }
    return open.wholly(rule)
        .filter(m -> m.objection() == Objection.POSTPONED || m.objection() == Objection.PLACEHOLDER)
        .filter(m -> shown.proofs().stream().noneMatch(s -> open.isUnderOwn(rule, s, m)));
  }

  private static Showing none() {
    return new Showing(Showing.Result.MISSING, List.of(), Optional.empty());
  }
}
