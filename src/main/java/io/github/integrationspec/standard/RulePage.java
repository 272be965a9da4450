package io.github.integrationspec.standard;

/**
 * The text of a rule's page, Markdown. The one source of messages' explanations, {@code explain},
 * SARIF help, the reports and the docs.
 *
 * @param title the page's level-1 heading, a short name for the rule
 * @param checks "What it checks"
 * @param why "Why"
 * @param bad "Bad", an example that violates the rule
 * @param good "Good", an example that satisfies it
 * @param howToFix "How to fix"
 * @param falseAlarms "Known false alarms"
 */
public record RulePage(
    String title,
    String checks,
    String why,
    String bad,
    String good,
    String howToFix,
    String falseAlarms) {}
