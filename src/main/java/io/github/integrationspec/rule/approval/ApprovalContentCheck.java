package io.github.integrationspec.rule.approval;

import io.github.integrationspec.facts.ApprovalRecord;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.content.ContentKind;
import io.github.integrationspec.rule.content.NormativeContent;
import io.github.integrationspec.rule.content.NormativeContent.Part;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * {@code approval-content}: an approved document says what was recorded when it was approved. Each
 * section that says something else is one finding.
 */
public final class ApprovalContentCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    if (!ApprovalDue.isDue(subject)) {
      return List.of();
    }
    List<ApprovalRecord> records = subject.outside().approvals().of(subject.specification().file());
    if (records.isEmpty()) {
      return List.of();
    }
    NormativeContent now = subject.content();
    Map<String, List<ApprovalRecord>> changed = new LinkedHashMap<>();
    for (ApprovalRecord record : records) {
      for (String section : sections(now, record)) {
        if (!hashes(now, section).equals(Optional.ofNullable(record.sections().get(section)))) {
          changed.computeIfAbsent(section, s -> new ArrayList<>()).add(record);
        }
      }
    }
    Findings findings = new Findings(subject, rule);
    changed.forEach((section, of) -> report(now, section, of, findings, subject));
    return findings.all();
  }

  private static Set<String> sections(NormativeContent now, ApprovalRecord record) {
    Set<String> sections = new LinkedHashSet<>(now.sections().keySet());
    sections.addAll(record.sections().keySet());
    return sections;
  }

  private static Optional<Map<String, String>> hashes(NormativeContent now, String section) {
    return Optional.ofNullable(now.sections().get(section)).map(Part::hashes);
  }

  private static void report(
      NormativeContent now,
      String section,
      List<ApprovalRecord> records,
      Findings findings,
      Subject subject) {
    Optional<Part> part = Optional.ofNullable(now.sections().get(section));
    boolean known = records.stream().anyMatch(r -> r.sections().containsKey(section));
    String key = part.isEmpty() ? "gone" : known ? "missing" : "added";
    Span place = part.map(Part::place).orElseGet(() -> Placement.start(subject));
    findings
        .at(place, key)
        .with(
            Map.of(
                "section", section,
                "what", part.map(s -> kinds(s, section, records)).orElse(""),
                "who", who(records)))
        .note("not as it was approved")
        .add();
  }

  /** What is other than in any of the records: "an endpoint and a number". */
  private static String kinds(Part now, String section, List<ApprovalRecord> records) {
    List<String> kinds = new ArrayList<>();
    for (ContentKind kind : ContentKind.values()) {
      String hash = now.hashes().getOrDefault(kind.id(), "");
      if (records.stream()
          .map(r -> r.sections().getOrDefault(section, Map.of()))
          .anyMatch(then -> !then.getOrDefault(kind.id(), "").equals(hash))) {
        kinds.add(kind.words());
      }
    }
    return joined(kinds);
  }

  private static String who(List<ApprovalRecord> records) {
    return joined(
        records.stream().map(r -> r.by() + " (" + r.team() + ", " + r.date() + ")").toList());
  }

  private static String joined(List<String> parts) {
    return parts.size() < 2
        ? String.join("", parts)
        : String.join(", ", parts.subList(0, parts.size() - 1))
            + " and "
            + parts.get(parts.size() - 1);
  }
}
