package io.github.integrationspec.finding;

import io.github.integrationspec.finding.SuppressionComment.Content;
import io.github.integrationspec.finding.SuppressionComment.Invalid;
import io.github.integrationspec.finding.SuppressionComment.Valid;
import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads the text of comments.
 *
 * <pre>
 * comment := "integration-spec:" "ignore" name ("," | " ") name … [ "until" YYYY-MM-DD ] ":" reason
 * name    := rule id | group
 * </pre>
 */
public final class SuppressionSyntax {

  private static final String MARK = "integration-spec";
  private static final String IGNORE = "ignore";
  private static final String UNTIL = "until";

  /** About exceptions themselves: whoever wants fewer of them corrects the exception. */
  private static final Set<String> OWN_GROUPS = Set.of("suppression", "baseline");

  private static final Set<String> NO_REASONS =
      Set.of("todo", "tbd", "tba", "fixme", "xxx", "n/a", "na", "none", "reason", "because", "why");

  private final Map<String, Set<RuleId>> known = new TreeMap<>();

  public SuppressionSyntax(Standard standard) {
    for (Rule rule : standard.rules()) {
      known.computeIfAbsent(rule.id().value(), k -> new TreeSet<>()).add(rule.id());
      known.computeIfAbsent(rule.id().group(), k -> new TreeSet<>()).add(rule.id());
    }
  }

  /** What a comment says; empty when it is not about this plugin. */
  public Optional<Content> read(String comment) {
    String text = comment.strip().replaceAll("\\s+", " ");
    if (!text.toLowerCase(Locale.ROOT).startsWith(MARK)) {
      return Optional.empty();
    }
    String rest = text.substring(MARK.length());
    if (!rest.startsWith(":") && !rest.startsWith(" ") && !rest.isEmpty()) {
      // "integration-specification of …" is prose
      return Optional.empty();
    }
    String command = rest.replaceFirst("^[ :]+", "");
    String first = command.split("[ :,]", 2)[0];
    if (!rest.startsWith(":") && !first.equalsIgnoreCase(IGNORE)) {
      return Optional.empty();
    }
    if (!rest.startsWith(":") || !first.equals(IGNORE)) {
      return Optional.of(new Invalid("word", Map.of("found", first)));
    }
    return Optional.of(ignore(command.substring(IGNORE.length()).strip()));
  }

  private Content ignore(String text) {
    int colon = text.indexOf(':');
    String head = (colon < 0 ? text : text.substring(0, colon)).strip();
    String reason = colon < 0 ? "" : text.substring(colon + 1).strip();
    List<String> words = Arrays.stream(head.split("[ ,]+")).filter(w -> !w.isEmpty()).toList();
    int until = words.indexOf(UNTIL);
    Set<String> names = new LinkedHashSet<>(until < 0 ? words : words.subList(0, until));
    List<String> dates = until < 0 ? List.of() : words.subList(until + 1, words.size());
    if (names.isEmpty()) {
      return new Invalid("no-rule", Map.of());
    }
    Optional<Content> unknown = unknown(names, colon < 0);
    if (unknown.isPresent()) {
      return unknown.get();
    }
    Optional<LocalDate> date = dates.size() == 1 ? date(dates.get(0)) : Optional.empty();
    if (until >= 0 && date.isEmpty()) {
      return new Invalid("date", Map.of("date", String.join(" ", dates)));
    }
    if (!isReason(reason)) {
      return new Invalid(
          reason.isEmpty() ? "reason" : "no-reason",
          Map.of("rules", String.join(", ", names), "reason", reason));
    }
    Map<String, Set<RuleId>> rules = new TreeMap<>();
    names.forEach(name -> rules.put(name, known.get(name)));
    return new Valid(rules, date, reason);
  }

  private Optional<Content> unknown(Set<String> names, boolean withoutColon) {
    for (String name : names) {
      if (OWN_GROUPS.contains(name.split("-", 2)[0]) && known.containsKey(name)) {
        return Optional.of(new Invalid("own", Map.of("name", name)));
      }
      if (!known.containsKey(name)) {
        boolean prose = withoutColon && names.stream().anyMatch(known::containsKey);
        if (prose) {
          // "ignore sequence-timeout because the vendor …": the colon is what is missing
          return Optional.of(
              new Invalid("reason", Map.of("rules", firstKnown(names), "reason", "")));
        }
        return Optional.of(
            new Invalid(
                "rule",
                Map.of(
                    "name",
                    name,
                    "nearest",
                    Nearest.to(name, known.keySet())
                        .map(n -> ". Did you mean \"" + n + "\"?")
                        .orElse("."))));
      }
    }
    return Optional.empty();
  }

  private String firstKnown(Set<String> names) {
    return names.stream().filter(known::containsKey).findFirst().orElse("");
  }

  private static Optional<LocalDate> date(String word) {
    try {
      return Optional.of(LocalDate.parse(word));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static boolean isReason(String reason) {
    String bare =
        reason.toLowerCase(Locale.ROOT).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "");
    return bare.codePoints().anyMatch(Character::isLetter) && !NO_REASONS.contains(bare);
  }
}
