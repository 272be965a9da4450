package io.github.integrationspec.finding;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * A rule or group that the build's configuration switches off.
 *
 * @param name the rule's id, or the group
 * @param reason empty where none is given
 */
public record SwitchedOff(String name, String reason) {

  LedgerEntry entry() {
    return new LedgerEntry(
        LedgerEntry.Kind.OFF,
        LedgerEntry.State.IN_FORCE,
        List.of(name),
        "",
        Optional.empty(),
        "all specifications of the module",
        "",
        reason,
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        0);
  }
}
