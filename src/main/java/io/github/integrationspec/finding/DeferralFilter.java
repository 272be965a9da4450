package io.github.integrationspec.finding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Applies what partial specifications leave for later. */
final class DeferralFilter {

  private final LocalDate today;

  DeferralFilter(LocalDate today) {
    this.today = today;
  }

  Filtered apply(List<Result> results, List<DeferredRules> deferrals) {
    Map<DeferredRules, Integer> used = new HashMap<>();
    Map<String, List<DeferredRules>> bySpecification =
        deferrals.stream().collect(Collectors.groupingBy(DeferredRules::specification));
    List<Result> filtered = new ArrayList<>();
    for (Result result : results) {
      Optional<DeferredRules> deferral =
          bySpecification.getOrDefault(result.finding().specification(), List.of()).stream()
              .filter(d -> d.defers(result.finding().rule(), today))
              .findFirst();
      deferral.ifPresent(d -> used.merge(d, 1, Integer::sum));
      filtered.add(
          result.counts() && deferral.isPresent()
              ? result.suppressed(new Suppression(Suppression.Kind.IN_SOURCE, deferral.get().why()))
              : result);
    }
    return new Filtered(
        filtered,
        List.of(),
        deferrals.stream().map(d -> entry(d, used.getOrDefault(d, 0))).toList());
  }

  private LedgerEntry entry(DeferredRules deferral, int findings) {
    return new LedgerEntry(
        LedgerEntry.Kind.DEFERRAL,
        deferral.isExpired(today)
            ? LedgerEntry.State.EXPIRED
            : findings > 0 ? LedgerEntry.State.IN_FORCE : LedgerEntry.State.UNUSED,
        deferral.rules().stream().sorted().map(Object::toString).toList(),
        deferral.specification(),
        Optional.of(deferral.place()),
        deferral.what(),
        "",
        deferral.why(),
        Optional.empty(),
        deferral.until(),
        OptionalLong.empty(),
        findings);
  }
}
