package io.github.integrationspec.report.html;

import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.report.Markup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/**
 * Running text with its emphasis, code and links. Pictures are named, not shown: the report loads
 * nothing.
 */
final class ProseMarkup {

  private final Markup out;
  private final DocumentLinks links;

  ProseMarkup(Markup out, DocumentLinks links) {
    this.out = out;
    this.links = links;
  }

  /** Writes a text; line ends that the author plainly meant stay. */
  void write(Prose prose) {
    write(prose, Breaks.MEANT);
  }

  /** Writes the text of a cell, in which every line end was meant. */
  void writeCell(Prose prose) {
    write(prose, Breaks.ALL);
  }

  private enum Breaks {
    MEANT,
    ALL
  }

  private void write(Prose prose, Breaks breaks) {
    String text = prose.text();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    List<Mark> marks = new ArrayList<>();
    for (Mark mark : prose.marks()) {
      if (mark.kind() == MarkKind.IMAGE || mark.start() < mark.end()) {
        marks.add(mark);
        cuts.add(mark.start());
        cuts.add(mark.end());
      }
    }
    marks.sort(Comparator.comparingInt(Mark::start));
    List<Mark> active = new ArrayList<>();
    int next = 0;
    Integer from = cuts.first();
    while (from != null) {
      Integer to = cuts.higher(from);
      int at = from;
      active.removeIf(m -> m.end() <= at);
      for (; next < marks.size() && marks.get(next).start() <= at; next++) {
        if (marks.get(next).kind() == MarkKind.IMAGE) {
          picture(marks.get(next), text);
        }
        if (marks.get(next).end() > at) {
          active.add(marks.get(next));
        }
      }
      if (to != null) {
        segment(text, from, to, active, breaks);
      }
      from = to;
    }
  }

  private void picture(Mark mark, String text) {
    String name = mark.target().replaceFirst("[?#].*", "").replaceFirst(".*[/\\\\]", "");
    out.open("span", "class", "picture", "title", mark.target());
    out.text(mark.target().startsWith("data:") ? "picture" : name.isBlank() ? "picture" : name);
    out.close("span");
    if (mark.end() > mark.start() && !text.substring(mark.start(), mark.end()).isBlank()) {
      out.text(" ");
    }
  }

  private void segment(String text, int from, int to, List<Mark> active, Breaks breaks) {
    List<String> open = new ArrayList<>();
    for (Mark mark : active) {
      element(mark).ifPresent(open::add);
    }
    lines(text, from, to, active, breaks);
    for (int i = open.size() - 1; i >= 0; i--) {
      out.close(open.get(i));
    }
  }

  /** Opens the element of a mark and returns its name. */
  private Optional<String> element(Mark mark) {
    return switch (mark.kind()) {
      case CODE -> opened("code");
      case STRONG -> opened("strong");
      case EMPHASIS -> opened("em");
      case STRIKETHROUGH -> opened("del");
      case IMAGE -> Optional.empty();
      case LINK -> Optional.of(link(mark.target()));
    };
  }

  private Optional<String> opened(String element) {
    out.open(element);
    return Optional.of(element);
  }

  private String link(String target) {
    Optional<String> web = LinkTargets.web(target);
    Optional<String> anchor = LinkTargets.anchor(target);
    if (web.isPresent()) {
      out.open("a", "href", web.get(), "rel", "noopener noreferrer nofollow", "target", "_blank");
      return "a";
    }
    Optional<String> document = links.of(target);
    if (document.isPresent()) {
      out.open("a", "href", document.get(), "title", target);
      return "a";
    }
    if (anchor.isPresent()) {
      out.open("a", "href", "#", "data-anchor", anchor.get());
      return "a";
    }
    out.open("span", "class", "file-link", "title", target);
    return "span";
  }

  private void lines(String text, int from, int to, List<Mark> active, Breaks breaks) {
    int start = from;
    for (int i = text.indexOf('\n', from); i >= 0 && i < to; i = text.indexOf('\n', i + 1)) {
      out.text(text.substring(start, i));
      if (breaks == Breaks.ALL || (active.isEmpty() && startsLabel(text, i + 1))) {
        out.open("br");
      }
      out.text("\n");
      start = i + 1;
    }
    out.text(text.substring(start, to));
  }

  /** {@code Owner: Payments} on a line of its own. */
  private static boolean startsLabel(String text, int from) {
    int end = Math.min(text.length(), from + 40);
    int colon = text.indexOf(": ", from);
    int newline = text.indexOf('\n', from);
    return colon > from
        && colon < end
        && (newline < 0 || colon < newline)
        && Character.isUpperCase(text.codePointAt(from));
  }
}
