package io.github.integrationspec.rule.mending;

import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Mender;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Endpoint;
import io.github.integrationspec.rule.reading.HttpMethods;
import io.github.integrationspec.rule.reading.WrittenWords;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Optional;

/** Puts the nearest method of HTTP in the place of a word that is none. */
public final class EndpointMethodMender implements Mender {

  @Override
  public List<Edit> mend(Subject subject, Rule rule, Finding finding) {
    for (Endpoint endpoint : subject.endpoints()) {
      Optional<Span> word =
          WrittenWords.in(subject.specification(), endpoint.statement(), endpoint.method());
      if (word.filter(finding.span()::equals).isPresent()) {
        return List.of(new Edit(word.get(), HttpMethods.nearest(endpoint.method())));
      }
    }
    return List.of();
  }
}
