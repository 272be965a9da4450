package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Puts included files in the place of their includes, before the library sees the text: it would
 * read any file, or none. What must not be read becomes a marker, so that only those refusals are
 * reported which the diagram really runs into; an include within a branch that is not taken is
 * none.
 */
final class IncludeExpander {

  private static final Pattern COMPUTED = Pattern.compile("%\\w+\\(|\\$\\w|\\w\\(");
  private static final Pattern COMMENT_START = Pattern.compile("^\\s*/'");

  private final IncludeResolver resolver;
  private final BundledLibrary bundled;
  private final Constants constants = new Constants();
  private final List<Line> lines = new ArrayList<>();
  private final Refusals refusals = new Refusals();
  private final Deque<String> open = new ArrayDeque<>();
  private final Set<String> seen = new HashSet<>();
  private int includes;
  private int characters;
  private boolean usesC4;

  IncludeExpander(IncludeResolver resolver, BundledLibrary bundled) {
    this.resolver = resolver;
    this.bundled = bundled;
  }

  /** What the library is to read of a block. */
  Expansion expand(Block block) {
    open.push(block.source().file() + "!!false");
    take(block.lines());
    return new Expansion(lines, refusals, usesC4);
  }

  private void take(List<Line> from) {
    boolean inComment = false;
    for (Line line : Continuations.merged(from)) {
      if (characters > Limits.CHARACTERS) {
        return;
      }
      boolean opens = COMMENT_START.matcher(line.text()).lookingAt();
      if (inComment || opens) {
        inComment = !line.text().contains("'/");
        add(line);
      } else {
        takeStatement(line);
      }
    }
  }

  private void takeStatement(Line line) {
    if (line.text().indexOf('!') < 0 && line.text().indexOf('%') < 0) {
      add(line);
      return;
    }
    constants.learn(line.text());
    Optional<Include> include = Include.of(line.text());
    if (include.isPresent()) {
      include(line, include.get());
    } else {
      add(Directives.checked(line, refusals));
    }
  }

  private void include(Line line, Include written) {
    Include include = written.withTarget(constants.apply(written.target()));
    usesC4 |= include.target().contains("C4");
    if (include.isBundled()) {
      String name = include.target().substring(1, include.target().length() - 1);
      add(bundled.has(name) ? line.reading("!include <" + name + ">") : notBundled(line, name));
    } else if (include.isUrl()) {
      Optional<String> name = bundled.nameOf(include.target());
      add(
          name.map(n -> line.reading("!include <" + n + ">"))
              .orElseGet(
                  () ->
                      refusals.refuse(
                          line,
                          "`"
                              + include.target()
                              + "` was not included: URLs are not followed. Put"
                              + " the file beside the diagram, or use PlantUML's standard library,"
                              + " `!include <C4/C4_Container>`")));
    } else if (include.isSub() && include.part().isEmpty()) {
      add(line);
    } else if (COMPUTED.matcher(include.target()).find()) {
      add(
          refusals.refuse(
              line,
              "`"
                  + include.target()
                  + "` was not included: its path is computed, and only paths"
                  + " that are written out are followed"));
    } else {
      includeFile(line, include);
    }
  }

  private Line notBundled(Line line, String name) {
    return refusals.refuse(
        line, "`<" + name + ">` was not included: PlantUML's standard library has no such file");
  }

  private void includeFile(Line line, Include include) {
    String from = line.source().file();
    Optional<String> path = IncludePath.of(from, include.target());
    if (path.isEmpty()) {
      add(
          refusals.refuse(
              line,
              "`"
                  + include.target()
                  + "` was not included: only files within the project are, by"
                  + " a path relative to this one"));
      return;
    }
    String identity = path.get() + "!" + include.part() + "!" + include.isSub();
    if (open.contains(identity) || open.size() > Limits.INCLUDE_DEPTH) {
      add(
          refusals.refuse(
              line, "`" + include.target() + "` was not included: the files include each other"));
      return;
    }
    if (!seen.add(identity) && !include.isRepeatable()) {
      add(line.reading(""));
      return;
    }
    if (++includes > Limits.INCLUDES) {
      add(
          refusals.refuse(
              line,
              "`"
                  + include.target()
                  + "` was not included: a diagram includes at most "
                  + Limits.INCLUDES
                  + " files"));
      return;
    }
    Optional<SourceText> file = resolver.resolve(from, include.target());
    Optional<List<Line>> part = file.flatMap(text -> IncludedPart.of(text, include));
    if (part.isEmpty()) {
      add(refusals.refuse(line, notFound(include, file.isPresent())));
      return;
    }
    open.push(identity);
    take(part.get());
    open.pop();
  }

  private static String notFound(Include include, boolean fileExists) {
    return fileExists
        ? "`" + include.target() + "` has no part `" + include.part() + "` to include"
        : "`" + include.target() + "` was not included: there is no such file within the project";
  }

  private void add(Line line) {
    characters += line.text().length() + 1;
    lines.add(line);
  }

  /**
   * What the library is to read.
   *
   * @param usesC4 whether it includes C4-PlantUML
   */
  record Expansion(List<Line> lines, Refusals refusals, boolean usesC4) {

    /** Why it is too much to be read. */
    Optional<ParseProblem> excess() {
      Line last = lines.get(lines.size() - 1);
      int total = lines.stream().mapToInt(line -> line.text().length() + 1).sum();
      if (total > Limits.CHARACTERS) {
        return Optional.of(
            new ParseProblem(
                last.span(),
                "The diagram has more than "
                    + Limits.CHARACTERS
                    + " characters, with all that it includes"));
      }
      if (lines.size() > Limits.LINES) {
        return Optional.of(
            new ParseProblem(
                last.span(),
                "The diagram has more than " + Limits.LINES + " lines, with all that it includes"));
      }
      return lines.stream()
          .filter(line -> line.text().length() > Limits.LINE_LENGTH)
          .findFirst()
          .map(
              line ->
                  new ParseProblem(
                      line.span(), "The line has more than " + Limits.LINE_LENGTH + " characters"));
    }
  }
}
