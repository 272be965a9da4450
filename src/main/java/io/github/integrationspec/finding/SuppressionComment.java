package io.github.integrationspec.finding;

import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.RuleId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * A suppression that somebody wrote into a document.
 *
 * <pre>
 * &lt;!-- integration-spec:ignore sequence-timeout until 2027-01-31: vendor publishes none --&gt;
 * </pre>
 *
 * @param specification path of the main file of the specification that the document belongs to
 * @param place the comment
 * @param scope what it covers
 * @param content what it says
 */
public record SuppressionComment(String specification, Span place, Scope scope, Content content) {

  /** What a comment says. */
  public sealed interface Content permits Valid, Invalid {}

  /**
   * A suppression that can be applied.
   *
   * @param rules the rules that each of the names stands for: a rule's id for itself, a group for
   *     all of its rules
   * @param until the last day on which it suppresses; empty for any
   */
  public record Valid(Map<String, Set<RuleId>> rules, Optional<LocalDate> until, String reason)
      implements Content {

    public Valid {
      rules = new TreeMap<>(rules);
    }

    /** Whether its last day is past. */
    boolean isExpired(LocalDate today) {
      return until.filter(d -> d.isBefore(today)).isPresent();
    }

    boolean names(RuleId rule) {
      return rules.values().stream().anyMatch(ids -> ids.contains(rule));
    }
  }

  /**
   * A comment that is meant as a suppression and is none.
   *
   * @param key of the message on the page of the rule {@code suppression-invalid}
   * @param slots what goes into it
   */
  public record Invalid(String key, Map<String, String> slots) implements Content {
    public Invalid {
      slots = Map.copyOf(slots);
    }
  }

  /**
   * What a suppression covers.
   *
   * @param regions stretches of files
   * @param files whole files, with {@code /}
   */
  public record Scope(List<Span> regions, Set<String> files) {

    public Scope {
      regions = List.copyOf(regions);
      files = Set.copyOf(files);
    }

    /** Whether something that begins here is covered. */
    public boolean covers(Span place) {
      Span start =
          new Span(place.file(), place.line(), place.column(), place.line(), place.column());
      return files.contains(place.file()) || regions.stream().anyMatch(r -> r.contains(start));
    }
  }

  /** Whether it suppresses a finding on this day. */
  boolean suppresses(Finding finding, LocalDate today) {
    return content instanceof Valid valid
        && !valid.isExpired(today)
        && valid.names(finding.rule())
        && covers(finding);
  }

  boolean covers(Finding finding) {
    return finding.specification().equals(specification) && scope.covers(finding.span());
  }
}
