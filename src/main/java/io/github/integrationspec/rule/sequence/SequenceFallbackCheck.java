package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Affirmation;
import io.github.integrationspec.rule.reading.DiagramText;
import io.github.integrationspec.rule.reading.Substitutes;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code sequence-fallback}: a fallback stands in the diagrams. */
public final class SequenceFallbackCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Affirmation affirmation = new Affirmation(subject.standard());
    TermSet fallbacks = subject.standard().terms("drawn-fallbacks");
    TermSet replacements = subject.standard().terms("drawn-substitutes");
    Substitutes substitutes = new Substitutes(subject.standard());
    if (subject.drawings().sequences().stream().anyMatch(substitutes::areDrawnIn)) {
      return List.of();
    }
    return new DrawnFact(subject, rule)
        .judge(
            text ->
                affirmation.says(text, fallbacks)
                    || (text.path() == DiagramText.Path.ERROR
                        && affirmation.says(text, replacements)),
            "resilience-fallback");
  }
}
