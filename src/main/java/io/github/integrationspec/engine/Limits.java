package io.github.integrationspec.engine;

import java.time.Duration;

/**
 * What a check takes on at most. Beyond a limit something is left out, with a finding that says so;
 * documents as people write them stay far below all of them.
 *
 * @param fileBytes size in bytes of a file that is read
 * @param documents number of specifications that are checked in one run
 * @param findings number of findings that are reported in one run
 * @param perDocument time in which a file is read, and in which a specification is judged
 * @param nesting how deep quotes, lists and the like stand in each other; at most 100
 * @param tableCells number of cells in all tables of a document
 * @param diagramElements number of nodes, edges, participants, messages and the like of a diagram
 */
public record Limits(
    long fileBytes,
    int documents,
    int findings,
    Duration perDocument,
    int nesting,
    int tableCells,
    int diagramElements) {

  /** Deeper, the stack of a thread ends. */
  public static final int DEEPEST = 100;

  /** The limits when nothing is configured. */
  public static final Limits DEFAULT =
      new Limits(1_000_000, 20_000, 100_000, Duration.ofSeconds(30), DEEPEST, 200_000, 10_000);

  /** These limits with another size of files. */
  public Limits ofFiles(long bytes) {
    return new Limits(
        bytes, documents, findings, perDocument, nesting, tableCells, diagramElements);
  }
}
