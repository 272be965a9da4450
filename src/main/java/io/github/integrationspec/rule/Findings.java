package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.Identity;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes findings of one rule in one specification. Every sentence comes from the rule's page; a
 * check gives the facts for its slots.
 */
public final class Findings {

  private static final String LINE = "line";

  private final Subject subject;
  private final Rule rule;
  private final List<Finding> findings = new ArrayList<>();

  public Findings(Subject subject, Rule rule) {
    this.subject = subject;
    this.rule = rule;
  }

  /** Starts a finding with the message (and the fix) of this key on the rule's page. */
  public Draft at(Span span, String key) {
    return new Draft(span, key);
  }

  /** Those that were added, in order. */
  public List<Finding> all() {
    return List.copyOf(findings);
  }

  /** A finding in the making. */
  public final class Draft {

    private final Span span;
    private final String key;
    private final List<Finding.Related> related = new ArrayList<>();
    private final Map<String, String> slots = new TreeMap<>();
    private final List<String> names = new ArrayList<>();
    private Identity.Anchor anchor = Identity.Anchor.PLACE;
    private String note = "";
    private String more = "";
    private Level atMost = Level.ERROR;

    private Draft(Span span, String key) {
      this.span = span;
      this.key = key;
    }

    /**
     * What goes into the {@code {slots}} of message and fix: the names of what the finding is
     * about. They are part of its identity, but for the slot {@code line}.
     */
    public Draft with(Map<String, String> values) {
      slots.putAll(values);
      new TreeMap<>(values)
          .forEach(
              (slot, value) -> {
                if (!slot.equals(LINE)) {
                  names.add(value);
                }
              });
      return this;
    }

    /**
     * What goes into slots and says something by the way: counts, lines, suggestions. The finding
     * is the same when it changes.
     */
    public Draft aside(Map<String, String> values) {
      slots.putAll(values);
      return this;
    }

    /** The specification lacks something; the place is only where a person would look first. */
    public Draft ofWholeSpecification() {
      anchor = Identity.Anchor.SPECIFICATION;
      return this;
    }

    /** A few words shown under the excerpt. */
    public Draft note(String text) {
      note = text;
      return this;
    }

    /** A sentence behind the message. */
    public Draft more(String sentence) {
      more = sentence;
      return this;
    }

    /** Another place that the message speaks of. */
    public Draft see(Span other, String label) {
      related.add(new Finding.Related(other, label));
      return this;
    }

    /** It is a remark: never reported above this level. */
    public Draft atMost(Level level) {
      atMost = level;
      return this;
    }

    /** Adds the finding. */
    public void add() {
      String message = filled(rule.messages(), key);
      findings.add(
          new Finding(
              rule.id(),
              subject.specification().file(),
              span,
              more.isEmpty() ? message : message + " " + more,
              note,
              filled(rule.fixes(), key),
              related,
              atMost,
              List.of(),
              new Identity(anchor, names)));
    }

    private String filled(Map<String, String> templates, String name) {
      String text = templates.getOrDefault(name, templates.getOrDefault("missing", ""));
      for (Map.Entry<String, String> slot : slots.entrySet()) {
        text = text.replace("{" + slot.getKey() + "}", slot.getValue());
      }
      return text;
    }
  }
}
