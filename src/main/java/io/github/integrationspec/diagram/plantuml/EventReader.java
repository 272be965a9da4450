package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Activation;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message.ActivationChange;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceElement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.sequencediagram.AbstractMessage;
import net.sourceforge.plantuml.sequencediagram.Delay;
import net.sourceforge.plantuml.sequencediagram.Divider;
import net.sourceforge.plantuml.sequencediagram.Event;
import net.sourceforge.plantuml.sequencediagram.Grouping;
import net.sourceforge.plantuml.sequencediagram.GroupingType;
import net.sourceforge.plantuml.sequencediagram.LifeEvent;
import net.sourceforge.plantuml.sequencediagram.LifeEventType;
import net.sourceforge.plantuml.sequencediagram.Notes;
import net.sourceforge.plantuml.sequencediagram.Participant;

/** Turns the library's flat list of events into nested elements. */
final class EventReader {

  private static final Pattern KEYWORD =
      Pattern.compile("^&?\\s*([a-z]+)", Pattern.CASE_INSENSITIVE);
  private static final int NESTING = 200;

  /** A fragment that is still open. */
  private static final class Open {
    private final String kind;
    private final Statement statement;
    private final List<Fragment.Operand> operands = new ArrayList<>();
    private String keyword;
    private Label label;
    private Statement operand;
    private List<SequenceElement> elements = new ArrayList<>();

    Open(String kind, Statement statement, Label label) {
      this.kind = kind;
      this.statement = statement;
      this.keyword = kind;
      this.label = label;
      this.operand = statement;
    }

    void next(String nextKeyword, Statement nextStatement, Label nextLabel) {
      closeOperand();
      keyword = nextKeyword;
      label = nextLabel;
      operand = nextStatement;
      elements = new ArrayList<>();
    }

    Fragment close(Statement end) {
      closeOperand();
      return new Fragment(kind, operands, Spans.from(statement.span(), end.span()));
    }

    private void closeOperand() {
      operands.add(new Fragment.Operand(keyword, label, elements, operand.span()));
    }
  }

  private final RecordedSequence diagram;
  private final List<SequenceElement> body = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();

  EventReader(RecordedSequence diagram) {
    this.diagram = diagram;
  }

  List<SequenceElement> body() {
    return body;
  }

  /** Reads all events. Gives the fragments that are not closed, which the library lets pass. */
  List<ParseProblem> read() {
    List<Event> events = diagram.events();
    for (int i = 0; i < events.size(); i++) {
      Event event = events.get(i);
      Statement statement = diagram.statementOf(event);
      if (event instanceof AbstractMessage message) {
        i += message(message, statement, lifeEvents(events, i + 1, statement));
      } else if (event instanceof Grouping grouping) {
        grouping(grouping, statement);
      } else {
        other(event, statement);
      }
      if (open.size() > NESTING) {
        unclosed();
        return List.of(
            new ParseProblem(
                statement.span(), "Fragments are nested more than " + NESTING + " levels deep"));
      }
    }
    return unclosed();
  }

  private List<ParseProblem> unclosed() {
    List<ParseProblem> unclosed = new ArrayList<>();
    while (!open.isEmpty()) {
      Open fragment = open.pop();
      unclosed.add(
          new ParseProblem(
              fragment.statement.span(),
              "`" + fragment.kind + "` is never closed: expected `end` behind its last message"));
      add(fragment.close(fragment.operand));
    }
    Collections.reverse(unclosed);
    return unclosed;
  }

  /** What the statement of a message says of activations stands behind the message. */
  private List<LifeEvent> lifeEvents(List<Event> events, int from, Statement statement) {
    List<LifeEvent> found = new ArrayList<>();
    for (int i = from; i < events.size(); i++) {
      if (!(events.get(i) instanceof LifeEvent life)
          || !statement.equals(diagram.statementOf(life))) {
        break;
      }
      found.add(life);
    }
    return found;
  }

  private int message(AbstractMessage from, Statement statement, List<LifeEvent> lives) {
    List<LifeEvent> others = new ArrayList<>(lives);
    ActivationChange change = ActivationChange.NONE;
    for (LifeEvent life : lives) {
      if (change == ActivationChange.NONE && life.getType() == LifeEventType.ACTIVATE) {
        change = ActivationChange.ACTIVATES_RECEIVER;
        others.remove(life);
      } else if (change == ActivationChange.NONE && life.getType() == LifeEventType.DEACTIVATE) {
        change = ActivationChange.DEACTIVATES_SENDER;
        others.remove(life);
      }
    }
    // a hidden arrow is there for the layout only
    if (!from.getArrowConfiguration().isHidden()) {
      MessageReader.read(from, statement, change).forEach(this::add);
    }
    others.forEach(life -> add(activation(life, statement)));
    notesOn(from, messageEnds(from));
    return lives.size();
  }

  private void notesOn(Event event, List<String> about) {
    RecordedSequence.notesOf(event).forEach(note -> add(note(note, about)));
  }

  private static List<String> messageEnds(AbstractMessage message) {
    List<String> ends = new ArrayList<>();
    for (Participant end :
        new Participant[] {message.getParticipant1(), message.getParticipant2()}) {
      if (end != null && !ends.contains(end.getCode())) {
        ends.add(end.getCode());
      }
    }
    return ends;
  }

  private void grouping(Grouping grouping, Statement statement) {
    if (grouping.getType() == GroupingType.END) {
      Open closed = open.pop();
      add(closed.close(statement));
      notesOn(grouping, List.of());
      return;
    }
    Matcher keyword = KEYWORD.matcher(statement.text());
    String word = keyword.find() ? keyword.group(1).toLowerCase(Locale.ROOT) : grouping.getTitle();
    String comment = grouping.getComment() == null ? "" : grouping.getComment();
    if (grouping.getType() == GroupingType.ELSE) {
      open.element().next(word, statement, statement.label(comment));
      notesOn(grouping, List.of());
    } else {
      open.push(new Open(kind(word), statement, statement.label(labelOf(word, grouping, comment))));
    }
  }

  // par2 is par with another layout
  private static String kind(String word) {
    return word.equals("par2") ? "par" : word;
  }

  // "group My own [guard]" has the name as the library's title, "group" alone repeats itself
  private static String labelOf(String word, Grouping grouping, String comment) {
    if (!word.equals("group")) {
      return comment;
    }
    if (grouping.getTitle().equals("group")) {
      return comment.equals("group") ? "" : comment;
    }
    return (grouping.getTitle().strip() + " [" + comment + "]").strip();
  }

  private void other(Event event, Statement statement) {
    if (event instanceof net.sourceforge.plantuml.sequencediagram.Note note) {
      add(note(note, participants(note)));
    } else if (event instanceof Notes notes) {
      notes.asList().forEach(note -> add(note(note, participants(note))));
    } else if (event instanceof LifeEvent life) {
      add(activation(life, statement));
    } else if (event instanceof Divider divider) {
      add(divider(divider.getText(), statement));
    } else if (event instanceof Delay delay) {
      add(divider(delay.getText(), statement));
    } else if (event instanceof net.sourceforge.plantuml.sequencediagram.Reference reference) {
      List<String> over = reference.getParticipant().stream().map(Participant::getCode).toList();
      add(new Reference(over, statement.label(reference.getStrings()), statement.span()));
      notesOn(reference, over);
    }
  }

  private static List<String> participants(net.sourceforge.plantuml.sequencediagram.Note note) {
    List<String> about = new ArrayList<>();
    if (note.getParticipant() != null) {
      about.add(note.getParticipant().getCode());
    }
    if (note.getParticipant2() != null) {
      about.add(note.getParticipant2().getCode());
    }
    return about;
  }

  private Note note(net.sourceforge.plantuml.sequencediagram.Note note, List<String> about) {
    Statement statement = diagram.statementOf(note);
    return new Note(about, statement.label(note.getDisplay()), statement.span());
  }

  private static io.github.integrationspec.model.Divider divider(
      Display text, Statement statement) {
    return new io.github.integrationspec.model.Divider(statement.label(text), statement.span());
  }

  private static Activation activation(LifeEvent life, Statement statement) {
    Activation.Change change =
        switch (life.getType()) {
          case ACTIVATE -> Activation.Change.ACTIVATE;
          case DEACTIVATE -> Activation.Change.DEACTIVATE;
          case CREATE -> Activation.Change.CREATE;
          case DESTROY -> Activation.Change.DESTROY;
        };
    return new Activation(life.getParticipant().getCode(), change, statement.span());
  }

  private void add(SequenceElement element) {
    if (open.isEmpty()) {
      body.add(element);
    } else {
      open.element().elements.add(element);
    }
  }
}
