package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Makes findings of one rule in one specification. Every sentence comes from the rule's page; a
 * check gives the facts for its slots.
 */
public final class Findings {

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
    private Map<String, String> slots = Map.of();
    private String note = "";
    private String more = "";
    private Level atMost = Level.ERROR;

    private Draft(Span span, String key) {
      this.span = span;
      this.key = key;
    }

    /** What goes into the {@code {slots}} of message and fix. */
    public Draft with(Map<String, String> values) {
      slots = values;
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
              atMost));
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
