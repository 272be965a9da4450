package io.github.integrationspec.engine;

import io.github.integrationspec.facts.Change;
import io.github.integrationspec.facts.GitFacts;
import io.github.integrationspec.facts.History;
import io.github.integrationspec.finding.LedgerEntry;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Who made an exception that stands in a document, and when: the author of the commit that brought
 * its reason into the file. Nothing is said where git does not know, nor of a shallow clone.
 */
final class ExceptionOrigins {

  private final GitFacts git;
  private final LocalDate today;
  private final Map<String, List<Change>> changes = new HashMap<>();

  ExceptionOrigins(GitFacts git, LocalDate today) {
    this.git = git;
    this.today = today;
  }

  /** The entry, signed where its author can be told. */
  LedgerEntry signed(LedgerEntry entry) {
    if (!entry.who().isEmpty() || entry.why().isBlank() || entry.place().isEmpty()) {
      return entry;
    }
    String reason = folded(entry.why());
    return changes(entry.place().get().file()).stream()
        .filter(change -> has(change.after(), reason) && !has(change.before(), reason))
        .findFirst()
        .map(change -> by(entry, change))
        .orElse(entry);
  }

  private List<Change> changes(String file) {
    return changes.computeIfAbsent(
        file,
        path ->
            git.changes(path, LocalDate.EPOCH) instanceof History.Known known
                    && known.gap().isEmpty()
                ? known.changes()
                : List.of());
  }

  private LedgerEntry by(LedgerEntry entry, Change change) {
    return new LedgerEntry(
        entry.kind(),
        entry.state(),
        entry.rules(),
        entry.specification(),
        entry.place(),
        entry.what(),
        change.author(),
        entry.why(),
        Optional.of(change.day()),
        entry.until(),
        LedgerEntry.days(Optional.of(change.day()), today),
        entry.findings());
  }

  private static boolean has(Supplier<Optional<String>> text, String reason) {
    return text.get().filter(t -> folded(t).contains(reason)).isPresent();
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }
}
