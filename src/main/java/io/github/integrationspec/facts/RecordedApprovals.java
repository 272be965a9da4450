package io.github.integrationspec.facts;

import io.github.integrationspec.facts.ApprovalFile.BrokenException;
import io.github.integrationspec.source.Span;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The approvals that were recorded, read when first asked for. Documents are named as reports name
 * them. Thread-safe.
 */
public final class RecordedApprovals {

  private final Path base;
  private final Path file;
  private Optional<List<ApprovalRecord>> records = Optional.empty();
  private Optional<Problem> problem = Optional.empty();

  /**
   * @param base the directory that paths of files are relative to
   * @param file where approvals are recorded; it need not be there
   */
  public RecordedApprovals(Path base, Path file) {
    this.base = base.toAbsolutePath().normalize();
    this.file = file.toAbsolutePath().normalize();
  }

  /**
   * Why the file cannot be read.
   *
   * @param why a clause
   */
  public record Problem(Span span, String why) {}

  /** All of them, in the file's order; none when the file is broken. */
  public synchronized List<ApprovalRecord> all() {
    if (records.isEmpty()) {
      records = Optional.of(read());
    }
    return records.get();
  }

  /** Those of one specification. */
  public List<ApprovalRecord> of(String document) {
    return all().stream().filter(r -> r.document().equals(document)).toList();
  }

  /** What is wrong with the file. */
  public synchronized Optional<Problem> problem() {
    all();
    return problem;
  }

  private List<ApprovalRecord> read() {
    try {
      List<ApprovalRecord> shown = new ArrayList<>();
      for (ApprovalRecord record : ApprovalFile.read(file)) {
        shown.add(record.of(shown(file.resolveSibling(record.document()).normalize())));
      }
      return List.copyOf(shown);
    } catch (InvalidPathException e) {
      problem =
          Optional.of(
              new Problem(Span.startOf(shown(file)), "it names a document by what is no path"));
      return List.of();
    } catch (BrokenException e) {
      String shown = shown(file);
      problem = Optional.of(new Problem(new Span(shown, e.line(), 1, e.line(), 1), e.getMessage()));
      return List.of();
    }
  }

  private String shown(Path path) {
    boolean related = base.getRoot() != null && base.getRoot().equals(path.getRoot());
    return (related ? base.relativize(path) : path).toString().replace('\\', '/');
  }
}
