package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the diagrams of a text. Between them may stand whatever the author likes; a text without
 * {@code @startuml} is one diagram.
 */
final class BlockReader {

  // what may stand before @start, as in a comment of a program: " * @startuml"
  private static final Pattern START =
      Pattern.compile("^((?:[^\\w~<@\\\\]|<[^<>]*>){0,100}?)\\s*[@\\\\]start(\\w+).*");
  private static final Pattern END = Pattern.compile("^\\s*[@\\\\]end\\w*.*");
  private static final Pattern PAUSE = Pattern.compile("^\\s*(?:[@\\\\]pause.*|!exit\\s*)$");
  private static final Pattern UNPAUSE = Pattern.compile("^\\s*[@\\\\]unpause.*");

  private final List<Block> blocks = new ArrayList<>();
  private List<Line> current = List.of();
  private String prefix = "";
  private String kind = "";
  private Reading reading = Reading.OUTSIDE;

  private enum Reading {
    OUTSIDE,
    INSIDE,
    PAUSED
  }

  private BlockReader() {}

  /** All diagrams of a text, at least one. */
  static List<Block> read(SourceText text) {
    List<Line> lines = Line.of(text);
    if (lines.stream().noneMatch(line -> START.matcher(line.text()).matches())) {
      return List.of(wrapped(lines, text));
    }
    BlockReader reader = new BlockReader();
    lines.forEach(reader::take);
    reader.unclosed();
    return reader.blocks;
  }

  /** A fence of Markdown, or a file that is meant to be included. */
  private static Block wrapped(List<Line> lines, SourceText text) {
    List<Line> all = new ArrayList<>();
    all.add(new Line("@startuml", text.slice(0, 0)));
    lines.stream().filter(line -> !END.matcher(line.text()).matches()).forEach(all::add);
    all.add(new Line("@enduml", text.slice(text.length(), text.length())));
    Optional<ParseProblem> flaw =
        text.text().isBlank()
            ? Optional.of(
                new ParseProblem(
                    text.span(),
                    "The diagram is empty: expected statements between @startuml and" + " @enduml"))
            : Optional.empty();
    return new Block(all, text, flaw);
  }

  private void take(Line line) {
    Matcher start = START.matcher(line.text());
    if (start.matches()) {
      unclosed();
      prefix = start.group(1);
      kind = start.group(2);
      current = new ArrayList<>();
      reading = Reading.INSIDE;
    }
    if (reading == Reading.OUTSIDE) {
      return;
    }
    Line plain = withoutPrefix(line);
    if (END.matcher(plain.text()).matches()) {
      current.add(plain);
      close(Optional.empty());
    } else if (PAUSE.matcher(plain.text()).matches()) {
      reading = Reading.PAUSED;
    } else if (UNPAUSE.matcher(plain.text()).matches()) {
      reading = Reading.INSIDE;
    } else if (reading == Reading.INSIDE) {
      current.add(plain);
    }
  }

  private Line withoutPrefix(Line line) {
    if (prefix.isEmpty()) {
      return line;
    }
    if (line.text().startsWith(prefix)) {
      return line.reading(line.text().substring(prefix.length()));
    }
    return prefix.startsWith(line.text()) ? line.reading("") : line;
  }

  private void unclosed() {
    if (reading != Reading.OUTSIDE) {
      close(
          Optional.of(
              new ParseProblem(
                  current.get(0).span(),
                  "`@start"
                      + kind
                      + "` opens a diagram that is never closed: expected `@end"
                      + kind
                      + "` behind its last line")));
    }
  }

  private void close(Optional<ParseProblem> flaw) {
    SourceText first = current.get(0).source();
    SourceText last = current.get(current.size() - 1).source();
    if (blocks.size() < Limits.BLOCKS) {
      blocks.add(
          new Block(Line.withoutHeader(current, 1), SourceText.join(List.of(first, last)), flaw));
    }
    reading = Reading.OUTSIDE;
  }
}
