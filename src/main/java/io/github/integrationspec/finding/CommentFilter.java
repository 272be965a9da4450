package io.github.integrationspec.finding;

import io.github.integrationspec.finding.SuppressionComment.Invalid;
import io.github.integrationspec.finding.SuppressionComment.Valid;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Applies the suppressions that stand in documents. */
final class CommentFilter {

  private final Map<RuleId, Level> levels;
  private final Set<String> judged;
  private final LocalDate today;
  private final RuleWords unused;
  private final RuleWords invalid;

  /**
   * @param judged main files of the specifications to which all rules in force were applied
   */
  CommentFilter(Standard standard, Map<RuleId, Level> levels, Set<String> judged, LocalDate today) {
    this.levels = levels;
    this.judged = judged;
    this.today = today;
    this.unused = new RuleWords(standard, "suppression-unused");
    this.invalid = new RuleWords(standard, "suppression-invalid");
  }

  /** What one comment has done; a document that is a part of two specifications is read twice. */
  private static final class Use {
    private final List<SuppressionComment> readings = new ArrayList<>();
    private final Set<RuleId> used = new TreeSet<>();
    private int findings;
  }

  Filtered apply(List<Result> results, List<SuppressionComment> comments) {
    Map<Span, Use> uses = new LinkedHashMap<>();
    comments.forEach(c -> uses.computeIfAbsent(c.place(), k -> new Use()).readings.add(c));
    Map<String, List<SuppressionComment>> bySpecification =
        comments.stream().collect(Collectors.groupingBy(SuppressionComment::specification));
    List<Result> filtered =
        results.stream()
            .map(r -> filter(r, bySpecification.getOrDefault(of(r), List.of()), uses))
            .toList();
    Map<String, List<Result>> found =
        filtered.stream()
            .filter(r -> bySpecification.containsKey(of(r)))
            .collect(Collectors.groupingBy(CommentFilter::of));
    List<Finding> complaints = new ArrayList<>();
    List<LedgerEntry> ledger = new ArrayList<>();
    for (Use use : uses.values()) {
      SuppressionComment comment = use.readings.get(0);
      if (comment.content() instanceof Invalid wrong) {
        complaints.add(
            invalid.finding(
                comment.specification(), comment.place(), wrong.key(), wrong.slots(), List.of()));
      } else if (comment.content() instanceof Valid valid) {
        boolean expired = valid.isExpired(today);
        Set<String> idle = idle(valid, use);
        if (expired) {
          complaints.add(expired(comment, valid));
        } else if (!idle.isEmpty() && use.readings.stream().allMatch(this::isJudged)) {
          boolean all = idle.size() == valid.rules().size();
          complaints.add(
              unused(comment, idle, all, found.getOrDefault(comment.specification(), List.of())));
        }
        ledger.add(entry(comment, valid, use, expired));
      }
    }
    return new Filtered(filtered, complaints, ledger);
  }

  private static String of(Result result) {
    return result.finding().specification();
  }

  /** All comments that suppress a finding are in use; the reason of the first is given. */
  private Result filter(Result result, List<SuppressionComment> comments, Map<Span, Use> uses) {
    Optional<String> reason = Optional.empty();
    Set<Span> counted = new LinkedHashSet<>();
    for (SuppressionComment comment : comments) {
      if (comment.suppresses(result.finding(), today) && counted.add(comment.place())) {
        Use use = uses.get(comment.place());
        use.used.add(result.finding().rule());
        use.findings++;
        reason = reason.or(() -> Optional.of(((Valid) comment.content()).reason()));
      }
    }
    return reason
        .map(why -> result.suppressed(new Suppression(Suppression.Kind.IN_SOURCE, why)))
        .orElse(result);
  }

  private boolean isJudged(SuppressionComment comment) {
    return judged.contains(comment.specification());
  }

  /** Names that suppress nothing, but for those whose rules are all off: nobody knows of them. */
  private Set<String> idle(Valid valid, Use use) {
    Set<String> idle = new TreeSet<>();
    valid
        .rules()
        .forEach(
            (name, rules) -> {
              boolean applied =
                  rules.stream().anyMatch(r -> levels.getOrDefault(r, Level.OFF) != Level.OFF);
              if (applied && rules.stream().noneMatch(use.used::contains)) {
                idle.add(name);
              }
            });
    return idle;
  }

  private Finding expired(SuppressionComment comment, Valid valid) {
    return unused.finding(
        comment.specification(),
        comment.place(),
        "expired",
        Map.of(
            "rules",
            quoted(valid.rules().keySet()),
            "until",
            valid.until().map(LocalDate::toString).orElse(""),
            "reason",
            valid.reason()),
        List.of());
  }

  private Finding unused(
      SuppressionComment comment, Set<String> idle, boolean all, List<Result> results) {
    Valid valid = (Valid) comment.content();
    List<Finding.Related> elsewhere =
        results.stream()
            .map(Result::finding)
            .filter(f -> idle.stream().anyMatch(name -> valid.rules().get(name).contains(f.rule())))
            .map(f -> new Finding.Related(f.span(), f.rule() + " is reported here"))
            .distinct()
            .limit(3)
            .toList();
    String key = elsewhere.isEmpty() ? all ? "unused" : "part" : "elsewhere";
    return unused.finding(
        comment.specification(), comment.place(), key, Map.of("rules", quoted(idle)), elsewhere);
  }

  private LedgerEntry entry(SuppressionComment comment, Valid valid, Use use, boolean expired) {
    return new LedgerEntry(
        LedgerEntry.Kind.SUPPRESSION,
        expired
            ? LedgerEntry.State.EXPIRED
            : use.findings > 0 ? LedgerEntry.State.IN_FORCE : LedgerEntry.State.UNUSED,
        List.copyOf(valid.rules().keySet()),
        comment.specification(),
        Optional.of(comment.place()),
        comment.scope().files().contains(comment.place().file())
            ? "the whole document"
            : comment.scope().regions().stream()
                .findFirst()
                .map(r -> "what stands at line " + r.line())
                .orElse("nothing"),
        "",
        valid.reason(),
        Optional.empty(),
        valid.until(),
        OptionalLong.empty(),
        use.findings);
  }

  private static String quoted(Set<String> names) {
    return String.join(", ", names);
  }
}
