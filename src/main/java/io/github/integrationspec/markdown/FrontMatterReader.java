package io.github.integrationspec.markdown;

import io.github.integrationspec.model.FrontMatter;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.SourceTextBuilder;
import io.github.integrationspec.source.Span;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.reader.ReaderException;

/**
 * The YAML block at the start of a document, between {@code ---} and {@code ---} or {@code ...}.
 * Whatever is wrong with it is one problem; the rest of the document is read.
 *
 * <p>Limits: 64 KB, 50 levels, 5,000 values with aliases followed.
 */
final class FrontMatterReader {

  /**
   * The block and where the document goes on.
   *
   * @param end offset behind the block; where it begins when there is none
   */
  record Result(FrontMatter frontMatter, int end) {}

  /** Ends the reading of a block that cannot be accepted. */
  private static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;
    private final int offset;

    Refused(int offset, String message) {
      super(message);
      this.offset = offset;
    }
  }

  private static final int MAX_LENGTH = 64 * 1024;
  private static final int MAX_LEVELS = 50;
  private static final int MAX_VALUES = 5_000;

  private final SourceText source;
  private final List<ParseProblem> problems;
  private final List<FrontMatter.Entry> entries = new ArrayList<>();
  private final Set<String> paths = new HashSet<>();
  private YamlPlaces places;

  FrontMatterReader(SourceText source, List<ParseProblem> problems) {
    this.source = source;
    this.problems = problems;
  }

  Result read() {
    String text = source.text();
    Result none = new Result(new FrontMatter(List.of(), source.span(0, 0)), 0);
    int first = lineEnd(text, 0);
    if (!isFence(text, 0, first, "---")) {
      return none;
    }
    // a rule at the start of the document, in most cases
    boolean rule = isBlank(text, first, lineEnd(text, first));
    int close = first;
    while (close < text.length()) {
      int next = lineEnd(text, close);
      if (isFence(text, close, next, "---") || isFence(text, close, next, "...")) {
        break;
      }
      close = next;
    }
    if (close >= text.length()) {
      if (rule) {
        return none;
      }
      problem(
          0,
          3,
          "this front matter is not closed; expected a line with --- behind its last line, or a"
              + " blank line here if a rule was meant");
      return none;
    }
    int end = lineEnd(text, close);
    if (close - first > MAX_LENGTH) {
      problem(0, 3, "this front matter is longer than 64 KB and is not read");
    } else if (!parse(text.substring(first, close), first) || (rule && entries.isEmpty())) {
      return none;
    }
    if (entries.isEmpty() && hasBlankLine(text, first, close)) {
      // it may be the whole document up to a rule: nothing of it must get lost
      return none;
    }
    return new Result(new FrontMatter(entries, Reading.blockSpan(source, 0, end)), end);
  }

  /** Returns false when this is text between two rules. */
  private boolean parse(String yaml, int offset) {
    places = new YamlPlaces(yaml, offset);
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(MAX_LEVELS);
    try {
      Node root = new Yaml(new SafeConstructor(options)).compose(new StringReader(yaml));
      if (root instanceof MappingNode) {
        flatten(root, "", root.getStartMark(), 0);
      } else if (root != null) {
        return false;
      }
    } catch (Refused e) {
      refuse(e.offset, e.getMessage());
    } catch (MarkedYAMLException e) {
      Mark mark = e.getProblemMark();
      refuse(mark == null ? offset : places.offset(mark), notYaml(e.getProblem()));
    } catch (ReaderException e) {
      refuse(
          places.offset(e.getPosition()),
          "this front matter holds a character that YAML does not allow: U+"
              + String.format("%04X", e.getCodePoint()));
    } catch (YAMLException | StackOverflowError e) {
      refuse(offset, notYaml(e.getMessage()));
    }
    return true;
  }

  private static String notYaml(String detail) {
    String cause = detail == null ? "" : ": " + detail.strip().replaceAll("\\s+", " ");
    return "this front matter cannot be read as YAML" + cause;
  }

  private void refuse(int offset, String message) {
    entries.clear();
    int at = Math.min(offset, source.length());
    problem(at, Math.min(source.length(), at + 1), message);
  }

  private void problem(int start, int end, String message) {
    problems.add(new ParseProblem(source.span(start, end), message));
  }

  private void flatten(Node node, String path, Mark key, int level) throws Refused {
    if (level > MAX_LEVELS) {
      throw new Refused(places.offset(key), "this front matter is nested too deep");
    }
    if (node instanceof MappingNode mapping) {
      for (NodeTuple tuple : mapping.getValue()) {
        if (!(tuple.getKeyNode() instanceof ScalarNode name)) {
          throw new Refused(
              places.offset(tuple.getKeyNode().getStartMark()),
              "a key in front matter must be a word, not a list or a mapping");
        }
        String below = path.isEmpty() ? name.getValue() : path + "." + name.getValue();
        if (!paths.add(below)) {
          throw new Refused(
              places.offset(name.getStartMark()),
              "the key '" + below + "' stands twice in this front matter; expected it once");
        }
        flattenValue(tuple.getValueNode(), below, name, level);
      }
    } else if (node instanceof SequenceNode sequence) {
      int n = 0;
      for (Node item : sequence.getValue()) {
        flattenItem(item, path + "[" + n + "]", level);
        n++;
      }
    }
  }

  private void flattenValue(Node value, String path, ScalarNode key, int level) throws Refused {
    if (value instanceof ScalarNode scalar) {
      int start = places.offset(key.getStartMark());
      add(path, scalar, source.span(start, places.offset(key.getEndMark())));
    } else {
      flatten(value, path, key.getStartMark(), level + 1);
    }
  }

  private void flattenItem(Node item, String path, int level) throws Refused {
    if (item instanceof ScalarNode scalar) {
      int start = places.offset(scalar.getStartMark());
      add(path, scalar, source.span(start, start));
    } else {
      flatten(item, path, item.getStartMark(), level + 1);
    }
  }

  private void add(String path, ScalarNode scalar, Span keySpan) throws Refused {
    if (entries.size() >= MAX_VALUES) {
      throw new Refused(
          places.offset(scalar.getStartMark()),
          "this front matter has more than " + MAX_VALUES + " values, its aliases followed");
    }
    int start = places.offset(scalar.getStartMark());
    int end = Math.max(start, places.offset(scalar.getEndMark()));
    SourceText value = aligned(scalar.getValue(), start, end);
    entries.add(new FrontMatter.Entry(path, new Prose(value, List.of()), keySpan));
  }

  /** The value, each character with the place in the block that it was written at. */
  private SourceText aligned(String value, int start, int end) {
    String text = source.text();
    int at = start;
    SourceTextBuilder builder = new SourceTextBuilder(source, start);
    for (int i = 0; i < value.length(); i++) {
      int found = text.indexOf(value.charAt(i), at);
      if (found >= at && found < end && isMarkupBetween(text, at, found)) {
        builder.append(source, found, found + 1);
        at = found + 1;
      } else {
        builder.replace(source, Math.min(at, Math.max(start, end - 1)), value.substring(i, i + 1));
      }
    }
    return builder.build();
  }

  /** Quotes, escapes, indents and the header of a block scalar are no part of a value. */
  private static boolean isMarkupBetween(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      char c = text.charAt(i);
      if (!ProseBuilder.isSpace(c) && "\"'\\|>+-".indexOf(c) < 0 && !Character.isDigit(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean hasBlankLine(String text, int start, int end) {
    for (int i = start; i < end; i = lineEnd(text, i)) {
      if (isBlank(text, i, lineEnd(text, i))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isFence(String text, int start, int end, String fence) {
    return text.startsWith(fence, start) && isBlank(text, start + fence.length(), end);
  }

  private static boolean isBlank(String text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (!ProseBuilder.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** Offset behind the line end of the line that {@code from} lies on. */
  private static int lineEnd(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return i + 1;
      }
      if (c == '\r') {
        return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? i + 2 : i + 1;
      }
    }
    return text.length();
  }
}
