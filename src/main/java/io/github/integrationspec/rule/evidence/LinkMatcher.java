package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.LinkKind;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.standard.Evidence;
import java.util.List;
import java.util.Optional;

/** Looks for links by their text, the label they stand behind, and what they lead to. */
final class LinkMatcher {

  private final SpecificationText text;
  private final Vocabulary vocabulary;

  LinkMatcher(SpecificationText text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
  }

  Showing show(Evidence.Link wanted) {
    for (ResolvedLink link : text.specification().links()) {
      if (link.link().kind() == LinkKind.LINK
          && !Placeholders.isNoTarget(link.link().target())
          && leads(wanted.target(), link)) {
        Optional<Statement> statement = around(link);
        if (statement.isPresent()
            && (!Scopes.holds(wanted.scope(), statement.get())
                || statement.get().place().weight() == Place.Weight.NO_EVIDENCE)) {
          continue;
        }
        if (isNamed(wanted, link, statement)) {
          return statement.map(Showing::by).orElseGet(() -> Showing.by(List.of()));
        }
      }
    }
    return entry(wanted);
  }

  private static boolean leads(Evidence.LinkTarget target, ResolvedLink link) {
    boolean web = link.resolution() == LinkResolution.WEB;
    boolean anchor =
        link.resolution() == LinkResolution.ANCHOR
            || (link.resolution() == LinkResolution.MISSING_ANCHOR
                && link.link().target().startsWith("#"));
    return switch (target) {
      case WEB -> web;
      case FILE -> !web && !anchor;
      case ANY -> !anchor;
    };
  }

  private Optional<Statement> around(ResolvedLink link) {
    return text.statements().stream()
        .filter(s -> s.place().document().equals(link.document()))
        .filter(s -> s.span().overlaps(link.link().span()))
        .findFirst();
  }

  private boolean isNamed(Evidence.Link wanted, ResolvedLink link, Optional<Statement> statement) {
    String names =
        link.link().text()
            + " \n "
            + link.title().orElse("")
            + " \n "
            + link.link().target().replaceAll("[/._#?=&%-]+", " ");
    Wording wording = vocabulary.read(names);
    boolean unless = wanted.unless().isPresent() && wording.has(wanted.unless().get());
    if (unless) {
      return false;
    }
    if (wording.has(wanted.text()) || opens(wanted, link)) {
      return true;
    }
    return statement.isPresent() && isLabelled(wanted, statement.get());
  }

  /** What a document is, it says at its beginning: "Decided 2026-04-22 by the board". */
  private boolean opens(Evidence.Link wanted, ResolvedLink link) {
    return wanted.opens().isPresent() && vocabulary.read(link.opening()).has(wanted.opens().get());
  }

  private static boolean isLabelled(Evidence.Link wanted, Statement statement) {
    boolean label =
        statement.label().stream().anyMatch(l -> l.wording().has(wanted.text()))
            || statement.passage().label().stream().anyMatch(l -> l.wording().has(wanted.text()));
    // a sentence of prose counts as a whole: "What people asked for is in the [list](…)"
    boolean sentence =
        statement.form() == Statement.Form.SENTENCE
            && statement.phrase().wording().has(wanted.text());
    boolean head =
        statement.cells().stream()
            .anyMatch(
                c ->
                    c.head().wording().has(wanted.text())
                        && c.value().prose().marks().stream().anyMatch(m -> !m.target().isEmpty()));
    boolean heading =
        statement.place().headings().stream()
            .limit(1)
            .anyMatch(t -> t.phrase().wording().has(wanted.text()));
    return label || sentence || head || heading;
  }

  /** A front-matter entry may hold a URL or a path without being a link. */
  private Showing entry(Evidence.Link wanted) {
    for (Statement statement : text.statements()) {
      if (statement.form() != Statement.Form.ENTRY
          || statement.label().stream().noneMatch(l -> l.wording().has(wanted.text()))) {
        continue;
      }
      boolean url = statement.value().wording().first(Shape.URL).isPresent();
      boolean path = statement.value().text().strip().matches("[\\w./-]+\\.(?:md|html|pdf|docx?)");
      boolean right =
          switch (wanted.target()) {
            case WEB -> url;
            case FILE -> path;
            case ANY -> url || path;
          };
      if (right) {
        return Showing.by(statement);
      }
    }
    return Showing.missing(Optional.empty());
  }
}
