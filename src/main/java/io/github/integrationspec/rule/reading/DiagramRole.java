package io.github.integrationspec.rule.reading;

/** What a diagram of a specification is for. Checklist, "Data flow diagrams". */
public enum DiagramRole {
  SEQUENCE,
  DATA_FLOW,
  /** An architecture, a state machine, a decision chart, anything else. */
  OTHER
}
