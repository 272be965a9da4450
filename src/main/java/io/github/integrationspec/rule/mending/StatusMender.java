package io.github.integrationspec.rule.mending;

import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Mender;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.rule.reading.WrittenWords;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** Puts the nearest word of the standard in the place of a status that is none. */
public final class StatusMender implements Mender {

  /** What is longer says more than a word could. */
  private static final int LONGEST = 24;

  @Override
  public List<Edit> mend(Subject subject, Rule rule, Finding finding) {
    return subject
        .status()
        .filter(field -> field.status().isEmpty() && field.value().length() <= LONGEST)
        .filter(field -> Character.isLetter(first(field)))
        .flatMap(field -> WrittenWords.in(subject.specification(), field.span(), field.value()))
        .map(span -> new Edit(span, Status.nearest(subject.status().get().value()).word()))
        .map(List::of)
        .orElse(List.of());
  }

  /** A value of signs alone is a placeholder. */
  private static char first(StatusField field) {
    return field.value().isEmpty() ? ' ' : field.value().charAt(0);
  }
}
