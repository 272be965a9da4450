package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Placeholders;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds flows that a sentence enumerates: {@code There are two flows: order out, tracking in.} */
final class FlowSentences {

  private static final Pattern COLON =
      Pattern.compile(":\\s|,?\\s(?:namely|viz\\.?|as follows:?)\\s");
  private static final Pattern OTHER_FLOW =
      Pattern.compile("(?i)\\b(?:data|cash|control|error|git(?:hub)?)[ -]?flow");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s*(?:;|,|\\s/\\s|\\n|(?<=\\s)(?=\\([a-z1-9]\\)\\s))\\s*(?:and\\s|or\\s)?");
  private static final Pattern HEAVY_SEPARATOR =
      Pattern.compile("\\s*(?:;|\\s/\\s|\\*\\*\\s|\\n(?=\\p{Lu}{1,5}[- ]?\\d))\\s*");
  private static final Pattern LAST = Pattern.compile("\\s(?:and|or)\\s");
  private static final Pattern LETTER = Pattern.compile("^\\([a-z1-9]\\)\\s*|^(?:and|or)\\s+");
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:two|three|four|five|six|both|2|3|4|these|following|zwei|dois|deux|dos|twee)\\b");
  private static final Pattern ONLY_ONE = Pattern.compile("(?i)\\b(?:one|single|only|1)\\b");
  private static final Pattern VALUE = Pattern.compile("\\S*[/=<>{}$#@]\\S*");
  private static final Pattern END = Pattern.compile("[.!?](?:\\s|$)");

  /** {@code The first is the hourly pull, …} */
  private static final Pattern ORDINAL =
      Pattern.compile(
          "(?<=[.;:]\\s|^)(?:(?i:the\\s)?(?i:first|second|third|fourth|fifth|sixth|other|last)(?:ly)?|One|Another)"
              + "(?:\\s(?:one|flow|is called|called|is|are|I call|we call|covers|concerns|handles|being)\\b|:|,)+\\s*");

  private static final Pattern ORDINAL_END =
      Pattern.compile("[.,;:(]|\\s(?:and|which|that|–|—)\\s");
  private static final int HEAD_WORDS = 12;
  private static final int NAME_WORDS = 9;

  private final Standard standard;
  private final TermSet flowTerms;

  FlowSentences(Standard standard) {
    this.standard = standard;
    this.flowTerms = standard.terms("flow-headings");
  }

  /** Where a sentence stands. */
  enum Context {
    /** Under a heading that names flows. */
    FLOWS,
    OTHER
  }

  /** The names of the flows, in order; empty where the paragraph enumerates none. */
  List<Prose> names(Prose paragraph, Context context) {
    String text = paragraph.text();
    Matcher colon = COLON.matcher(text);
    while (colon.find()) {
      int start = sentenceStart(text, colon.start());
      Phrase head = phrase(paragraph.slice(start, colon.start()));
      boolean names =
          head.wording().words() <= HEAD_WORDS
              && !OTHER_FLOW.matcher(head.text()).find()
              && (head.wording().has(flowTerms) || context == Context.FLOWS);
      if (names) {
        int end = sentenceEnd(text, colon.end());
        List<Prose> found = split(paragraph, colon.end(), end, SEPARATOR);
        if (found.size() == 1 && SEVERAL.matcher(head.text()).find()) {
          found = split(paragraph, colon.end(), end, LAST);
        }
        boolean enough = found.size() > 1 || ONLY_ONE.matcher(head.text()).find();
        if (enough && isAffirmed(paragraph.slice(start, end))) {
          return found;
        }
      }
    }
    List<Prose> counted = counted(paragraph, context);
    if (counted.size() > 1) {
      return counted;
    }
    if (context == Context.FLOWS && isAffirmed(paragraph)) {
      List<Prose> found = split(paragraph, 0, text.length(), HEAVY_SEPARATOR);
      return found.size() > 1 ? found : List.of();
    }
    return List.of();
  }

  /** {@code There are two flows. The first is …, the second is …} */
  private List<Prose> counted(Prose paragraph, Context context) {
    String text = paragraph.text();
    Matcher ordinal = ORDINAL.matcher(text);
    List<Prose> found = new ArrayList<>();
    while (ordinal.find()) {
      Phrase before = phrase(paragraph.slice(0, ordinal.start()));
      boolean flows = context == Context.FLOWS || before.wording().has(flowTerms);
      if (found.isEmpty() && !(flows && SEVERAL.matcher(before.text()).find())) {
        continue;
      }
      Matcher end = ORDINAL_END.matcher(text).region(ordinal.end(), text.length());
      int to = end.find() ? end.start() : text.length();
      part(paragraph, ordinal.end(), to).filter(this::isName).ifPresent(found::add);
    }
    return isAffirmed(paragraph) ? found : List.of();
  }

  private boolean isAffirmed(Prose prose) {
    Phrase phrase = phrase(prose);
    return !phrase.wording().has(standard.language().postponed())
        && !phrase.wording().isQuestion()
        && Placeholders.in(prose).isEmpty();
  }

  /** The parts, or none where one is too long for a name. */
  private List<Prose> split(Prose prose, int from, int to, Pattern separator) {
    List<Prose> parts = new ArrayList<>();
    int start = from;
    Matcher matcher = separator.matcher(prose.text()).region(from, to);
    while (matcher.find()) {
      part(prose, start, matcher.start()).ifPresent(parts::add);
      start = matcher.end();
    }
    Matcher last = LAST.matcher(prose.text()).region(start, to);
    if (parts.size() > 0 && separator == SEPARATOR && last.find()) {
      part(prose, start, last.start()).ifPresent(parts::add);
      start = last.end();
    }
    part(prose, start, to).ifPresent(parts::add);
    return parts.stream().allMatch(this::isName) ? parts : List.of();
  }

  /** Short, and no {@code application/json}: what flows do is said in words. */
  private boolean isName(Prose part) {
    return phrase(part).wording().words() <= NAME_WORDS && !VALUE.matcher(part.text()).matches();
  }

  private static Optional<Prose> part(Prose prose, int from, int to) {
    int start = from;
    int end = to;
    String text = prose.text();
    while (start < end
        && !Character.isLetterOrDigit(text.charAt(start))
        && text.charAt(start) != '(') {
      start++;
    }
    Matcher letter = LETTER.matcher(text).region(start, end).useAnchoringBounds(true);
    start = letter.find() ? letter.end() : start;
    while (end > start && ".:;, \n".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return end > start ? Optional.of(prose.slice(start, end)) : Optional.empty();
  }

  private Phrase phrase(Prose prose) {
    return Phrase.of(prose, standard.vocabulary());
  }

  private static int sentenceStart(String text, int before) {
    int start = 0;
    Matcher end = END.matcher(text).region(0, before);
    while (end.find()) {
      start = end.end();
    }
    return Math.min(start, before);
  }

  private static int sentenceEnd(String text, int from) {
    Matcher end = END.matcher(text).region(from, text.length());
    return end.find() ? end.start() : text.length();
  }
}
