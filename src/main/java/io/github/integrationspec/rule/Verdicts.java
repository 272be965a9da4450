package io.github.integrationspec.rule;

import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Evidence;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * What the evidence of each rule comes to in one specification; found out when first asked.
 *
 * <p>Where a document says little of what the standard asks for, words of the trade are mostly used
 * in another sense ("the circuit breaker is in the cellar"): there only statements that speak of
 * the integration count. A document that says most of it is read with good will.
 *
 * <p>Not thread-safe: one specification is judged by one thread.
 */
public final class Verdicts {

  /**
   * Share of the rules on technical sections that a document must answer to be read with good will.
   */
  private static final double GOOD_WILL = 0.6;

  /** Statements of a document that is more than a beginning or an excerpt. */
  private static final int WHOLE = 80;

  private final Standard standard;
  private final SpecificationText text;
  private final Supplier<Predicate<Statement>> relevant;
  private final EvidenceReading all;
  private final Map<String, Boolean> conditions = new HashMap<>();
  private final Map<RuleId, Boolean> technical = new HashMap<>();
  private Optional<EvidenceReading> strict = Optional.empty();
  private Optional<Boolean> thin = Optional.empty();

  /**
   * @param relevant whether a statement speaks of the integration; few documents make it matter
   */
  Verdicts(SpecificationText text, Standard standard, Supplier<Predicate<Statement>> relevant) {
    this.standard = standard;
    this.text = text;
    this.relevant = relevant;
    this.all = new EvidenceReading(text, standard);
  }

  /** Whether the evidence of a rule is there; a rule that code decides shows nothing by itself. */
  public Showing of(RuleId id) {
    Boolean isTechnical = technical.get(id);
    if (isTechnical == null) {
      isTechnical = standard.rule(id).filter(this::isTechnical).isPresent();
      technical.put(id, isTechnical);
    }
    return isTechnical && isThin() ? strict().of(id) : all.of(id);
  }

  /** Evidence that no rule owns. */
  public Showing of(Evidence evidence) {
    return all.of(evidence);
  }

  /** Whether a named condition of the standard holds: {@code token-based}. */
  public boolean holds(String condition) {
    return conditions.computeIfAbsent(
        condition,
        name ->
            Optional.ofNullable(standard.conditions().get(name))
                .filter(evidence -> all.of(evidence).isShown())
                .isPresent());
  }

  /** Whether a rule applies: its conditions hold, and no reasoned absence exempts it. */
  public boolean applies(Rule rule) {
    return rule.applies().stream().allMatch(this::holds)
        && rule.exemptBy().stream().noneMatch(other -> of(other).result() == Showing.Result.ABSENT);
  }

  private boolean isThin() {
    if (thin.isEmpty()) {
      List<Rule> rules =
          standard.rules().stream().filter(this::isTechnical).filter(this::isMeant).toList();
      long answered = rules.stream().filter(r -> !all.of(r.id()).isMissing()).count();
      boolean whole = text.statements().size() >= WHOLE;
      thin = Optional.of(whole && answered < rules.size() * GOOD_WILL);
    }
    return thin.get();
  }

  /** What does not apply is not left out: no renewal of a token where a key is used. */
  private boolean isMeant(Rule rule) {
    return rule.applies().stream().allMatch(this::holds);
  }

  /** Whether a rule is about a section that its content tells, and evidence decides it. */
  private boolean isTechnical(Rule rule) {
    return rule.judgement() instanceof Rule.ByEvidence
        && standard.section(rule.section()).filter(s -> s.signals().isPresent()).isPresent();
  }

  private EvidenceReading strict() {
    if (strict.isEmpty()) {
      strict = Optional.of(new EvidenceReading(text.keeping(relevant.get()), standard));
    }
    return strict.get();
  }
}
