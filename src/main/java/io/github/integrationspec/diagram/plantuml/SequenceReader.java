package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Box;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Participant;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.sequencediagram.ParticipantEnglober;
import net.sourceforge.plantuml.text.StringLocated;

/** Turns the library's sequence diagram into the model's. */
final class SequenceReader {

  private static final Pattern COLOR = Pattern.compile("(#\\w+)\\s*$");

  private final RecordedSequence diagram;
  private final Labels labels;
  private final List<Box> boxes = new ArrayList<>();
  private final IdentityHashMap<ParticipantEnglober, Integer> boxIndexes = new IdentityHashMap<>();

  private SequenceReader(RecordedSequence diagram, Labels labels) {
    this.diagram = diagram;
    this.labels = labels;
  }

  static Diagram read(
      RecordedSequence diagram, List<StringLocated> lines, Span span, List<ParseProblem> problems) {
    Labels labels = new Labels(lines);
    SequenceReader reader = new SequenceReader(diagram, labels);
    List<Participant> participants =
        diagram.participants().stream().map(reader::participant).toList();
    EventReader events = new EventReader(diagram);
    List<ParseProblem> all = new ArrayList<>(problems);
    all.addAll(events.read());
    if (diagram.isBoxPending()) {
      all.add(
          new ParseProblem(
              span, "`box` is never closed: expected `end box` behind its last participant"));
    }
    List<SequenceElement> body = new ArrayList<>(events.body());
    body.addAll(Chrome.legendNotes(diagram, labels, span));
    return new SequenceDiagram(
        DiagramSyntax.PLANTUML,
        Chrome.title(diagram, labels, span),
        participants,
        reader.boxes,
        body,
        span,
        all);
  }

  private Participant participant(net.sourceforge.plantuml.sequencediagram.Participant from) {
    Place place = labels.place(from.getLocation());
    return new Participant(
        from.getCode(),
        labels.label(place, from.getDisplay(false)),
        from.getType().name().toLowerCase(Locale.ROOT),
        DisplayText.stereotypes(from.getStereotype()),
        Optional.ofNullable(diagram.getEnglober(from)).map(this::box),
        diagram.isDeclared(from.getCode())
            ? Participant.Declaration.DECLARED
            : Participant.Declaration.IMPLIED,
        place.span());
  }

  private int box(ParticipantEnglober box) {
    if (box.getParent() != null) {
      box(box.getParent());
    }
    return boxIndexes.computeIfAbsent(
        box,
        b -> {
          Statement statement = diagram.statementOf(b.getTitle());
          Matcher color = COLOR.matcher(statement.text());
          boxes.add(
              new Box(
                  statement.label(b.getTitle()),
                  color.find() ? color.group(1) : "",
                  statement.span()));
          return boxes.size() - 1;
        });
  }
}
