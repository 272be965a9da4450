package io.github.integrationspec.finding;

import java.util.List;

/**
 * What one kind of exception makes of the results of a run.
 *
 * @param results the same as before, some of them suppressed
 * @param complaints what is wrong with the exceptions themselves
 * @param ledger the exceptions
 */
record Filtered(List<Result> results, List<Finding> complaints, List<LedgerEntry> ledger) {
  Filtered {
    results = List.copyOf(results);
    complaints = List.copyOf(complaints);
    ledger = List.copyOf(ledger);
  }
}
