package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Placeholders;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.LanguageTerms;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the approvals that a document records: front matter, tables, lists, sentences. */
public final class ApprovalReader {

  private static final String SECTION = "approvals";
  private static final Pattern BY =
      Pattern.compile("\\bby\\s+(?:Dr\\.?\\s+|Ms\\.?\\s+|Mr\\.?\\s+)?(\\p{Lu}\\p{L}+)");

  /** {@code Mrs. Tanaka}, {@code J. Alvarez}. */
  private static final Pattern ADDRESSED =
      Pattern.compile(
          "\\b(?:Mrs?|Ms|Mx|Dr|Prof|Herr|Frau|Sra?|Mme)\\b\\.?\\s+\\p{Lu}\\p{L}+"
              + "|(?<![\\p{L}.])\\p{Lu}\\.\\s?\\p{Lu}\\p{Ll}+");

  private static final Pattern FULL_NAME =
      Pattern.compile(
          "^\\W*\\p{Lu}[\\p{L}'-]*\\.?(?:\\s\\p{Lu}[\\p{L}'-]*\\.?)*\\s\\p{Lu}\\p{Ll}[\\p{L}'-]*");

  private static final Pattern NAME = Pattern.compile("^\\W*(?:Dr\\.?\\s+)?\\p{Lu}[\\p{L}.'-]+");
  private static final Pattern YES =
      Pattern.compile(
          "(?i)^\\W*(?:yes|ok|okay|done|granted|given|passed|cleared|no objection)\\b|✅|✔|☑");
  private static final int REASON_WORDS = 4;
  private static final int LABEL_WORDS = 4;
  private static final int DATED_WORDS = 8;

  private final TermSet security;
  private final TermSet architecture;
  private final TermSet approves;
  private final TermSet refuses;
  private final TermSet persons;
  private final LanguageTerms language;

  private final List<Span> open;

  private ApprovalReader(List<Span> open, Standard standard) {
    this.open = open;
    this.security = standard.terms("security-teams");
    this.architecture = standard.terms("architecture-teams");
    this.approves = standard.terms("approval-words");
    this.refuses = standard.terms("approval-refusals");
    this.persons = standard.terms("person-columns");
    this.language = standard.language();
  }

  /** All that is said of approvals, in order. */
  public static List<Approval> read(SpecificationText text, Standard standard) {
    ApprovalReader reader = new ApprovalReader(OpenTasks.in(text.specification()), standard);
    List<Approval> approvals = new ArrayList<>();
    List<Span> rows = new ArrayList<>();
    for (Statement statement : text.statements()) {
      if (isEntries(statement) && !reader.hasTeamsAsKeys(statement)) {
        rows.add(statement.span());
      }
    }
    for (Statement statement : text.statements()) {
      boolean read =
          switch (statement.form()) {
            case SENTENCE -> true;
            case ROW -> !isEntries(statement) || !reader.hasTeamsAsKeys(statement);
            // the entries of one approval are read together
            case ENTRY -> rows.stream().noneMatch(r -> r.contains(statement.span()));
            case HEADING, CODE, DIAGRAM -> false;
          };
      if (read
          && statement.place().weight() == Place.Weight.EVIDENCE
          && !statement.phrase().wording().isQuestion()) {
        approvals.addAll(reader.statement(statement));
      }
    }
    return approvals;
  }

  /** Entries of front matter that belong together. */
  static boolean isEntries(Statement statement) {
    return statement.form() == Statement.Form.ROW
        && statement.place().headings().isEmpty()
        && statement.passage().label().isPresent();
  }

  /** {@code security: approved}, {@code architecture: n/a}: each entry is an approval. */
  private boolean hasTeamsAsKeys(Statement row) {
    return row.cells().stream().anyMatch(c -> isTeam(c.head()));
  }

  private List<Approval> statement(Statement statement) {
    boolean inSection = statement.place().sections().contains(SECTION);
    boolean own = has(statement, approves);
    boolean labelled =
        statement.label().stream()
            .anyMatch(l -> l.wording().has(security) || l.wording().has(architecture));
    boolean head =
        statement.place().headings().isEmpty()
            || statement.place().sections().contains("document-control");
    boolean table =
        statement.passage().phrases().stream().anyMatch(p -> p.wording().has(approves))
            && statement.form() == Statement.Form.ROW;
    boolean record =
        inSection
            || (own && head)
            || (table && labelled)
            || (head && isTeamsDate(statement))
            || (own && isDatedApproval(statement))
            || (own
                && (has(statement, security) || has(statement, architecture))
                && isDated(statement));
    if (!record) {
      return List.of();
    }
    List<Approval> approvals = new ArrayList<>();
    for (Optional<Approval.Team> team : teams(statement)) {
      approvals.add(
          new Approval(
              statement,
              team,
              outcome(statement),
              namesPerson(statement),
              statement.phrase().wording().date()));
    }
    return approvals;
  }

  private boolean isDated(Statement statement) {
    return statement.phrase().wording().first(Shape.DATE).isPresent() || namesPerson(statement);
  }

  /** {@code Security: Anna Bell, 2026-03-04} at the head of a document. */
  private boolean isTeamsDate(Statement statement) {
    return statement.label().stream().anyMatch(l -> l.wording().words() <= LABEL_WORDS && isTeam(l))
        && statement.phrase().wording().first(Shape.DATE).isPresent()
        && namesPerson(statement);
  }

  /** {@code Signed off by Ana Sousa on 5 May 2026.}: a short sentence of nothing else. */
  private boolean isDatedApproval(Statement statement) {
    Wording words = statement.phrase().wording();
    return words.words() <= DATED_WORDS + LABEL_WORDS
        && statement.phrase().wording().date().isPresent()
        && words.hits(approves).stream().anyMatch(h -> h.firstToken() == 0)
        && (namesPerson(statement) || words.words() <= DATED_WORDS);
  }

  /** One sentence may speak for both teams. */
  private List<Optional<Approval.Team>> teams(Statement statement) {
    Wording own = statement.phrase().wording();
    boolean ofArchitecture = own.has(architecture);
    boolean ofSecurity = own.has(security);
    if (!ofArchitecture && !ofSecurity) {
      ofSecurity = has(statement, security);
      ofArchitecture = has(statement, architecture);
    }
    List<Optional<Approval.Team>> teams = new ArrayList<>();
    if (ofSecurity) {
      teams.add(Optional.of(Approval.Team.SECURITY));
    }
    if (ofArchitecture) {
      teams.add(Optional.of(Approval.Team.ARCHITECTURE));
    }
    return teams.isEmpty() ? List.of(Optional.empty()) : teams;
  }

  private static boolean has(Statement statement, TermSet terms) {
    return statement.phrase().wording().has(terms)
        || has(statement.label(), terms)
        || has(statement.passage().label(), terms)
        || (has(statement.passage().leadIn(), terms)
            && statement.passage().leadIn().get().wording().words() <= LABEL_WORDS);
  }

  private static boolean has(Optional<Phrase> phrase, TermSet terms) {
    return phrase.isPresent() && phrase.get().wording().has(terms);
  }

  private Approval.Outcome outcome(Statement statement) {
    Wording words = statement.phrase().wording();
    if (words.has(language.notApplicable())) {
      return words.words() >= REASON_WORDS + 2
          ? Approval.Outcome.NOT_APPLICABLE
          : Approval.Outcome.NOT_GIVEN;
    }
    boolean waits =
        words.has(language.postponed())
            || isRefused(words)
            || statement.phrase().text().contains("⬜")
            || open.stream().anyMatch(t -> t.contains(statement.span()));
    boolean none = words.has(language.none()) && !words.has(approves);
    boolean yes = YES.matcher(statement.value().text()).find();
    boolean blank =
        !yes
            && (Placeholders.isNoValue(statement.value().prose())
                || statement.value().wording().words() == 0);
    boolean negated =
        words.has(approves)
            && words.hits(language.none()).stream()
                .anyMatch(
                    n ->
                        words.hits(approves).stream()
                            .anyMatch(
                                a ->
                                    a.firstToken() > n.lastToken()
                                        && a.firstToken() - n.lastToken() <= 2));
    boolean said =
        words.has(approves) || words.first(Shape.DATE).isPresent() || namesPerson(statement) || yes;
    return waits || none || blank || negated || !said
        ? Approval.Outcome.NOT_GIVEN
        : Approval.Outcome.GIVEN;
  }

  /** {@code rejected}, {@code will approve}; not {@code no objections}. */
  private boolean isRefused(Wording words) {
    return words.hits(refuses).stream()
        .anyMatch(
            r ->
                words.hits(approves).stream()
                    .noneMatch(
                        a -> a.firstToken() <= r.firstToken() && r.lastToken() <= a.lastToken()));
  }

  private boolean namesPerson(Statement statement) {
    Wording words = statement.phrase().wording();
    if (words.first(Shape.PERSON).isPresent()
        || words.first(Shape.EMAIL).isPresent()
        || ADDRESSED.matcher(statement.phrase().text()).find()) {
      return true;
    }
    String text = statement.phrase().text();
    Matcher by = BY.matcher(text);
    if (text.contains("by") && by.find() && !isTeam(by.group(1), statement)) {
      return true;
    }
    boolean ofPerson =
        statement.label().stream()
            .anyMatch(l -> l.wording().has(persons) || l.wording().has(approves));
    if (ofPerson
        && FULL_NAME.matcher(statement.value().text()).find()
        && !isTeam(statement.value())) {
      return true;
    }
    for (Statement.Cell cell : statement.cells()) {
      if (cell.head().wording().has(persons)
          && NAME.matcher(cell.value().text()).find()
          && !isTeam(cell.value())) {
        return true;
      }
    }
    return false;
  }

  private boolean isTeam(Phrase phrase) {
    return phrase.wording().has(security) || phrase.wording().has(architecture);
  }

  private boolean isTeam(String word, Statement statement) {
    Wording words = statement.phrase().wording();
    return words.hits(security).stream()
            .anyMatch(h -> words.text().substring(h.start(), h.end()).contains(word))
        || words.hits(architecture).stream()
            .anyMatch(h -> words.text().substring(h.start(), h.end()).contains(word));
  }
}
