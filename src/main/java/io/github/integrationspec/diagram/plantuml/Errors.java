package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.ErrorUml;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.text.StringLocated;

/** The library's errors in the words of this plugin. */
final class Errors {

  private static final Pattern ASSUMED = Pattern.compile("\\s*\\(Assumed diagram type: [^)]*\\)");

  private static final Pattern CODE =
      Pattern.compile(
          "[a-z]+\\d+|bad op|Fatal parsing error|(?:Major|Data) parsing error.*|Compile Error.*");

  private Errors() {}

  static ParseProblem preprocessing(Preprocessing.Failure failure) {
    return new ParseProblem(failure.place().span(), preprocessing(failure.getMessage(), failure));
  }

  private static String preprocessing(String message, Preprocessing.Failure failure) {
    if (message.equals("Infinite loop?")) {
      return "The loop that ends here runs more than 999 times, perhaps for ever";
    }
    // the library's own marks for places in its code, "until001", and nearly as little
    if (CODE.matcher(message).matches()) {
      return "`"
          + failure.place().text().strip()
          + "` is not understood by the preprocessor: expected balanced quotes and parentheses, and"
          + " arguments between commas";
    }
    return message.replaceFirst("[.?!\\s]+$", "");
  }

  /**
   * The one error that the library tells.
   *
   * @param type what it took the diagram for
   * @param lines what it parsed
   * @param span of the diagram, for an error that has no place of its own
   */
  static ParseProblem of(PSystemError error, String type, List<StringLocated> lines, Span span) {
    ErrorUml first = error.getFirstError();
    String message = ASSUMED.matcher(String.valueOf(first.getError())).replaceAll("").strip();
    if (message.startsWith("Empty description")) {
      return new ParseProblem(
          span, "The diagram is empty: expected statements between @startuml and @enduml");
    }
    if (!(first.getLineLocation() instanceof Place place)) {
      return new ParseProblem(span, sentence(message));
    }
    if (isFailure(message)) {
      return unopened(place, lines).orElseGet(() -> failure(place));
    }
    Diagnosis diagnosis = new Diagnosis(type, place, below(place, lines));
    if (message.startsWith("Syntax Error?")) {
      return diagnosis.syntax();
    }
    if (message.startsWith("No such color")) {
      return diagnosis.color();
    }
    return message.equals("Cannot create group")
        ? diagnosis.group()
        : new ParseProblem(place.span(), sentence(message));
  }

  private static List<Place> below(Place place, List<StringLocated> lines) {
    List<Place> below = new ArrayList<>();
    for (StringLocated line : lines) {
      if (line.getLocation() instanceof Place other && other.compareTo(place) > 0) {
        below.add(other);
      }
    }
    return below;
  }

  // where a statement is not guarded, the library asks to be sent a mail
  private static boolean isFailure(String message) {
    return message.startsWith(GuardedCommand.FAILURE)
        || message.contains("send a mail")
        || message.isBlank();
  }

  private static ParseProblem failure(Place place) {
    return new ParseProblem(
        place.span(),
        "PlantUML itself fails on `"
            + place.text().strip()
            + "`: expected a statement that it can draw");
  }

  // the library closes the diagram itself then, and fails on what comes next
  private static Optional<ParseProblem> unopened(Place place, List<StringLocated> lines) {
    int open = 0;
    for (StringLocated line : lines) {
      String text = line.getString().strip();
      open += text.endsWith("{") ? 1 : 0;
      open -= text.equals("}") ? 1 : 0;
      if (line.getLocation() instanceof Place here) {
        if (open < 0) {
          return Optional.of(
              new ParseProblem(
                  here.span(), "`}` closes nothing here: expected one for each block, `name {`"));
        }
        if (here.compareTo(place) >= 0) {
          break;
        }
      }
    }
    return Optional.empty();
  }

  private static String sentence(String message) {
    return isFailure(message)
        ? "PlantUML itself fails on this diagram: expected statements that it can draw"
        : message.replaceFirst("[.?!\\s]+$", "");
  }
}
