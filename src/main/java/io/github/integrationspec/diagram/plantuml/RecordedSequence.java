package io.github.integrationspec.diagram.plantuml;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.Previous;
import net.sourceforge.plantuml.command.Command;
import net.sourceforge.plantuml.command.CommandExecutionResult;
import net.sourceforge.plantuml.command.ParserPass;
import net.sourceforge.plantuml.core.UmlSource;
import net.sourceforge.plantuml.klimt.color.HColor;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.nio.PathSystem;
import net.sourceforge.plantuml.preproc.PreprocessingArtifact;
import net.sourceforge.plantuml.sequencediagram.AbstractMessage;
import net.sourceforge.plantuml.sequencediagram.Event;
import net.sourceforge.plantuml.sequencediagram.GroupingLeaf;
import net.sourceforge.plantuml.sequencediagram.Note;
import net.sourceforge.plantuml.sequencediagram.Participant;
import net.sourceforge.plantuml.sequencediagram.ParticipantType;
import net.sourceforge.plantuml.sequencediagram.Reference;
import net.sourceforge.plantuml.sequencediagram.SequenceDiagram;
import net.sourceforge.plantuml.sequencediagram.SequenceDiagramFactory;
import net.sourceforge.plantuml.stereo.Stereotype;
import net.sourceforge.plantuml.utils.BlocLines;
import net.sourceforge.plantuml.utils.LineLocation;

/**
 * A sequence diagram of the library that remembers which statement each of its parts comes from.
 * The library itself keeps this for messages and participants only.
 */
final class RecordedSequence extends SequenceDiagram {

  /** Makes such diagrams. */
  static final class Factory extends SequenceDiagramFactory {
    @Override
    public SequenceDiagram createEmptyDiagram(
        PathSystem paths, UmlSource source, Previous previous, PreprocessingArtifact artifact) {
      return new RecordedSequence(source, previous, artifact);
    }
  }

  private static final Pattern CREATE = Pattern.compile("^create\\s+\"?([^\"]+?)\"?$");

  private final IdentityHashMap<Object, Statement> statements = new IdentityHashMap<>();
  private final Set<String> declared = new HashSet<>();
  private Statement current;

  private RecordedSequence(
      UmlSource source, Previous previous, PreprocessingArtifact preprocessing) {
    super(source, previous, preprocessing);
  }

  /** The statement that a part comes from: an event, a note, or the title of a box. */
  Statement statementOf(Object part) {
    return statements.get(part);
  }

  /** Whether the author declared a participant before using it. */
  boolean isDeclared(String code) {
    return declared.contains(code);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CommandExecutionResult executeCommand(
      Command command, BlocLines lines, ParserPass currentPass) {
    current = Statement.of(lines);
    Matcher created = CREATE.matcher(current.text());
    if (created.matches()) {
      declared.add(created.group(1));
    }
    int before = events().size();
    CommandExecutionResult result =
        super.executeCommand(GuardedCommand.of(command), lines, currentPass);
    List<Event> events = events();
    for (Event event : events.subList(Math.min(before, events.size()), events.size())) {
      statements.putIfAbsent(event, current);
    }
    for (Note note : notesOf(getLastEventWithNote())) {
      statements.putIfAbsent(note, current);
    }
    return result;
  }

  /** Notes that the library hangs on an event instead of making them events. */
  static List<Note> notesOf(Event event) {
    if (event instanceof AbstractMessage message) {
      return message.getNoteOnMessages();
    }
    if (event instanceof GroupingLeaf leaf) {
      return leaf.getNoteOnMessages();
    }
    return event instanceof Reference reference ? reference.getNoteOnMessages() : List.of();
  }

  @Override
  public void addNote(Note note, boolean tryMerge) {
    statements.put(note, current);
    super.addNote(note, tryMerge);
  }

  @Override
  public void boxStart(Display comment, HColor color, Stereotype stereotype) {
    statements.put(comment, current);
    super.boxStart(comment, color, stereotype);
  }

  @Override
  public Participant createNewParticipant(
      LineLocation location, ParticipantType type, String code, Display display, int order) {
    declared.add(code);
    return super.createNewParticipant(location, type, code, display, order);
  }
}
