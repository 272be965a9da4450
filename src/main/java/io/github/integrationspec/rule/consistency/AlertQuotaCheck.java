package io.github.integrationspec.rule.consistency;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.RateLimit;
import io.github.integrationspec.rule.reading.RateLimitReader;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code consistency-alert-quota}: an alert on a quota comes before the quota is used up. */
public final class AlertQuotaCheck implements Check {

  private static final double ALL = 100;

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    TermSet usage = subject.standard().terms("alert-usage");
    TermSet percents = subject.standard().terms("alert-usage-percent");
    TermSet alerts = subject.standard().terms("alert-words");
    TermSet others = subject.standard().terms("alert-usage-not");
    List<RateLimit> limits =
        new RateLimitReader(subject.standard())
            .in(subject.text()).stream()
                .filter(l -> l.sections().contains("rate-limiting"))
                .toList();
    Findings findings = new Findings(subject, rule);
    for (Statement statement : subject.text().statements()) {
      Wording wording = statement.phrase().wording();
      boolean alert =
          statement.place().weight() == Place.Weight.EVIDENCE
              && statement.form() != Statement.Form.CODE
              && statement.place().isIn("monitoring")
              && (wording.has(alerts)
                  || statement.place().headings().stream()
                      .limit(1)
                      .anyMatch(t -> t.phrase().wording().has(alerts)))
              && wording.has(usage)
              && !wording.has(others);
      if (alert) {
        share(statement, percents, findings);
        rate(statement, limits, findings);
      }
    }
    return findings.all();
  }

  /** {@code at 120 % of the quota}. */
  private static void share(Statement statement, TermSet percents, Findings findings) {
    Wording wording = statement.phrase().wording();
    for (Hit hit : wording.hits(percents)) {
      wording.values(Shape.PERCENT).stream()
          .filter(p -> p.start() >= hit.start() && p.end() <= hit.end())
          .filter(p -> p.value() >= ALL)
          .findFirst()
          .ifPresent(
              p ->
                  findings
                      .at(span(statement, p), "share")
                      .with(Map.of("threshold", words(statement, p)))
                      .note("nothing is left then")
                      .add());
    }
  }

  private static void rate(Statement statement, List<RateLimit> limits, Findings findings) {
    for (Quantity rate : statement.phrase().wording().values(Shape.RATE)) {
      List<RateLimit> same =
          limits.stream().filter(l -> words(statement, rate).endsWith(unit(l.words()))).toList();
      if (same.size() == 1) {
        RateLimit limit = same.get(0);
        boolean late =
            limit.scopes().isEmpty()
                && (rate.value() > limit.count() / limit.window() || limit.isSame(rate.value()));
        if (late) {
          findings
              .at(span(statement, rate), "missing")
              .with(
                  Map.of(
                      "threshold", words(statement, rate),
                      "quota", limit.words(),
                      "line", Lines.of(limit.span(), statement.span())))
              .note("not below " + limit.words())
              .see(limit.span(), "the quota: " + limit.words())
              .add();
        }
      }
    }
  }

  /** The unit of time that a rate ends with. */
  private static String unit(String words) {
    return words.substring(Math.max(words.lastIndexOf(' '), words.lastIndexOf('/')) + 1);
  }

  private static Span span(Statement statement, Quantity quantity) {
    return statement.phrase().prose().span(quantity.start(), quantity.end());
  }

  private static String words(Statement statement, Quantity quantity) {
    return statement.phrase().text().substring(quantity.start(), quantity.end());
  }
}
