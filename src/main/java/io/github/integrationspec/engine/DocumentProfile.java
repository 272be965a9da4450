package io.github.integrationspec.engine;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/**
 * What decides whether a Markdown file is a specification of its own, a part of one or an input.
 *
 * @param relative path below the specification directory, with {@code /}
 * @param title its first heading; empty when there is none
 * @param sections ids of the required sections that its headings name
 * @param standing whether it carries a review status or the like of its own
 * @param topic whether its file name names a section rather than an integration
 * @param references the Markdown files that it links
 */
record DocumentProfile(
    Path path,
    String relative,
    String title,
    Set<String> sections,
    Standing standing,
    Topic topic,
    List<Reference> references) {

  private static final int WHOLE = 5;
  private static final int LIKELY_WHOLE = 3;
  private static final int NEARLY_ALL = 7;
  private static final String OVERVIEW = "overview";

  DocumentProfile {
    sections = Set.copyOf(sections);
    references = List.copyOf(references);
  }

  /** Of its file alone: a profile is looked up often. */
  @Override
  public int hashCode() {
    return path.hashCode();
  }

  /** Whether a document has a status of its own. */
  enum Standing {
    HAS_STATUS,
    NO_STATUS
  }

  /** What a file is named after. */
  enum Topic {
    A_SECTION,
    SOMETHING_ELSE
  }

  /**
   * A link to a Markdown file.
   *
   * @param role what the words around the link make of it
   */
  record Reference(Path target, Role role) {}

  /** What a linked document is to the one that links it. */
  enum Role {
    PART,
    /** Introduced as a decision, a feature's page and the like. */
    INPUT,
    /** Mentioned beside the subject: see also. */
    ASIDE
  }

  /**
   * Whether it covers so much of the standard that it cannot be a part of another. What has neither
   * an introduction nor a status may be the larger half of a specification.
   */
  boolean isWhole() {
    return standing == Standing.HAS_STATUS
        ? sections.size() >= LIKELY_WHOLE
        : sections.size() >= WHOLE && sections.contains(OVERVIEW);
  }

  /** Whether its headings name nearly all that the standard asks for, whatever it is called. */
  boolean coversTheStandard() {
    return sections.size() >= NEARLY_ALL;
  }

  /** Whether it links files of its folder, or below, that may be parts of it. */
  boolean hasPartLinks() {
    return references.stream()
        .anyMatch(r -> r.role() == Role.PART && r.target().startsWith(path.getParent()));
  }

  boolean links(Path target) {
    return references.stream().anyMatch(r -> r.target().equals(target));
  }

  /** Whether its name says that it is the main file of its folder. */
  boolean isNamedAsMain() {
    String stem = FileNames.stem(relative);
    Path folder = path.getParent() == null ? null : path.getParent().getFileName();
    return stem.matches("(integration[-_ ]?)?spec(ification)?|main|integration")
        || (folder != null && FileNames.stem(folder.toString()).equals(stem));
  }

  /** How much speaks for it as the main file, among documents that link each other. */
  int weight() {
    int weight = references.size() + sections.size();
    if (isNamedAsMain()) {
      weight += 100;
    }
    if (standing == Standing.HAS_STATUS) {
      weight += 50;
    }
    if (topic == Topic.A_SECTION) {
      weight -= 30;
    }
    return weight;
  }
}
