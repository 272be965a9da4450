package io.github.integrationspec.engine;

import io.github.integrationspec.engine.SpecificationAssembler.Located;
import io.github.integrationspec.facts.ApprovalFile;
import io.github.integrationspec.facts.ApprovalFile.BrokenException;
import io.github.integrationspec.facts.ApprovalRecord;
import io.github.integrationspec.facts.GitFacts;
import io.github.integrationspec.facts.RecordedApprovals;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.Outside;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Records what specifications say at the time of their approval. */
public final class Approver {

  private final Readers readers;

  public Approver(Readers readers) {
    this.readers = readers;
  }

  /**
   * Who approves.
   *
   * @param team {@code security}, {@code architecture}, or any other
   * @param by a person
   */
  public record Approval(String team, String by, LocalDate date) {}

  /**
   * What was recorded for one specification.
   *
   * @param file its main file, as reports show it
   * @param sections number of its sections
   */
  public record Recorded(String file, int sections) {}

  /**
   * Records an approval of one document, or of all that have the status Approved or Completed, in
   * the request's file of approvals. Nothing is written where there is nothing to record.
   *
   * @param document the main file of a specification; empty for all approved ones
   * @throws IOException when the repository cannot be read or the file cannot be written
   * @throws BrokenException when the file that is there holds something else
   */
  public List<Recorded> approve(CheckRequest request, Approval approval, Optional<Path> document)
      throws IOException, BrokenException {
    List<ApprovalRecord> records = ApprovalFile.read(request.approvalsFile());
    List<Recorded> recorded = new ArrayList<>();
    for (Subject subject : subjects(request, document)) {
      String file = subject.specification().file();
      Map<String, Map<String, String>> sections = subject.content().hashes();
      records =
          ApprovalFile.with(
              records,
              new ApprovalRecord(
                  besideApprovals(request, file),
                  approval.team(),
                  approval.by(),
                  approval.date(),
                  sections));
      recorded.add(new Recorded(file, sections.size()));
    }
    if (!recorded.isEmpty()) {
      ApprovalFile.write(request.approvalsFile(), records);
    }
    return recorded;
  }

  /** The document's path as the file of approvals writes it: relative to itself. */
  private static String besideApprovals(CheckRequest request, String file) {
    Path folder = request.approvalsFile().toAbsolutePath().normalize().getParent();
    Path path = request.baseDirectory().toAbsolutePath().resolve(file).normalize();
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private List<Subject> subjects(CheckRequest request, Optional<Path> document) throws IOException {
    try (ReadingRoom room = new ReadingRoom(request, readers);
        GitFacts git = new GitFacts(request.baseDirectory(), Set.of())) {
      Outside outside =
          new Outside(
              git,
              new RecordedApprovals(request.baseDirectory(), request.approvalsFile()),
              readers.markdown());
      List<Subject> subjects = new ArrayList<>();
      for (List<Path> files : room.find(room.listing()).specifications()) {
        boolean wanted =
            document.isEmpty() || document.get().toAbsolutePath().normalize().equals(files.get(0));
        if (wanted) {
          Specification specification = assemble(room, files);
          Subject subject = Subject.of(specification, request.standard(), request.today(), outside);
          if (document.isPresent() || isApproved(subject)) {
            subjects.add(subject);
          }
        }
      }
      return subjects;
    }
  }

  private static Specification assemble(ReadingRoom room, List<Path> files) {
    List<Located> documents =
        files.stream()
            .flatMap(f -> room.library().document(f).map(d -> new Located(f, d)).stream())
            .toList();
    return room.assembler().assemble(documents).specification();
  }

  private static boolean isApproved(Subject subject) {
    return subject
        .status()
        .flatMap(StatusField::status)
        .filter(s -> s == Status.APPROVED || s == Status.COMPLETED)
        .isPresent();
  }
}
