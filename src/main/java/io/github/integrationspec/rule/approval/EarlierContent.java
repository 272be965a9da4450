package io.github.integrationspec.rule.approval;

import io.github.integrationspec.facts.Change;
import io.github.integrationspec.language.DateReader;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.content.NormativeText;
import io.github.integrationspec.rule.reading.Approval;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads earlier versions of a specification's files for what matters to its approval. */
final class EarlierContent {

  private final Subject subject;

  EarlierContent(Subject subject) {
    this.subject = subject;
  }

  /** Whether a version of the main document records an approval of that day. */
  boolean isApproved(Optional<String> text, LocalDate day) {
    return text.isPresent()
        && read(subject.specification().file(), text.get()).approvals().stream()
            .filter(a -> a.outcome() == Approval.Outcome.GIVEN)
            .flatMap(a -> a.date().stream())
            .anyMatch(d -> d instanceof DateReader.Real real && real.date().equals(day));
  }

  /** Whether a file says something else behind a commit than before it. */
  boolean saysOther(String file, Change change) {
    Optional<String> before = change.before().get();
    Optional<String> after = change.after().get();
    if (before.isEmpty() || after.isEmpty()) {
      return true;
    }
    boolean document =
        subject.specification().documents().stream().anyMatch(d -> d.file().equals(file));
    return document
        ? !content(file, before.get()).equals(content(file, after.get()))
        : !NormativeText.plain(before.get()).equals(NormativeText.plain(after.get()));
  }

  private Map<String, Map<String, String>> content(String file, String text) {
    return read(file, text).content().hashes();
  }

  private Subject read(String file, String text) {
    Specification alone =
        new Specification(subject.outside().read(file, text), List.of(), List.of(), List.of());
    return Subject.of(alone, subject.standard(), subject.today(), subject.outside());
  }
}
