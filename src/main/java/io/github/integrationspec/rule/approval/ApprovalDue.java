package io.github.integrationspec.rule.approval;

import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Approval;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;

/** Whether a document is held to approvals, and where a finding about a missing one is placed. */
final class ApprovalDue {

  private ApprovalDue() {}

  /** Approvals are due once the status is Approved or Completed. */
  static boolean isDue(Subject subject) {
    Optional<Status> status = subject.status().flatMap(StatusField::status);
    return status.isPresent()
        && (status.get() == Status.APPROVED || status.get() == Status.COMPLETED);
  }

  static String status(Subject subject) {
    return subject.status().flatMap(StatusField::status).map(Status::word).orElse("");
  }

  static List<Approval> of(Subject subject, Approval.Team team) {
    return subject.approvals().stream().filter(a -> a.team().equals(Optional.of(team))).toList();
  }

  /** The first statement on approvals, else their section, else the status. */
  static Span place(Subject subject, List<Approval> approvals) {
    if (!approvals.isEmpty()) {
      return approvals.get(0).statement().span();
    }
    return subject
        .text()
        .titleOf("approvals")
        .map(t -> t.phrase().span())
        .or(() -> subject.status().map(StatusField::span))
        .orElseGet(() -> Placement.start(subject));
  }
}
