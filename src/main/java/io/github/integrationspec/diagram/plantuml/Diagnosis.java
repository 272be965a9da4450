package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Why the library does not understand a statement. The library only says that it does not, and
 * where.
 */
final class Diagnosis {

  /** What opens something that stretches over lines, and the line that closes it. */
  private static final Map<Pattern, String> OPENERS =
      Map.of(
          Pattern.compile("^/?\\s*[hr]?note\\b[^:]*$"), "end note",
          Pattern.compile("^ref\\s+over\\b[^:]*$"), "end ref",
          Pattern.compile("^legend\\b(?:\\s+(?:left|right|center|top|bottom))*$"), "end legend",
          Pattern.compile("^title$"), "end title",
          Pattern.compile("^(?:left |right |center )?header$"), "end header",
          Pattern.compile("^(?:left |right |center )?footer$"), "end footer");

  private static final Pattern MERMAID =
      Pattern.compile(
          "^(sequenceDiagram|graph\\s+(?:TB|TD|BT|LR|RL)|flowchart(?:\\s+\\w+)?|stateDiagram(?:-v2)?"
              + "|classDiagram|erDiagram|C4Context|C4Container)$");
  private static final Pattern CALL = Pattern.compile("^(\\$?[A-Za-z_]\\w*)\\s*\\(");
  private static final Pattern DIRECTIVE = Pattern.compile("^(!\\s*\\w+)");
  private static final Pattern ALIAS =
      Pattern.compile(
          "^(participant|actor|database|queue|boundary|control|entity|collections|component|node"
              + "|rectangle|cloud|usecase|storage|artifact|folder|frame|package)\\s+(\\w+)\\s+as\\s+"
              + "([^\"<>\\[\\](){}#]*\\S\\s+\\S[^\"<>\\[\\](){}#]*)$");
  private static final Pattern ARROW =
      Pattern.compile("(?<=[\\s\\w\"\\])])([-=.~<>|]{2,}[ox>]?)(?=[\\s\\w\"\\[(])");
  private static final Pattern SEQUENCE_ARROW =
      Pattern.compile("<?<?-{1,10}>?>?|<-{1,2}>|--?[ox]?");
  private static final Pattern COLOR = Pattern.compile("#[\\w:;.|/\\\\-]+");

  private static final Map<String, String> EXPECTED =
      Map.of(
          "sequence",
              "a message, `A -> B : text`, or a statement such as `participant`, `alt`, `end`, `note`",
          "component", "an element, `component \"Name\" as id`, or a link, `a --> b : text`",
          "activity", "an action, `:do it;`, or a statement such as `if`, `endif`, `stop`",
          "state", "a state, `state Name`, or a transition, `A --> B : text`",
          "class", "a class, `class Name`, or a relation, `A --> B : text`",
          "unknown", "a statement of PlantUML");

  private final String type;
  private final Place place;
  private final List<Place> below;

  /**
   * @param type what the library took the diagram for
   * @param place the statement
   * @param below the lines behind it
   */
  Diagnosis(String type, Place place, List<Place> below) {
    this.type = type;
    this.place = place;
    this.below = below;
  }

  /** The statement is not understood. */
  ParseProblem syntax() {
    String text = place.text().strip();
    return unclosed(text)
        .or(() -> mermaid(text))
        .or(() -> alias(text))
        .or(() -> call(text))
        .or(() -> directive(text))
        .or(() -> arrow(text))
        .or(() -> quotes(text))
        .orElseGet(
            () ->
                new ParseProblem(
                    place.span(),
                    "`"
                        + shortened(text)
                        + "` is not understood: expected "
                        + EXPECTED.getOrDefault(type, EXPECTED.get("unknown"))));
  }

  /** A colour is not known. */
  ParseProblem color() {
    Matcher color = COLOR.matcher(place.text());
    String found = "";
    while (color.find()) {
      found = color.group();
    }
    return found.isEmpty()
        ? new ParseProblem(place.span(), "The statement names a colour that PlantUML does not know")
        : at(
            found,
            "`"
                + found
                + "` is no colour that PlantUML knows: expected a name such as `#LightBlue`, or"
                + " `#RRGGBB`");
  }

  /** {@code else} or {@code end} without what it belongs to. */
  ParseProblem group() {
    String word = WrittenStyle.keyword(place.text().strip());
    return new ParseProblem(
        place.span(),
        word.equals("end")
            ? "`end` closes nothing: expected `alt`, `opt`, `loop`, `par`, `break`, `critical` or"
                + " `group` before it"
            : "`" + word + "` stands outside of a fragment: expected `alt` before it");
  }

  private Optional<ParseProblem> unclosed(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    for (Map.Entry<Pattern, String> opener : OPENERS.entrySet()) {
      if (opener.getKey().matcher(lower).matches() && !isClosed(opener.getValue())) {
        return problem(
            "`"
                + shortened(text)
                + "` is never closed: expected `"
                + opener.getValue()
                + "` on a line of its own");
      }
    }
    return Optional.empty();
  }

  private boolean isClosed(String closer) {
    String word = closer.replace(" ", "");
    return below.stream()
        .map(line -> line.text().strip().replace(" ", "").toLowerCase(Locale.ROOT))
        .anyMatch(
            line -> line.equals(word) || (word.equals("endnote") && line.matches("end[hr]note")));
  }

  private Optional<ParseProblem> mermaid(String text) {
    return MERMAID.matcher(text).matches()
        ? problem("`" + text + "` is Mermaid: expected PlantUML, or a fence named `mermaid`")
        : Optional.empty();
  }

  private Optional<ParseProblem> alias(String text) {
    Matcher alias = ALIAS.matcher(text);
    return alias.matches()
        ? Optional.of(
            at(
                alias.group(3).strip(),
                "A name with blanks needs quotes: expected `"
                    + alias.group(1)
                    + " \""
                    + alias.group(3).strip()
                    + "\" as "
                    + alias.group(2)
                    + "`"))
        : Optional.empty();
  }

  private Optional<ParseProblem> call(String text) {
    Matcher call = CALL.matcher(text);
    return call.lookingAt()
        ? problem(
            "`"
                + call.group(1)
                + "(…)` is not defined: expected a `!procedure` of this name, or an include that"
                + " has one")
        : Optional.empty();
  }

  private Optional<ParseProblem> directive(String text) {
    Matcher directive = DIRECTIVE.matcher(text);
    return directive.lookingAt()
        ? problem(
            "`"
                + directive.group(1)
                + "` is no statement of PlantUML: expected one such as `!include`, `!define` or"
                + " `!procedure`")
        : Optional.empty();
  }

  private Optional<ParseProblem> arrow(String text) {
    if (!type.equals("sequence")) {
      return Optional.empty();
    }
    int colon = text.indexOf(':');
    Matcher arrow = ARROW.matcher(colon < 0 ? text : text.substring(0, colon));
    while (arrow.find()) {
      if (!SEQUENCE_ARROW.matcher(arrow.group(1)).matches()) {
        return Optional.of(
            at(
                arrow.group(1),
                "`"
                    + arrow.group(1)
                    + "` is no arrow of a sequence diagram: expected one such as `->`, `-->` or"
                    + " `->>`"));
      }
    }
    return Optional.empty();
  }

  private Optional<ParseProblem> quotes(String text) {
    if (text.chars().filter(c -> c == '"').count() % 2 == 0) {
      return Optional.empty();
    }
    int last = place.source().text().lastIndexOf('"');
    return Optional.of(
        new ParseProblem(
            last < 0 ? place.span() : place.source().span(last, last + 1),
            "A quote is opened and not closed: expected another `\"`"));
  }

  private Optional<ParseProblem> problem(String message) {
    return Optional.of(new ParseProblem(place.span(), message));
  }

  private ParseProblem at(String token, String message) {
    SourceText source = place.source();
    int at = source.text().indexOf(token);
    return new ParseProblem(at < 0 ? place.span() : source.span(at, at + token.length()), message);
  }

  private static String shortened(String text) {
    return text.length() <= 60 ? text : text.substring(0, 57) + "…";
  }
}
