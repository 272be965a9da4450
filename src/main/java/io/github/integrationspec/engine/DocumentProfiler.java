package io.github.integrationspec.engine;

import io.github.integrationspec.engine.DocumentProfile.Reference;
import io.github.integrationspec.engine.DocumentProfile.Role;
import io.github.integrationspec.engine.DocumentProfile.Standing;
import io.github.integrationspec.engine.DocumentProfile.Topic;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.FrontMatter;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.LinkKind;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.source.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes the profile of a document. */
final class DocumentProfiler {

  private static final Pattern STATUS_KEY =
      Pattern.compile("(review[-_ ]?|document[-_ ]?)?(status|state)", Pattern.CASE_INSENSITIVE);
  private static final Pattern STATUS_LINE =
      Pattern.compile(
          "^[\\s>|*_#-]*((review|document|exit) )?(status|state)\\W*[:|]",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern STATUS_SENTENCE =
      Pattern.compile(
          "\\b(document|specification|page) (is|has been|was) (now |currently |still )?"
              + "(an? |in |under )?(draft|review|approved|completed|partial|blocked|aborted)\\b",
          Pattern.CASE_INSENSITIVE);
  private static final int STATUS_LINES = 60;
  private static final int LABEL_REACH = 300;

  /** What stands before a link on its line: a label, then perhaps other links. */
  private static final Pattern LINK = Pattern.compile("!?\\[[^\\]]*]\\([^)]*\\)|<[^>\\s]*>");

  private static final Pattern LABEL =
      Pattern.compile("([\\p{L}\\p{Nd} /-]+)[*_`]*\\s*[:|][*_\\s,;|]*$");

  /** Where an HTML table ends a cell, or a line ends within one. */
  private static final Pattern TAG =
      Pattern.compile("</?(?:th|td|tr|dt|dd|br)\\b[^>]*>", Pattern.CASE_INSENSITIVE);

  private static final Pattern ASIDE =
      Pattern.compile(
          "(see also|related|further reading|other integrations|references|siehe auch)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern INPUTS =
      Pattern.compile("(required )?(inputs?|sources?|prerequisites)", Pattern.CASE_INSENSITIVE);

  private final Workspace workspace;
  private final SectionNames sections;
  private final InputDocuments inputs;

  DocumentProfiler(Workspace workspace, SectionNames sections, InputDocuments inputs) {
    this.workspace = workspace;
    this.sections = sections;
    this.inputs = inputs;
  }

  /**
   * The profile of a document.
   *
   * @param relative its path below the specification directory, with {@code /}
   */
  DocumentProfile profile(Path path, String relative, Document document) {
    List<Heading> headings = document.root().all().flatMap(s -> s.heading().stream()).toList();
    Set<String> named = new LinkedHashSet<>();
    headings.forEach(h -> named.addAll(sections.in(h.prose().text())));
    return new DocumentProfile(
        path,
        relative,
        headings.isEmpty() ? "" : headings.get(0).prose().text().strip(),
        named,
        hasStatus(document) ? Standing.HAS_STATUS : Standing.NO_STATUS,
        sections.in(FileNames.stem(relative).replaceAll("[-_.]+", " ")).isEmpty()
            ? Topic.SOMETHING_ELSE
            : Topic.A_SECTION,
        references(path, document));
  }

  private static boolean hasStatus(Document document) {
    for (FrontMatter.Entry entry : document.frontMatter().entries()) {
      if (STATUS_KEY.matcher(entry.path()).matches()) {
        return true;
      }
    }
    return document
        .source()
        .text()
        .lines()
        .limit(STATUS_LINES)
        .anyMatch(l -> STATUS_LINE.matcher(l).find() || STATUS_SENTENCE.matcher(l).find());
  }

  private List<Reference> references(Path path, Document document) {
    List<Reference> references = new ArrayList<>();
    List<String> lines = document.source().text().lines().toList();
    for (Link link : document.links()) {
      if (link.kind() == LinkKind.LINK) {
        target(path, link.target())
            .ifPresent(
                target -> references.add(new Reference(target, role(document, lines, link))));
      }
    }
    return references;
  }

  private Optional<Path> target(Path from, String written) {
    LinkTarget target = LinkTarget.parse(written);
    if (!FileNames.isMarkdown(target.path())) {
      return Optional.empty();
    }
    try {
      return switch (target.kind()) {
        case RELATIVE -> Optional.of(from.resolveSibling(target.path()).normalize());
        case ROOT -> Optional.of(workspace.root().resolve(target.path()).normalize());
        default -> Optional.empty();
      };
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private Role role(Document document, List<String> lines, Link link) {
    String heading = headingAbove(document.root(), link);
    if (ASIDE.matcher(heading).matches()) {
      return Role.ASIDE;
    }
    if (INPUTS.matcher(heading).matches() || inputs.isNamedBy(link.text())) {
      return Role.INPUT;
    }
    String before = before(lines, link);
    Matcher label =
        LABEL.matcher(LINK.matcher(TAG.matcher(before).replaceAll(" | ")).replaceAll(""));
    if (!label.find()) {
      return Role.PART;
    }
    String text = label.group(1).strip();
    if (ASIDE.matcher(text).matches()) {
      return Role.ASIDE;
    }
    return INPUTS.matcher(text).matches() || inputs.isNamedBy(text) ? Role.INPUT : Role.PART;
  }

  /** What stands on the same line before a link, as far as a label can reach. */
  private static String before(List<String> lines, Link link) {
    int number = link.span().line() - 1;
    if (number >= lines.size()) {
      return "";
    }
    int end = Math.min(lines.get(number).length(), link.span().column() - 1);
    return lines.get(number).substring(Math.max(0, end - LABEL_REACH), end);
  }

  private static String headingAbove(Section section, Link link) {
    for (Section child : section.children()) {
      if (child.span().contains(link.span())) {
        return headingAbove(child, link);
      }
    }
    return section.title().replaceFirst("^[\\d.\\s]+", "");
  }
}
