package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.standard.LanguageTerms;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tells what takes away the worth of a statement: negation, postponement, pointing elsewhere. What
 * speaks against a statement or a value as a whole is asked by rule after rule and found out once.
 *
 * <p>Not thread-safe: for the statements of one specification.
 */
public final class Objections {

  private static final Pattern DENIAL =
      Pattern.compile(
          "\\W*(?:there (?:is|are)|we (?:have|do|use)|it (?:is|has|does)|is|are|does|do)?\\s*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern DENIES_A_NOUN =
      Pattern.compile("no|not|without|cannot", Pattern.CASE_INSENSITIVE);
  private static final Pattern DENIES_A_DEED =
      Pattern.compile("not|never|cannot|\\w+n['’]t", Pattern.CASE_INSENSITIVE);
  private static final Pattern POLICY =
      Pattern.compile(
          "(?:see|as per|per|according to|in (?:line|accordance) with|follow(?:s|ing)?|by)\\b[^,;:.]*"
              + "\\b(?:policy|guideline|procedure|handbook|manual)s?\\b[^,;:.]*[.]?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SUBJECT =
      Pattern.compile("\\s(?:it|we|they|he|she)\\s", Pattern.CASE_INSENSITIVE);
  private static final String QUOTES = "\"“”„«»'‘’‚";
  private static final String CLAUSE = ",;:.|–—()";
  private static final String SENTENCE = ";.|";
  private static final int BEFORE = 5;
  private static final int BEHIND = 2;

  private final LanguageTerms language;
  private final IdentityHashMap<Statement, Optional<Objection>> toStatements =
      new IdentityHashMap<>();
  private final IdentityHashMap<Phrase, Optional<Objection>> toValues = new IdentityHashMap<>();

  public Objections(LanguageTerms language) {
    this.language = language;
  }

  /** What speaks against a statement as a whole, wherever in it the terms stand. */
  Optional<Objection> toStatement(Statement statement) {
    Optional<Objection> known = toStatements.get(statement);
    if (known == null) {
      known = against(statement);
      toStatements.put(statement, known);
    }
    return known;
  }

  private static Optional<Objection> against(Statement statement) {
    if (statement.place().weight() == Place.Weight.NO_EVIDENCE) {
      return Optional.of(Objection.OPEN_POINT);
    }
    if (statement.form() != Statement.Form.CODE
        && statement.phrase().wording().isQuestion()
        && !Placeholders.isNoValue(statement.value().prose())) {
      return Optional.of(Objection.QUESTION);
    }
    if (statement.form() == Statement.Form.SENTENCE
        && Placeholders.isNoValue(statement.phrase().prose())) {
      return Optional.of(Objection.PLACEHOLDER);
    }
    return Instructions.isOne(statement) ? Optional.of(Objection.PLACEHOLDER) : Optional.empty();
  }

  /** What speaks against a hit in a text, negation apart. */
  Optional<Objection> toHit(Wording wording, Hit hit) {
    if (Placeholders.isVariable(wording.text().substring(hit.start(), hit.end()))) {
      return Optional.of(Objection.PLACEHOLDER);
    }
    if (reaches(wording, language.postponed(), hit, SENTENCE)) {
      return Optional.of(Objection.POSTPONED);
    }
    if (reaches(wording, language.elsewhere(), hit, ",;.|(–—")) {
      return Optional.of(Objection.ELSEWHERE);
    }
    if (reaches(wording, language.doubt(), hit, ";.|")) {
      return Optional.of(Objection.DOUBTED);
    }
    if (reaches(wording, language.otherSystem(), hit, SENTENCE)) {
      return Optional.of(Objection.OTHER_SYSTEM);
    }
    return Optional.empty();
  }

  /** What speaks against a value as a whole. */
  Optional<Objection> toValue(Phrase value) {
    Optional<Objection> known = toValues.get(value);
    if (known == null) {
      known = against(value);
      toValues.put(value, known);
    }
    return known;
  }

  private Optional<Objection> against(Phrase value) {
    if (Placeholders.isNoValue(value.prose())) {
      return Optional.of(Objection.PLACEHOLDER);
    }
    Wording wording = value.wording();
    int words = wording.words();
    if (begins(wording, language.postponed(), words)) {
      return Optional.of(Objection.POSTPONED);
    }
    if (begins(wording, language.elsewhere(), words) || isPolicyOnly(wording)) {
      return Optional.of(Objection.ELSEWHERE);
    }
    if (isNone(wording) || begins(wording, language.notApplicable(), 3)) {
      return Optional.of(Objection.NEGATED);
    }
    if (begins(wording, language.doubt(), 3)) {
      return Optional.of(Objection.DOUBTED);
    }
    if (wording.isQuestion()) {
      return Optional.of(Objection.QUESTION);
    }
    return Optional.empty();
  }

  /** {@code According to group policy GP-12}: where it stands, and nothing of what it says. */
  private static boolean isPolicyOnly(Wording wording) {
    return POLICY.matcher(wording.text().strip()).matches()
        && wording.values(Shape.DURATION).isEmpty()
        && wording.values(Shape.FREQUENCY).isEmpty();
  }

  /** {@code None}, {@code No …}, {@code There is no …}: the value itself is denied. */
  private boolean isNone(Wording wording) {
    for (Hit hit : wording.hits(language.none())) {
      if (DENIAL.matcher(wording.text().substring(0, hit.start())).matches()) {
        return true;
      }
    }
    return false;
  }

  /** {@code No circuit breaker}: a thing is denied, not a deed as in {@code Not retried}. */
  boolean beginsWithNo(Wording wording) {
    return wording.hits(language.none()).stream()
        .limit(1)
        .anyMatch(
            h ->
                DENIAL.matcher(wording.text().substring(0, h.start())).matches()
                    && !DENIES_A_DEED
                        .matcher(wording.text().substring(h.start(), h.end()))
                        .matches());
  }

  /** Whether a term stands in the first clause of a text, within so many tokens of its start. */
  private static boolean begins(Wording wording, TermSet terms, int within) {
    if (!wording.has(terms)) {
      return false;
    }
    Hit start = wording.hitAt(0, 0);
    for (Hit hit : wording.hits(terms)) {
      if (hit.firstToken() < within && !wording.isSeparated(start, hit, SENTENCE)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hit is negated: a negating word before it in its clause, or right behind it. */
  boolean isNegated(Wording wording, Hit hit) {
    for (Hit none : wording.hits(language.none())) {
      boolean overlaps =
          none.lastToken() >= hit.firstToken() && none.firstToken() <= hit.lastToken();
      if (overlaps
          || isBound(wording, none)
          || wording.isSeparated(none, hit, CLAUSE)
          || isOtherClause(wording, none, hit)) {
        continue;
      }
      int distance = Wording.distance(none, hit);
      boolean before = none.firstToken() < hit.firstToken();
      if (distance <= (before ? BEFORE : BEHIND)) {
        return true;
      }
    }
    return false;
  }

  /** {@code when a booking has no link it alerts}: who acts begins a clause of its own. */
  private static boolean isOtherClause(Wording wording, Hit none, Hit hit) {
    return none.end() < hit.start()
        && DENIES_A_NOUN.matcher(wording.text()).region(none.start(), none.end()).matches()
        && SUBJECT.matcher(wording.text()).region(none.end(), hit.start()).find();
  }

  /** {@code no more than 5}: the word denies nothing. */
  private boolean isBound(Wording wording, Hit none) {
    return wording.hits(language.bound()).stream()
        .anyMatch(b -> b.firstToken() <= none.firstToken() && none.lastToken() <= b.lastToken());
  }

  /** What a queue or a column is called, {@code "to be clarified"}, postpones nothing. */
  private static boolean isQuoted(Wording wording, Hit hit) {
    String text = wording.text();
    return hit.start() > 0
        && hit.end() < text.length()
        && QUOTES.indexOf(text.charAt(hit.start() - 1)) >= 0
        && QUOTES.indexOf(text.charAt(hit.end())) >= 0;
  }

  /** {@code labels_todo} is a name and postpones nothing. */
  private static boolean isPartOfName(Wording wording, Hit hit) {
    String text = wording.text();
    return (hit.start() > 0 && text.charAt(hit.start() - 1) == '_')
        || (hit.end() < text.length() && text.charAt(hit.end()) == '_');
  }

  private static boolean reaches(Wording wording, TermSet terms, Hit hit, String stops) {
    for (Hit other : wording.hits(terms)) {
      boolean overlaps =
          other.lastToken() >= hit.firstToken() && other.firstToken() <= hit.lastToken();
      if (!overlaps
          && !isPartOfName(wording, other)
          && !isQuoted(wording, other)
          && !wording.isSeparated(other, hit, stops)) {
        return true;
      }
    }
    return false;
  }
}
