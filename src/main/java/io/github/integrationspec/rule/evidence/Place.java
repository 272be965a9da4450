package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.model.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where in a specification something stands.
 *
 * @param headings that it stands under, the nearest first; a bold line that serves as a heading
 *     counts. The title of the main document is not among them
 * @param sections ids of the sections that these headings name
 * @param content ids of the sections that its text shows it to be, where no heading names them all
 * @param weight whether what stands here is evidence
 */
public record Place(
    String document,
    List<Title> headings,
    Set<String> sections,
    Set<String> content,
    Weight weight) {

  /** Id of the section that has no heading: what stands below a document's title. */
  private static final String PREAMBLE = "preamble";

  public Place {
    headings = List.copyOf(headings);
    sections = Set.copyOf(sections);
    content = Set.copyOf(content);
  }

  /**
   * A heading, or a bold line that serves as one.
   *
   * @param sections ids of the sections that it names
   */
  public record Title(Phrase phrase, Optional<Heading> heading, Set<String> sections) {

    private static final Pattern SEVERAL = Pattern.compile("\\b(?:and|or)\\b");

    public Title {
      sections = Set.copyOf(sections);
    }

    /** Whether it lists several topics: "Retry, breaker, fallback". */
    public boolean hasSeveralTopics() {
      String text = phrase.text();
      for (int i = 0; i < text.length(); i++) {
        if (",&/+".indexOf(text.charAt(i)) >= 0) {
          return true;
        }
      }
      return (text.contains("and") || text.contains("or")) && SEVERAL.matcher(text).find();
    }

    /** Whether both stand at the same place: two headings of the same words are two titles. */
    public boolean isSame(Title other) {
      return phrase.span().equals(other.phrase.span());
    }
  }

  /** What the text of a place is worth. */
  public enum Weight {
    EVIDENCE,
    /** Open points, minutes, comments. */
    NO_EVIDENCE
  }

  static Place topOf(String document, Set<String> sections) {
    return new Place(document, List.of(), sections, Set.of(), Weight.EVIDENCE);
  }

  /** The place under a further heading. */
  Place under(Title title, Weight titleWeight) {
    List<Title> inner = new ArrayList<>();
    inner.add(title);
    inner.addAll(headings);
    Set<String> all = new TreeSet<>(sections);
    all.addAll(title.sections());
    Weight sum = weight == Weight.NO_EVIDENCE ? weight : titleWeight;
    return new Place(document, inner, all, Set.of(), sum);
  }

  /** The same place, recognised by its text. */
  Place recognisedAs(Set<String> kinds) {
    return new Place(document, headings, sections, kinds, weight);
  }

  /** Whether it belongs to a section, by its headings or by its text. */
  public boolean isIn(String section) {
    return (section.equals(PREAMBLE) && headings.isEmpty())
        || sections.contains(section)
        || content.contains(section);
  }
}
