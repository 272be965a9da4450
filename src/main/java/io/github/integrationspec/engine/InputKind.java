package io.github.integrationspec.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Documents that a specification refers to and is not made of. People name them by the first or the
 * last word of a file's name, a title or a label: {@code feature-mail.md}, {@code Mail
 * requirements}, {@code Runbook: mail}.
 */
enum InputKind {
  DECISION("a decision record", "adr", "adrs", "rfc", "rfcs", "decision", "decisions", "madr"),
  FEATURE("a feature's page", "feature", "features", "epic", "epics", "story", "stories"),
  REQUIREMENTS(
      "a list of requirements",
      "requirement",
      "requirements",
      "prd",
      "anforderungen",
      "requisitos",
      "exigences"),
  BRIEF("a product brief", "brief", "briefs", "product", "products", "pitch", "proposal"),
  PLAN("a plan", "plan", "plans", "planning", "roadmap", "backlog", "rollout", "milestones"),
  EVALUATION("an evaluation", "evaluation", "evaluations", "comparison", "spike", "spikes"),
  RUNBOOK("a runbook", "runbook", "runbooks", "playbook", "playbooks"),
  HISTORY("a change log", "changelog", "changes", "history", "releases", "postmortem"),
  GLOSSARY("a glossary", "glossary", "glossar", "glossaire", "glosario", "acronyms"),
  NOTES("notes", "notes", "minutes", "meeting", "meetings", "todo", "archive", "archived");

  /** Kinds whose words are part of no product's name, wherever they stand. */
  private static final Set<InputKind> UNMISTAKABLE =
      Set.of(REQUIREMENTS, EVALUATION, RUNBOOK, GLOSSARY);

  /** Words that are as often part of what is integrated: {@code claim-archive}. */
  private static final Set<String> AMBIGUOUS =
      Set.of(
          "archive", "archived", "product", "products", "history", "releases", "changes", "story");

  private final String noun;

  // a copy that nobody can change
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<String> words;

  InputKind(String noun, String... words) {
    this.noun = noun;
    this.words = Set.copyOf(Arrays.asList(words));
  }

  /** What it is called in a message: {@code a runbook}. */
  String noun() {
    return noun;
  }

  /** The kind that a name of several words ends with, or begins with. */
  static Optional<InputKind> named(List<String> name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    if (name.size() == 1) {
      return of(name.get(0));
    }
    return clear(name.get(name.size() - 1))
        .or(() -> clear(name.get(0)))
        .or(
            () ->
                name.stream()
                    .flatMap(w -> of(w).stream())
                    .filter(UNMISTAKABLE::contains)
                    .findFirst());
  }

  private static Optional<InputKind> clear(String word) {
    return AMBIGUOUS.contains(word) ? Optional.empty() : of(word);
  }

  /** The kind that a single word stands for. */
  static Optional<InputKind> of(String word) {
    return Arrays.stream(values()).filter(kind -> kind.words.contains(word)).findFirst();
  }
}
