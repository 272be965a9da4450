package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/**
 * What an auditor asks of a specification, as it stands in it. Values are as written; empty where
 * the document does not say.
 *
 * @param status the standard's word, or what is written where it is none
 * @param approved day of the latest approval that was given, as {@code 2026-06-30}
 * @param commit id of the commit that is checked out
 * @param content hash of what it says, without white space, typography and records of approval
 * @param hashes SHA-256 of its Markdown files, line ends as {@code \n}, the main file's first
 */
public record AuditRecord(
    String vendor,
    String status,
    String version,
    String owner,
    String approved,
    List<Approval> approvals,
    List<Approval> recorded,
    List<Diagram> diagrams,
    List<Link> links,
    Optional<String> commit,
    String content,
    List<FileHash> hashes) {

  public AuditRecord {
    approvals = List.copyOf(approvals);
    recorded = List.copyOf(recorded);
    diagrams = List.copyOf(diagrams);
    links = List.copyOf(links);
    hashes = List.copyOf(hashes);
  }

  /**
   * An approval.
   *
   * @param team {@code security}, {@code architecture}, or what a record gives
   * @param outcome {@code given}, {@code not-given}, {@code not-applicable}
   * @param by the person, where a record says it
   * @param text the statement in the document; empty for a recorded one
   */
  public record Approval(
      String team, String outcome, String by, String date, String text, Span place) {}

  /**
   * A diagram.
   *
   * @param kind {@code sequence}, {@code data-flow} or {@code other}
   * @param file its own file; empty when it is embedded
   */
  public record Diagram(
      String kind, String syntax, String type, String title, String file, Span place) {}

  /**
   * A link.
   *
   * @param resolution {@code web}, {@code file}, {@code missing-file}, …
   */
  public record Link(String target, String text, String resolution, String file, Span place) {}

  /** A file's content. */
  public record FileHash(String file, String sha256) {}
}
