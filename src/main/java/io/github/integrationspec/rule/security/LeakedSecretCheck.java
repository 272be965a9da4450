package io.github.integrationspec.rule.security;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/**
 * {@code security-leaked-secret}: no text that looks like a live credential, wherever in the file
 * it stands: in comments, code and diagrams, too.
 */
public final class LeakedSecretCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (Document document : subject.specification().documents()) {
      SourceText source = document.source();
      for (SecretFinder.Secret secret : SecretFinder.in(source.text())) {
        String value = source.text().substring(secret.start(), secret.end());
        findings
            .at(source.span(secret.start(), secret.end()), "missing")
            .with(Map.of("kind", secret.kind(), "masked", SecretFinder.masked(value)))
            .note("looks like a live credential")
            .add();
      }
    }
    return findings.all();
  }
}
