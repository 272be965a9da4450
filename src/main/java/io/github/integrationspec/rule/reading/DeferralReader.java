package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.DateReader;
import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Placeholders;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import io.github.integrationspec.standard.SectionKind;
import io.github.integrationspec.standard.Standard;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds deferrals: a table, a list, definitions or front matter that name rules, groups or sections
 * with a reason and a date.
 */
public final class DeferralReader {

  private static final Pattern WORD = Pattern.compile("[a-z]+(?:-[a-z0-9]+)*");

  /** Sections that speak of the document as a whole; a heading that names none does, too. */
  private static final Set<String> OF_DOCUMENT =
      Set.of("overview", "document-control", "approvals", "preamble");

  private static final int REASON_WORDS = 3;
  private static final int LABELLED_REASON_WORDS = 2;
  private static final int LEAD_IN_WORDS = 6;

  /** {@code `testing` deferred (the sandbox is being moved)}. */
  private static final Pattern APART =
      Pattern.compile("\\s[–—-]\\s|(?<=\\S)\\s?[(;]|(?<=deferred|postponed|too|later)[,:](?=\\s)");

  private final Standard standard;
  private final TermSet deferred;
  private final TermSet defers;
  private final TermSet reasons;
  private final TermSet dates;
  private final TermSet noReason;

  private DeferralReader(Standard standard) {
    this.standard = standard;
    this.deferred = standard.terms("deferral-words");
    this.defers = standard.terms("deferral-verbs");
    this.reasons = standard.terms("reason-labels");
    this.dates = standard.terms("until-labels");
    this.noReason = standard.terms("no-reason");
  }

  /** All deferrals, in order. */
  public static List<Deferral> read(SpecificationText text, Standard standard) {
    return new DeferralReader(standard).read(text);
  }

  /** Statements of one deferral, grouped by what they are said of. */
  private static final class Draft {
    private final String what;
    private final Set<RuleId> rules;
    private final Span span;
    private final List<Phrase> texts = new ArrayList<>();

    /** What was read last of it where a sentence defers; its reason may follow. */
    private Optional<Statement> last = Optional.empty();

    private Optional<Phrase> reason = Optional.empty();
    private Optional<Phrase> until = Optional.empty();

    private Draft(String what, Set<RuleId> rules, Span span) {
      this.what = what;
      this.rules = rules;
      this.span = span;
    }
  }

  private List<Deferral> read(SpecificationText text) {
    Map<String, Draft> drafts = new LinkedHashMap<>();
    Optional<Statement> before = Optional.empty();
    for (Statement statement : text.statements()) {
      // what stands together in front matter is read entry by entry
      if (ApprovalReader.isEntries(statement)) {
        continue;
      }
      boolean said = said(statement, before, drafts);
      before = Optional.of(statement);
      if (said) {
        continue;
      }
      switch (statement.form()) {
        case ROW -> row(statement, drafts);
        case SENTENCE -> sentence(statement, drafts);
        case ENTRY -> entry(statement, drafts);
        case HEADING, CODE, DIAGRAM -> {}
      }
    }
    return drafts.values().stream().map(this::deferral).toList();
  }

  /**
   * What is said to be deferred where no heading says so: {@code Deferred: `limits-quota`. Reason:
   * …}, {@code We defer `testing`, since …}. A reason may follow in the same passage.
   */
  private boolean said(Statement statement, Optional<Statement> before, Map<String, Draft> drafts) {
    boolean read =
        statement.form() == Statement.Form.SENTENCE
            || (statement.form() == Statement.Form.ROW && statement.label().isPresent());
    if (!read
        || isUnderDeferrals(statement.place())
        || statement.place().weight() == Place.Weight.NO_EVIDENCE
        || statement.phrase().wording().isQuestion()) {
      return false;
    }
    if (explains(statement, before, drafts)) {
      return true;
    }
    boolean labelled =
        statement.label().stream()
                .anyMatch(l -> l.wording().has(defers) || l.wording().has(deferred))
            || statement.passage().leadIn().stream()
                .anyMatch(l -> l.wording().has(defers) && l.wording().words() <= LEAD_IN_WORDS);
    if (!labelled && !statement.phrase().wording().has(defers)) {
      return false;
    }
    Phrase whole =
        statement.label().filter(l -> !rules(l).isEmpty()).isPresent()
            ? statement.phrase()
            : statement.value();
    int reason = reasonStart(whole);
    Phrase what = slice(whole, 0, reason);
    // within a section "the job is deferred when the limit …" is said of the integration
    boolean ofDocument =
        labelled
            || statement.place().headings().isEmpty()
            || OF_DOCUMENT.containsAll(statement.place().sections());
    Set<RuleId> rules = ofDocument ? rules(what) : named(what);
    if (rules.isEmpty()) {
      return false;
    }
    Draft draft = new Draft(what.text().strip(), rules, whole.span());
    draft.last = Optional.of(statement);
    draft.texts.add(slice(whole, reason, whole.text().length()));
    drafts.put(whole.span().toString(), draft);
    return true;
  }

  /** Whether a statement is the reason or the date of what was deferred right before. */
  private boolean explains(
      Statement statement, Optional<Statement> before, Map<String, Draft> drafts) {
    Draft latest = null;
    for (Draft draft : drafts.values()) {
      latest = draft;
    }
    if (latest == null
        || latest.last.isEmpty()
        || !latest.last.equals(before)
        || statement.label().isEmpty()) {
      return false;
    }
    if (statement.label().get().wording().has(reasons)) {
      latest.reason = Optional.of(statement.value());
      latest.last = Optional.of(statement);
      return true;
    }
    if (statement.label().get().wording().has(dates)) {
      latest.until = Optional.of(statement.value());
      latest.last = Optional.of(statement);
      return true;
    }
    return false;
  }

  /**
   * Where the reason begins: at a word for it, or at a sign that sets it apart, behind what is
   * deferred.
   */
  private int reasonStart(Phrase phrase) {
    TreeSet<Integer> starts = new TreeSet<>();
    List<Hit> words = new ArrayList<>(phrase.wording().hits(reasons));
    words.addAll(phrase.wording().hits(standard.language().reason()));
    words.forEach(hit -> starts.add(hit.start()));
    APART.matcher(phrase.text()).results().forEach(apart -> starts.add(apart.start()));
    boolean byId = !named(phrase).isEmpty();
    return starts.stream()
        .filter(start -> start > 0)
        .filter(
            start ->
                byId
                    ? !named(slice(phrase, 0, start)).isEmpty()
                    : !rules(slice(phrase, 0, start)).isEmpty())
        .findFirst()
        .orElse(phrase.text().length());
  }

  private Phrase slice(Phrase phrase, int start, int end) {
    return Phrase.of(phrase.prose().slice(start, end), standard.vocabulary());
  }

  private void row(Statement row, Map<String, Draft> drafts) {
    boolean table =
        row.passage().phrases().stream().anyMatch(p -> p.wording().has(deferred))
            || isUnderDeferrals(row.place())
            || isListOfRules(row);
    if (!table || row.cells().isEmpty()) {
      return;
    }
    List<Statement.Cell> cells = row.cells();
    // a number or the like may stand before what is deferred
    Statement.Cell subject =
        cells.stream()
            .filter(c -> !named(c.value()).isEmpty())
            .findFirst()
            .or(() -> cells.stream().filter(c -> !rules(c.value()).isEmpty()).findFirst())
            .orElse(cells.get(0));
    Set<RuleId> rules = rules(subject.value());
    if (rules.isEmpty()) {
      return;
    }
    Draft draft = new Draft(subject.value().text().strip(), rules, row.span());
    for (Statement.Cell cell : cells.subList(cells.indexOf(subject) + 1, cells.size())) {
      if (cell.head().wording().has(dates)) {
        draft.until = Optional.of(cell.value());
      } else if (cell.head().wording().has(reasons)) {
        draft.reason = Optional.of(cell.value());
      } else {
        draft.texts.add(cell.value());
      }
    }
    drafts.put(row.span().toString(), draft);
  }

  /** A table of rules, each with its reason, whatever stands above it. */
  private boolean isListOfRules(Statement row) {
    return row.cells().size() > 1
        && row.passage().phrases().stream().anyMatch(p -> p.wording().has(reasons))
        && standard.rules().stream()
            .anyMatch(r -> r.id().value().equals(row.cells().get(0).value().text().strip()));
  }

  private void sentence(Statement statement, Map<String, Draft> drafts) {
    if (!isUnderDeferrals(statement.place())) {
      return;
    }
    Optional<Phrase> about = statement.passage().leadIn().filter(p -> !rules(p).isEmpty());
    Optional<Phrase> label = statement.label().filter(p -> !rules(p).isEmpty());
    // an item that names rules by their ids speaks of these, whatever introduces the list
    Optional<Phrase> own =
        label.or(() -> Optional.of(statement.phrase())).filter(p -> !named(p).isEmpty());
    Phrase what =
        own.or(() -> about)
            .or(() -> label)
            .or(() -> statement.passage().label())
            .orElse(statement.phrase());
    Set<RuleId> rules = rules(what);
    if (rules.isEmpty()) {
      return;
    }
    Draft draft =
        drafts.computeIfAbsent(
            what.span().toString(), k -> new Draft(what.text().strip(), rules, what.span()));
    boolean labelled = statement.label().isPresent() && label.isEmpty();
    if (labelled && statement.label().get().wording().has(dates)) {
      draft.until = Optional.of(statement.value());
    } else if (labelled && statement.label().get().wording().has(reasons)) {
      draft.reason = Optional.of(statement.value());
    } else {
      draft.texts.add(label.isPresent() ? statement.value() : statement.phrase());
    }
  }

  /** {@code deferred: [{rule, reason, until}]}: entries of one item follow each other. */
  private void entry(Statement entry, Map<String, Draft> drafts) {
    String key = entry.label().map(Phrase::text).orElse("");
    if (!key.startsWith("deferred")) {
      return;
    }
    String last = key.substring(key.lastIndexOf(' ') + 1);
    if (last.equals("rule")
        || last.equals("deferred")
        || last.equals("group")
        || last.equals("section")) {
      Set<RuleId> rules = rules(entry.value());
      drafts.put(
          entry.span().toString(), new Draft(entry.value().text().strip(), rules, entry.span()));
      return;
    }
    Draft latest = null;
    for (Draft draft : drafts.values()) {
      latest = draft;
    }
    if (latest != null && last.equals("reason")) {
      latest.reason = Optional.of(entry.value());
    } else if (latest != null && last.equals("until")) {
      latest.until = Optional.of(entry.value());
    }
  }

  private boolean isUnderDeferrals(Place place) {
    return place.headings().stream().anyMatch(t -> t.phrase().wording().has(deferred));
  }

  private Deferral deferral(Draft draft) {
    List<Phrase> texts = new ArrayList<>(draft.texts);
    Optional<Phrase> given =
        draft
            .reason
            .filter(t -> isReason(t, LABELLED_REASON_WORDS))
            .or(() -> texts.stream().filter(t -> isReason(t, REASON_WORDS)).findFirst());
    Optional<LocalDate> until =
        draft.until.or(() -> draft.texts.stream().findFirst()).flatMap(DeferralReader::date);
    return new Deferral(
        draft.what,
        draft.rules,
        given.isPresent() ? Deferral.Reason.GIVEN : Deferral.Reason.MISSING,
        given.map(t -> t.text().strip().replaceAll("\\s+", " ")).orElse(""),
        until.or(() -> draft.texts.stream().flatMap(t -> date(t).stream()).findFirst()),
        draft.span);
  }

  /** Whether a text says something beside a date. */
  private boolean isReason(Phrase phrase, int words) {
    return !Placeholders.isNoValue(phrase.prose())
        && !phrase.wording().has(noReason)
        && phrase.text().replaceAll("[^\\p{L}]+", " ").strip().split(" ").length >= words;
  }

  private static Optional<LocalDate> date(Phrase phrase) {
    return phrase
        .wording()
        .date()
        .filter(DateReader.Real.class::isInstance)
        .map(r -> ((DateReader.Real) r).date());
  }

  /** The rules that a text names: by id, by group, or by the name of a section. */
  private Set<RuleId> rules(Phrase phrase) {
    Set<RuleId> rules = named(phrase);
    if (!rules.isEmpty()) {
      return rules;
    }
    for (SectionKind kind : standard.sections()) {
      if (kind.duty() == SectionKind.Duty.REQUIRED && phrase.wording().has(kind.names())) {
        standard.rules().stream()
            .filter(r -> r.section().equals(kind.id()))
            .forEach(r -> rules.add(r.id()));
      }
    }
    return rules;
  }

  /** The rules that a text names by id or, in code, by group. */
  private Set<RuleId> named(Phrase phrase) {
    Set<RuleId> rules = new TreeSet<>();
    Set<String> words = new TreeSet<>();
    Matcher matcher = WORD.matcher(phrase.text());
    while (matcher.find()) {
      words.add(matcher.group());
    }
    boolean code = !phrase.prose().marks().isEmpty();
    for (Rule rule : standard.rules()) {
      boolean group = code && words.contains(rule.id().group());
      if (words.contains(rule.id().value()) || group) {
        rules.add(rule.id());
      }
    }
    return rules;
  }
}
