package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.finding.CheckReport.NotChecked;
import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.finding.LedgerEntry;
import io.github.integrationspec.finding.Result;
import io.github.integrationspec.finding.Suppression;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Level;
import io.github.integrationspec.standard.Levels;
import io.github.integrationspec.standard.Profile;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.TestStandards;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** Reports for tests of what reads reports. */
public final class SampleReports {

  private static final Standard STANDARD = TestStandards.tiny();

  private SampleReports() {}

  /** A report with one finding of each of these levels. */
  public static CheckReport of(Level... levels) {
    List<Result> results = new ArrayList<>();
    for (Level level : levels) {
      int line = results.size() + 1;
      results.add(
          result(
              level, "limits-rate", new Span("a.md", line, 1, line, 2), "Message.", "", "", "x"));
    }
    return report(
        List.of(new CheckedSpecification("a.md", "A", List.of("a.md"), 0)), results, List.of());
  }

  /** So many findings of one rule at one place, which differ in their messages alone. */
  public static CheckReport repeated(int number) {
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < number; i++) {
      results.add(
          result(
              Level.ERROR,
              "limits-rate",
              new Span("a.md", 1, 1, 1, 4),
              "TODO no. " + i,
              "a placeholder",
              "decide it",
              "TODO"));
    }
    return report(
        List.of(new CheckedSpecification("a.md", "A", List.of("a.md"), 0)), results, List.of());
  }

  /** Every kind of finding, in three specifications. */
  public static CheckReport findings() {
    String stripe = "docs/integrations/stripe.md";
    String mail = "docs/integrations/mail service/spec (1).md";
    List<Result> results =
        List.of(
            result(
                Level.ERROR,
                "limits-rate",
                new Span(stripe, 142, 5, 142, 20),
                "The section \"Limits\" names no rate limit: it says how a limit that is exceeded is"
                    + " handled, and that is not enough for somebody who plans a load test.",
                "no number",
                "give the number of requests per second, see \"Limits\", line 140",
                "    We keep within the limits that the vendor publishes."),
            result(
                Level.WARNING,
                "document-ticket",
                new Span(stripe, 1, 1, 1, 9),
                "No ticket is named.",
                "",
                "link the ticket",
                "# Stripe"),
            new Result(
                new Finding(
                    new RuleId("limits-burst"),
                    stripe,
                    new Span(stripe, 7, 3, 9, 2),
                    "No burst limit is given.",
                    "",
                    "",
                    List.of(
                        new Finding.Related(
                            new Span(stripe, 3, 1, 3, 5), "the rate limit stands here"))),
                Level.INFO,
                "- limits \tbelow",
                List.of("Stripe", "Limits"),
                Optional.empty()),
            new Result(
                new Finding(
                    new RuleId("document-owner"),
                    mail,
                    Span.startOf(mail),
                    "No owner is named.",
                    "",
                    "name a team",
                    List.of()),
                Level.ERROR,
                "",
                List.of(),
                Optional.of(
                    new Suppression(Suppression.Kind.IN_SOURCE, "owned by everybody, PLAT-12"))),
            result(
                Level.ERROR,
                "document-readable",
                new Span("docs/integrations/zürich.md", 3, 3, 3, 4),
                "docs/integrations/zürich.md is not in UTF-8: byte 12 (0xFC), on line 3, cannot stand"
                    + " there, so nothing in it was checked.",
                "",
                "save the file in UTF-8",
                ""));
    return report(
        List.of(
            new CheckedSpecification(
                mail, "Mail", List.of(mail, "docs/integrations/mail service/api.md"), 1),
            new CheckedSpecification(stripe, "Stripe", List.of(stripe), 2)),
        results,
        List.of(
            new NotChecked("docs/integrations/zürich.md", "it is not in UTF-8"),
            new NotChecked("security", "1 rule comes later")),
        exceptions(stripe, mail));
  }

  /** One of each kind. */
  private static List<LedgerEntry> exceptions(String stripe, String mail) {
    return List.of(
        new LedgerEntry(
            LedgerEntry.Kind.BASELINE,
            LedgerEntry.State.UNUSED,
            List.of("limits-rate"),
            stripe,
            Optional.of(new Span("../baseline.yaml", 5, 1, 5, 20)),
            "Limits: as agreed",
            "Ana Lima",
            "from before the standard",
            Optional.of(LocalDate.of(2026, 11, 1)),
            Optional.empty(),
            OptionalLong.of(24),
            0),
        new LedgerEntry(
            LedgerEntry.Kind.OFF,
            LedgerEntry.State.IN_FORCE,
            List.of("document"),
            "",
            Optional.empty(),
            "all specifications of the module",
            "",
            "",
            Optional.empty(),
            Optional.empty(),
            OptionalLong.empty(),
            0),
        new LedgerEntry(
            LedgerEntry.Kind.SUPPRESSION,
            LedgerEntry.State.IN_FORCE,
            List.of("document-owner", "document-ticket"),
            mail,
            Optional.of(new Span(mail, 1, 1, 1, 60)),
            "the whole document",
            "",
            "owned by everybody, PLAT-12",
            Optional.empty(),
            Optional.of(LocalDate.of(2027, 1, 31)),
            OptionalLong.empty(),
            1));
  }

  /** A specification without findings. */
  static CheckReport clean() {
    return report(
        List.of(
            new CheckedSpecification(
                "docs/integrations/a.md", "A", List.of("docs/integrations/a.md"), 3)),
        List.of(),
        List.of());
  }

  /** Text that wants to do harm to a terminal, and a line that is too long for one. */
  public static CheckReport hostile() {
    String file = "docs/integrations/x\u001B[31m.md";
    return report(
        List.of(new CheckedSpecification(file, "A\u202Eb", List.of(file), 0)),
        List.of(
            result(
                Level.ERROR,
                "limits-rate",
                new Span(file, 2, 301, 2, 305),
                "The line \"\u001B]0;owned\u0007\" is\nodd\u202E.",
                "note\u009B1m",
                "do\rthis",
                "x".repeat(150) + "\u001B[2J" + "y".repeat(146) + "HERE" + "z".repeat(5000)),
            result(
                Level.WARNING,
                "document-ticket",
                new Span(file, 3, 8, 3, 10),
                "No ticket is named.",
                "",
                "",
                "支付 é 🔒 ab")),
        List.of());
  }

  /** Text that wants to be more than text in Markdown, HTML and workflow commands. */
  public static CheckReport injecting() {
    String file = "docs/100% ::, x.md";
    return report(
        List.of(new CheckedSpecification(file, "A | B <b>", List.of(file), 0)),
        List.of(
            result(
                Level.ERROR,
                "limits-rate",
                new Span(file, 1, 1, 1, 2),
                "<img src=x onerror=alert(1)> [a](javascript:x) ![b](https://c.example/d)"
                    + " **e** `f` @octocat #1 www.g.example https://h.example <!-- 100%"
                    + " ~~i~~ | j |\n\n# k\n::error::l &lt;m&gt; $n$",
                "",
                "```\n</details><script>",
                "x")),
        List.of(new NotChecked("docs/<b>.md", "it *links* [a](b)")));
  }

  /** A finding of each of these levels, each in a specification of its own. */
  static CheckReport inFiles(Level... levels) {
    List<Result> results = new ArrayList<>();
    List<CheckedSpecification> specifications = new ArrayList<>();
    for (Level level : levels) {
      String file = String.format(Locale.ROOT, "docs/%04d.md", results.size());
      specifications.add(new CheckedSpecification(file, file, List.of(file), 0));
      results.add(
          result(level, "limits-rate", new Span(file, 1, 1, 1, 2), "Message.", "", "do it", "x"));
    }
    return report(specifications, results, List.of());
  }

  /** A finding that a change mends. */
  static CheckReport mendable() {
    String file = "docs/a.md";
    Span word = new Span(file, 3, 13, 3, 20);
    return report(
        List.of(new CheckedSpecification(file, "A", List.of(file), 0)),
        List.of(
            new Result(
                new Finding(
                        new RuleId("document-owner"),
                        file,
                        word,
                        "No owner is named.",
                        "",
                        "name a team",
                        List.of())
                    .mendedBy(List.of(new Edit(word, "Team A"))),
                Level.ERROR,
                "**Owner:**   nobody",
                List.of("A"),
                Optional.empty())),
        List.of());
  }

  private static Result result(
      Level level,
      String rule,
      Span span,
      String message,
      String note,
      String fix,
      String excerpt) {
    return new Result(
        new Finding(new RuleId(rule), span.file(), span, message, note, fix, List.of()),
        level,
        excerpt,
        List.of(),
        Optional.empty());
  }

  static CheckReport report(
      List<CheckedSpecification> specifications, List<Result> results, List<NotChecked> left) {
    return report(specifications, results, left, List.of());
  }

  private static CheckReport report(
      List<CheckedSpecification> specifications,
      List<Result> results,
      List<NotChecked> left,
      List<LedgerEntry> exceptions) {
    try {
      return new CheckReport(
          STANDARD,
          Levels.inForce(STANDARD, Profile.STANDARD, Map.of()),
          specifications,
          results,
          left,
          exceptions);
    } catch (BadSettingException e) {
      throw new IllegalStateException(e);
    }
  }
}
