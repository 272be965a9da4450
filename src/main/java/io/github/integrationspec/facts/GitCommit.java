package io.github.integrationspec.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.revwalk.RevCommit;

/**
 * One commit with what it did to the files that can belong to specifications.
 *
 * @param completeness whether its parents are there to compare it with
 * @param touched by path; of a merge only what differs from all parents
 */
record GitCommit(
    RevCommit commit,
    LocalDate day,
    Instant committed,
    Completeness completeness,
    Map<String, Touch> touched) {

  /** Whether a clone has what a commit is to be compared with. */
  enum Completeness {
    WHOLE,
    /** The oldest commit of a shallow clone. */
    CUT_OFF
  }

  /** Ids of a file's content; {@link ObjectId#zeroId()} where there is none. */
  record Touch(ObjectId before, ObjectId after) {
    boolean isAddition() {
      return before.equals(ObjectId.zeroId());
    }
  }

  /**
   * The day on which a change was made: where its author was, for rebasing gives a commit a new
   * date and no new content; but not later than it was committed.
   */
  static LocalDate day(RevCommit commit) {
    LocalDate authored = day(commit.getAuthorIdent());
    LocalDate committed = day(commit.getCommitterIdent());
    return authored.isBefore(committed) ? authored : committed;
  }

  private static LocalDate day(PersonIdent who) {
    return who.getWhenAsInstant().atZone(who.getZoneId()).toLocalDate();
  }
}
