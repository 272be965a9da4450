package io.github.integrationspec.rule;

import io.github.integrationspec.finding.AuditRecord;
import io.github.integrationspec.language.DateReader;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.Approval;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads what the audit trail says of a specification. Procedure step 10. */
final class Audit {

  private static final RuleId VERSION = new RuleId("document-version");
  private static final RuleId OWNER = new RuleId("document-owner");

  private Audit() {}

  static AuditRecord of(Subject subject) {
    String file = subject.specification().file();
    return new AuditRecord(
        subject.vendor().name().orElse(""),
        subject.status().map(s -> s.status().map(Status::word).orElse(s.value())).orElse(""),
        shown(subject, VERSION),
        shown(subject, OWNER),
        approved(subject).map(LocalDate::toString).orElse(""),
        subject.approvals().stream().map(Audit::approval).toList(),
        recorded(subject, file),
        subject.specification().diagrams().stream().map(d -> diagram(subject, d)).toList(),
        subject.specification().links().stream().map(Audit::link).toList(),
        subject.outside().git().head(file),
        subject.content().hash(),
        subject.specification().documents().stream()
            .map(d -> new AuditRecord.FileHash(d.file(), sha256(d.source().text())))
            .toList());
  }

  private static String shown(Subject subject, RuleId rule) {
    return subject.verdicts().of(rule).proofs().stream()
        .findFirst()
        .map(proof -> folded(value(proof, subject.standard().rule(rule)).text()))
        .orElse("");
  }

  /** Of a row the cell below a header on the topic, else the one behind its label. */
  private static Phrase value(Statement proof, Optional<Rule> rule) {
    Optional<TermSet> topic = rule.flatMap(Rule::topic);
    Optional<Phrase> titled =
        proof.cells().stream()
            .filter(c -> topic.isPresent() && c.head().wording().has(topic.get()))
            .map(Statement.Cell::value)
            .findFirst();
    boolean pair = proof.label().isPresent() && proof.cells().size() > 1;
    return titled.orElseGet(() -> pair ? proof.cells().get(1).value() : proof.value());
  }

  private static Optional<LocalDate> approved(Subject subject) {
    return subject.approvals().stream()
        .filter(a -> a.outcome() == Approval.Outcome.GIVEN)
        .flatMap(a -> day(a).stream())
        .max(Comparator.naturalOrder());
  }

  private static Optional<LocalDate> day(Approval approval) {
    return approval
        .date()
        .filter(DateReader.Real.class::isInstance)
        .map(d -> ((DateReader.Real) d).date());
  }

  private static AuditRecord.Approval approval(Approval approval) {
    return new AuditRecord.Approval(
        approval.team().map(t -> word(t)).orElse(""),
        word(approval.outcome()),
        "",
        day(approval).map(LocalDate::toString).orElse(""),
        folded(approval.statement().phrase().text()),
        approval.statement().span());
  }

  private static List<AuditRecord.Approval> recorded(Subject subject, String file) {
    return subject.outside().approvals().of(file).stream()
        .map(
            r ->
                new AuditRecord.Approval(
                    r.team(),
                    word(Approval.Outcome.GIVEN),
                    r.by(),
                    r.date().toString(),
                    "",
                    Placement.start(subject)))
        .toList();
  }

  private static AuditRecord.Diagram diagram(Subject subject, PlacedDiagram placed) {
    // the same file linked twice is placed twice, and listed once among those of a kind
    String kind =
        subject.diagrams().sequences().stream().anyMatch(d -> isSame(d, placed))
            ? "sequence"
            : subject.diagrams().dataFlows().stream().anyMatch(d -> isSame(d, placed))
                ? "data-flow"
                : "other";
    return new AuditRecord.Diagram(
        kind,
        placed.diagram().syntax().id(),
        placed.diagram().type(),
        placed.diagram().title().map(t -> t.plain()).orElse(""),
        placed.file(),
        placed.place());
  }

  private static boolean isSame(PlacedDiagram a, PlacedDiagram b) {
    return a.diagram().equals(b.diagram());
  }

  private static AuditRecord.Link link(ResolvedLink link) {
    return new AuditRecord.Link(
        link.link().target(),
        folded(link.link().text()),
        word(link.resolution()),
        link.file(),
        link.link().span());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static String folded(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  private static String sha256(String text) {
    try {
      byte[] bytes = text.replace("\r\n", "\n").getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
