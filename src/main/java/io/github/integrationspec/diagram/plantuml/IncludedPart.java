package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The lines of a file that an include asks for. */
final class IncludedPart {

  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
  private static final Pattern ANY_START = Pattern.compile("(?m)^\\s*[@\\\\]start\\w+");

  private IncludedPart() {}

  /** Empty when the file has no such part. */
  static Optional<List<Line>> of(SourceText file, Include include) {
    if (include.isSub()) {
      return sub(Line.of(file), include.part());
    }
    if (!ANY_START.matcher(file.text()).find()) {
      return include.part().isEmpty()
          ? Optional.of(Line.withoutHeader(Line.of(file), 0))
          : Optional.empty();
    }
    List<Block> blocks = BlockReader.read(file);
    if (include.part().isEmpty()) {
      return Optional.of(content(blocks.get(0)));
    }
    if (NUMBER.matcher(include.part()).matches()) {
      int number = Integer.parseInt(include.part());
      return number < blocks.size() ? Optional.of(content(blocks.get(number))) : Optional.empty();
    }
    Pattern named =
        Pattern.compile(
            "[@\\\\]start\\w+\\s*(?:\\(\\s*id\\s*=\\s*)?\"?"
                + Pattern.quote(include.part())
                + "\\b.*");
    return blocks.stream()
        .filter(block -> named.matcher(block.lines().get(0).trimmed()).matches())
        .findFirst()
        .map(IncludedPart::content);
  }

  private static List<Line> content(Block block) {
    int end = block.lines().size() - (block.flaw().isPresent() ? 0 : 1);
    return block.lines().subList(1, Math.max(1, end));
  }

  /** The lines between {@code !startsub NAME} and {@code !endsub}. */
  private static Optional<List<Line>> sub(List<Line> lines, String name) {
    List<Line> found = new ArrayList<>();
    boolean inside = false;
    boolean any = false;
    for (Line line : lines) {
      String text = line.trimmed();
      if (text.startsWith("!startsub")) {
        inside = text.substring("!startsub".length()).strip().equals(name);
        any |= inside;
      } else if (text.startsWith("!endsub")) {
        inside = false;
      } else if (inside) {
        found.add(line);
      }
    }
    return any ? Optional.of(found) : Optional.empty();
  }
}
