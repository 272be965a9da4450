package io.github.integrationspec.rule.evidence;

/** Why a statement that comes near to what a rule asks for is no evidence for it. */
public enum Objection {
  POSTPONED("it postpones the answer"),
  ELSEWHERE("it points to another place"),
  NEGATED("it says that there is none"),
  DOUBTED("it is a guess"),
  OTHER_SYSTEM("it speaks of another system"),
  QUESTION("it is a question"),
  PLACEHOLDER("it is a placeholder"),
  OPEN_POINT("it is an open point or a note, not a decision"),
  NO_REASON("it gives no reason"),
  NO_VALUE("it lacks what is asked for");

  private final String clause;

  Objection(String clause) {
    this.clause = clause;
  }

  /** The reason as a clause that follows "because" or a colon. */
  public String clause() {
    return clause;
  }
}
