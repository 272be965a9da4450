package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.standard.Standard;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises retries in sequence diagrams: said as such, or drawn as the same request once more in
 * a branch that is entered after a failure.
 */
public final class Retries {

  private static final Pattern BEGINNING = Pattern.compile("^\\s*[\\w/.-]+\\s+[\\w/.-]+");

  /** How one comes to a message. */
  private enum Path {
    USUAL,
    ERROR,
    LOOP_ON_ERROR
  }

  private final Vocabulary vocabulary;
  private final Affirmation affirmation;
  private final TermSet retries;
  private final TermSet others;
  private final TermSet errors;

  public Retries(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.affirmation = new Affirmation(standard);
    this.retries = standard.terms("drawn-retries");
    this.others = standard.terms("drawn-retries-not");
    this.errors = standard.terms("drawn-errors");
  }

  /** Whether a text of a diagram speaks of one of ours. */
  public boolean isOne(DiagramText text) {
    return affirmation.says(text, retries) && !text.has(others);
  }

  /** Whether a diagram repeats a request to the third party after a failure. */
  public boolean isDrawnIn(SequenceDrawing drawing) {
    return repeats(drawing, drawing.diagram().body(), Path.USUAL, new HashSet<>());
  }

  // Recursion is safe here: parsers bound the nesting of fragments.
  private boolean repeats(
      SequenceDrawing drawing, List<SequenceElement> elements, Path path, Set<String> sent) {
    for (SequenceElement element : elements) {
      if (element instanceof Message message && drawing.isOutbound(message)) {
        Optional<String> request = request(message);
        boolean again = request.isPresent() && !sent.add(request.get());
        // words repeat sooner than paths: what begins alike is the same only in a loop
        Optional<String> beginning = beginning(message);
        again |= beginning.isPresent() && !sent.add(beginning.get()) && path == Path.LOOP_ON_ERROR;
        if (again && path != Path.USUAL) {
          return true;
        }
      } else if (element instanceof Fragment fragment) {
        for (Fragment.Operand operand : fragment.operands()) {
          Wording guard = vocabulary.read(operand.label().plain());
          if (repeats(drawing, operand.elements(), below(path, fragment, guard), sent)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private Path below(Path path, Fragment fragment, Wording guard) {
    if (path == Path.USUAL && !isWrong(guard)) {
      return Path.USUAL;
    }
    boolean loop = path == Path.LOOP_ON_ERROR || fragment.kind().equals("loop");
    return loop ? Path.LOOP_ON_ERROR : Path.ERROR;
  }

  private boolean isWrong(Wording guard) {
    return guard.has(errors) || guard.hasStatus("5");
  }

  /** Its first two words and who gets it: {@code sftp put orders.csv}. */
  private static Optional<String> beginning(Message message) {
    Matcher words = BEGINNING.matcher(message.text().plain());
    return words.find() ? Optional.of(words.group() + " " + message.to()) : Optional.empty();
  }

  private Optional<String> request(Message message) {
    Wording wording = vocabulary.read(message.text().plain());
    return wording
        .first(Shape.METHOD_PATH)
        .map(q -> wording.text().substring(q.start(), q.end()) + message.to());
  }
}
