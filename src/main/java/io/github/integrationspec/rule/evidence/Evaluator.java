package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.standard.Evidence;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Decides whether a specification shows the evidence that a rule asks for. */
public final class Evaluator {

  private final SpecificationText text;
  private final StatementIndex index;
  private final SaysMatcher says;
  private final FieldMatcher fields;
  private final TableMatcher tables;
  private final LinkMatcher links;
  private final Function<RuleId, Showing> rules;

  /**
   * @param rules what the evidence of another rule comes to
   */
  public Evaluator(
      SpecificationText text,
      Standard standard,
      Objections objections,
      Function<RuleId, Showing> rules) {
    this.text = text;
    this.index = new StatementIndex(text.statements());
    this.says = new SaysMatcher(objections);
    this.fields = new FieldMatcher(objections);
    this.tables = new TableMatcher(text, objections);
    this.links = new LinkMatcher(text, standard.vocabulary());
    this.rules = rules;
  }

  /** Looks for evidence in the whole specification. */
  public Showing show(Evidence evidence) {
    if (evidence instanceof Evidence.AnyOf any) {
      return any(any.options());
    }
    if (evidence instanceof Evidence.AllOf all) {
      return all(all.parts());
    }
    if (evidence instanceof Evidence.Not not) {
      return show(not.option()).isShown()
          ? Showing.missing(Optional.empty())
          : Showing.by(List.of());
    }
    if (evidence instanceof Evidence.When when) {
      return show(when.condition()).isShown() ? show(when.then()) : Showing.by(List.of());
    }
    if (evidence instanceof Evidence.Says said) {
      return first(index.saying(said), statement -> says.match(said, statement));
    }
    if (evidence instanceof Evidence.Field field) {
      return first(index.labelled(field), statement -> fields.match(field, statement));
    }
    if (evidence instanceof Evidence.Code code) {
      return code(code);
    }
    if (evidence instanceof Evidence.Table table) {
      return tables.show(table);
    }
    if (evidence instanceof Evidence.Link link) {
      return links.show(link);
    }
    return rules.apply(((Evidence.OfRule) evidence).rule());
  }

  private Showing code(Evidence.Code code) {
    List<Statement> blocks =
        text.statements().stream()
            .filter(s -> CodeMatcher.match(code, s) instanceof Match.Full)
            .limit(code.blocks())
            .toList();
    return blocks.size() < code.blocks() ? Showing.missing(Optional.empty()) : Showing.by(blocks);
  }

  private Showing any(List<Evidence> options) {
    Optional<NearMiss> nearest = Optional.empty();
    for (Evidence option : options) {
      Showing showing = show(option);
      if (!showing.isMissing()) {
        return showing;
      }
      nearest = nearer(nearest, showing.nearMiss());
    }
    return Showing.missing(nearest);
  }

  private Showing all(List<Evidence> parts) {
    List<Statement> proofs = new ArrayList<>();
    for (Evidence part : parts) {
      Showing showing = show(part);
      if (!showing.isShown()) {
        return showing.nearMiss().isPresent() || proofs.isEmpty()
            ? showing
            : Showing.missing(Optional.empty());
      }
      proofs.addAll(showing.proofs());
    }
    return Showing.by(proofs);
  }

  /** The first statement that matches; else the nearest miss among all. */
  private Showing first(List<Statement> candidates, Function<Statement, Match> test) {
    Match.Near nearest = null;
    for (Statement statement : candidates) {
      Match match = test.apply(statement);
      if (match instanceof Match.Full) {
        return Showing.by(statement);
      }
      if (match instanceof Match.Near near
          && (nearest == null || isBetter(near.objection(), nearest.objection()))) {
        nearest = near;
      }
    }
    return Showing.missing(Optional.ofNullable(nearest).map(Match.Near::nearMiss));
  }

  /** An objection to a full statement says more than a lack; of equals the first counts. */
  private static Optional<NearMiss> nearer(Optional<NearMiss> a, Optional<NearMiss> b) {
    if (a.isEmpty()) {
      return b;
    }
    return b.isPresent() && isBetter(b.get().objection(), a.get().objection()) ? b : a;
  }

  private static boolean isBetter(Objection objection, Objection than) {
    return than == Objection.NO_VALUE && objection != Objection.NO_VALUE;
  }
}
