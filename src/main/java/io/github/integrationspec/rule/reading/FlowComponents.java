package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares the components that a document lists for a flow with the participants of its diagrams.
 */
public final class FlowComponents {

  private static final int LABEL_WORDS = 3;
  private static final Pattern LISTED =
      Pattern.compile("(?:(?!\\s(?:and|und|&)\\s)[^,;/\\n→↔+.])+");
  private static final Pattern ARROW = Pattern.compile("→|⇒|➜|⟶|->|=>");
  private static final String NAME = "(\\p{Lu}[\\p{L}\\p{N}-]*(?: [\\p{L}\\p{N}-]+){0,3})";
  private static final Pattern PART =
      Pattern.compile(
          NAME + "\\s*(?=→|⇒|➜|⟶|->|=>)|(?<=→|⇒|➜|⟶|->|=>|→ |⇒ |➜ |⟶ |-> |=> )\\s*" + NAME);

  private final SpecificationText text;
  private final Vocabulary vocabulary;
  private final TermSet labels;
  private final Vendor vendor;
  private final ComponentNames names;
  private final Aliases aliases;

  public FlowComponents(SpecificationText text, Vendor vendor, Standard standard) {
    this.text = text;
    this.vocabulary = standard.vocabulary();
    this.labels = standard.terms("component-columns");
    this.vendor = vendor;
    this.names = new ComponentNames(standard);
    this.aliases = Aliases.in(text, standard);
  }

  /**
   * The components of a flow that none of its diagrams has as a participant. Nothing is missing of
   * a list of which less than half is there: it lists something else.
   */
  public List<Phrase> missing(FlowDrawings drawn) {
    if (drawn.flow().isEmpty()) {
      return List.of();
    }
    Flow flow = drawn.flow().get();
    List<Phrase> listed = listed(flow);
    List<Phrase> missing =
        listed.stream()
            .filter(c -> drawn.read().stream().noneMatch(d -> has(d, c.text())))
            .toList();
    return missing.size() * 2 <= listed.size() ? missing : List.of();
  }

  /**
   * From a column of the list, else from a field ("Participants: …"), else from a chain of arrows.
   */
  private List<Phrase> listed(Flow flow) {
    if (!flow.components().isEmpty()) {
      return flow.components();
    }
    List<Phrase> field = field(flow);
    return field.isEmpty() ? chain(flow) : field;
  }

  private List<Phrase> field(Flow flow) {
    for (Statement statement : text.statements()) {
      if (isField(statement) && isOf(flow, statement)) {
        return split(statement.value());
      }
    }
    return List.of();
  }

  private boolean isField(Statement statement) {
    return statement.form() == Statement.Form.SENTENCE
        && statement
            .label()
            .filter(l -> l.wording().words() <= LABEL_WORDS && l.wording().has(labels))
            .isPresent();
  }

  private static boolean isOf(Flow flow, Statement statement) {
    return flow.span().contains(statement.span())
        || statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().span().equals(flow.nameSpan()));
  }

  private List<Phrase> split(Phrase value) {
    List<Phrase> parts = new ArrayList<>();
    Matcher part = LISTED.matcher(value.text());
    while (part.find()) {
      String words = part.group();
      int start = part.start() + words.length() - words.stripLeading().length();
      int end = part.start() + words.stripTrailing().length();
      if (start < end) {
        parts.add(Phrase.of(value.prose().slice(start, end), vocabulary));
      }
    }
    return parts;
  }

  /** Components that the line of a flow names in their order: {@code Shop → Adapter → Stripe}. */
  private List<Phrase> chain(Flow flow) {
    for (Statement statement : text.statements()) {
      Prose prose = statement.phrase().prose();
      if (!flow.span().contains(statement.span()) || !ARROW.matcher(prose.text()).find()) {
        continue;
      }
      List<Phrase> parts = new ArrayList<>();
      Matcher part = PART.matcher(prose.text());
      while (part.find()) {
        int group = part.group(1) != null ? 1 : 2;
        parts.add(Phrase.of(prose.slice(part.start(group), part.end(group)), vocabulary));
      }
      if (parts.size() > 1) {
        return parts;
      }
    }
    return List.of();
  }

  private boolean has(SequenceDrawing drawing, String component) {
    NameWords significant = names.significant(component);
    if (significant.isEmpty() || names.isOnlyExternal(component)) {
      return true;
    }
    boolean third =
        vendor.isNamedIn(component)
            && !names.isOwnPart(component)
            && !drawing.thirdParties().isEmpty();
    boolean person = names.isPerson(component) && !drawing.people().isEmpty();
    return third
        || person
        || drawing.diagram().participants().stream().anyMatch(p -> isSame(component, p));
  }

  private boolean isSame(String component, Participant participant) {
    List<NameWords> wanted = allNames(component);
    List<NameWords> present = new ArrayList<>(allNames(participant.label().plain()));
    present.add(NameWords.of(participant.id()));
    return wanted.stream().anyMatch(w -> present.stream().anyMatch(p -> isAlike(w, p)));
  }

  /** The name in full, without what stands in brackets, without generic words, and its aliases. */
  private List<NameWords> allNames(String name) {
    List<NameWords> all = new ArrayList<>();
    for (String spelling : List.of(name, name.replaceAll("\\(.*?\\)", " "))) {
      aliases.of(NameWords.of(spelling)).forEach(all::add);
      all.add(names.significant(spelling));
    }
    return all;
  }

  /** One name within the other, or all words of the shorter one among those of the longer. */
  private static boolean isAlike(NameWords a, NameWords b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    Set<String> shorter =
        new HashSet<>(a.words().size() < b.words().size() ? a.words() : b.words());
    Set<String> longer = new HashSet<>(a.words().size() < b.words().size() ? b.words() : a.words());
    return a.contains(b) || b.contains(a) || longer.containsAll(shorter);
  }
}
