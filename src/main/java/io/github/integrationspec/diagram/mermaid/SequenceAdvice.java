package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to tell an author whose sequence diagram cannot be read. */
final class SequenceAdvice {

  private static final String ARROW_SIGNS = "-<>=~.()|\\/\u2013\u2014\u2190\u2192\u21D2";
  private static final Pattern WRONG_ARROW =
      Pattern.compile(
          "<?[=~.]+>+|<[-=]+|[\u2190\u2192\u21D2]|[\u2013\u2014]+>*|-{3,}>*|-+>{3,}|-\\s+>+");
  private static final List<String> WORDS =
      List.of(
          "participant",
          "actor",
          "activate",
          "deactivate",
          "note",
          "loop",
          "alt",
          "else",
          "opt",
          "par",
          "and",
          "critical",
          "option",
          "break",
          "rect",
          "box",
          "end",
          "autonumber",
          "create",
          "destroy",
          "title");

  private final MappedText text;

  SequenceAdvice(MappedText text) {
    this.text = text;
  }

  /** Something was expected, something else was found. */
  String unexpected(SequenceToken found, String expected) {
    return expected + " was expected here, but " + found(found) + " was found";
  }

  /** Behind the name that begins a statement stands no arrow. */
  Advice noArrow(SequenceToken name, SequenceToken found) {
    int start = name.start();
    String line = text.slice(start, lineEnd(start)).strip();
    if (follows(name, ';')) {
      return new Advice(
          start,
          name.end(),
          "this is no statement of its own: the ';' before it ended the text of the message; write"
              + " #59; for a semicolon in a text");
    }
    Matcher sign = WRONG_ARROW.matcher(line);
    if (sign.find()) {
      return new Advice(start + sign.start(), start + sign.end(), wrongArrow(sign.group()));
    }
    if (line.startsWith("subgraph ") || line.startsWith("style ") || line.startsWith("classDef ")) {
      return new Advice(
          start,
          start + line.length(),
          "this is a line of a flowchart, but the diagram begins with 'sequenceDiagram'");
    }
    String word = DiagramKind.firstWord(line);
    Optional<String> meant = meant(word);
    if (meant.isPresent()) {
      return new Advice(
          start,
          start + word.length(),
          "'" + word + "' is no keyword; '" + meant.get() + "' is probably meant");
    }
    if (found.is(Kind.INVALID)) {
      return new Advice(found.start(), found.end(), placeholder(found));
    }
    return new Advice(
        start,
        start + line.length(),
        "'"
            + shortened(line)
            + "' is no statement: a message such as 'A->>B: text' or a keyword was expected");
  }

  private static String wrongArrow(String sign) {
    return "'"
        + sign
        + "' is no arrow of a sequence diagram; write ->> for a call and -->> for a response"
        + (sign.startsWith("<") || sign.startsWith("\u2190") ? ", the sender first" : "");
  }

  private String placeholder(SequenceToken found) {
    return "'"
        + text.slice(found.start(), found.end())
        + "' may not stand in the name of a participant; is this a placeholder that nobody filled in?";
  }

  /** Behind an arrow stands no name. */
  String noReceiver(SequenceToken arrow, SequenceToken found) {
    Optional<String> sign = sign(found);
    if (sign.isPresent() && found.start() == arrow.end()) {
      return wrongArrow(text.slice(arrow.start(), arrow.end()) + sign.get());
    }
    if (text.text().startsWith("<", found.start())) {
      return placeholder(found);
    }
    return isWord(found)
        ? reserved(found)
        : unexpected(found, "the participant that receives the message");
  }

  /** Behind the names of a message stands no text. */
  String noText(SequenceToken receiver, SequenceToken found) {
    if (found.is(Kind.NEWLINE) || found.is(Kind.END_OF_FILE)) {
      return "the message has no text; write ':' and a text behind '"
          + shortened(text.slice(receiver.start(), receiver.end()))
          + "', or ':' alone";
    }
    return unexpected(found, "':' and the text of the message");
  }

  /** A note without a text on its line. */
  String noNoteText(SequenceToken found) {
    return switch (found.kind()) {
      case NEWLINE, END_OF_FILE ->
          "the note has no text on its line; write ': text' behind the participant, with <br/> for a"
              + " line break: 'end note' is PlantUML";
      case COMMA -> "a note stands over two participants at most; name the first and the last one";
      default -> unexpected(found, "':' and the text of the note");
    };
  }

  /** An id that holds what ids must not hold, or none at all. */
  String noId(SequenceToken keyword, SequenceToken found) {
    if (found.is(Kind.INVALID)) {
      return "an id may not hold any of , : ; < > @ as '"
          + shortened(text.slice(found.start(), found.end()))
          + "' does; write a short id, and the name behind 'as'";
    }
    return unexpected(
        found,
        "the id of a participant behind '" + text.slice(keyword.start(), keyword.end()) + "'");
  }

  /** What begins no statement. */
  String noStatement(SequenceToken found) {
    if (found.is(Kind.HEADER)) {
      return "a second diagram begins here; one block or file holds one diagram";
    }
    if (follows(found, ';')) {
      return "the ';' before this ended the text of the message; write #59; for a semicolon in a text";
    }
    if (found.is(Kind.TEXT)) {
      return "nobody says this: a message needs a sender, an arrow and a receiver before the ':'";
    }
    return sign(found).isPresent()
        ? "the sender of the message is missing before '" + sign(found).get() + "'"
        : isWord(found) ? reserved(found) : unexpected(found, "a message or a keyword");
  }

  private String reserved(SequenceToken found) {
    String word = text.slice(found.start(), found.end());
    return "'"
        + word
        + "' is a keyword and cannot name a participant here; declare one with another id, 'participant P"
        + " as "
        + word
        + "'";
  }

  /** Whether a statement stands behind a character on the same line. */
  private boolean follows(SequenceToken token, char before) {
    int i = token.start() - 1;
    while (i >= 0 && text.text().charAt(i) == ' ') {
      i--;
    }
    return i >= 0 && text.text().charAt(i) == before;
  }

  private Optional<String> sign(SequenceToken found) {
    int end = found.start();
    while (end < text.length() && ARROW_SIGNS.indexOf(text.text().charAt(end)) >= 0) {
      end++;
    }
    String sign = text.text().substring(found.start(), end);
    return sign.length() > 1
            || (!sign.isEmpty() && "-\u2013\u2014\u2190\u2192\u21D2".contains(sign))
        ? Optional.of(sign)
        : Optional.empty();
  }

  private boolean isWord(SequenceToken found) {
    return found.start() < text.length()
        && Characters.isWord(text.text().charAt(found.start()))
        && !found.is(Kind.NUMBER);
  }

  private Optional<String> meant(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return WORDS.stream()
        .filter(known -> !known.equals(lower) && Spelling.isClose(lower, known))
        .findFirst();
  }

  private String found(SequenceToken token) {
    return switch (token.kind()) {
      case NEWLINE, NOTHING -> "the end of the line";
      case END_OF_FILE -> "the end of the diagram";
      default -> "'" + shortened(text.slice(token.start(), token.end())) + "'";
    };
  }

  private int lineEnd(int from) {
    int end = text.text().indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  private static String shortened(String found) {
    String line = found.lines().findFirst().orElse("").strip();
    return line.length() > 40 ? line.substring(0, 40) + "…" : line;
  }
}
