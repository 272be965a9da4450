package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.plantuml.ActivityGraph.Coverage;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;
import net.sourceforge.plantuml.Previous;
import net.sourceforge.plantuml.activitydiagram3.ActivityDiagram3;
import net.sourceforge.plantuml.activitydiagram3.ActivityDiagramFactory3;
import net.sourceforge.plantuml.activitydiagram3.ForkStyle;
import net.sourceforge.plantuml.activitydiagram3.LinkRendering;
import net.sourceforge.plantuml.activitydiagram3.command.CommandKill3;
import net.sourceforge.plantuml.activitydiagram3.ftile.BoxStyle;
import net.sourceforge.plantuml.command.Command;
import net.sourceforge.plantuml.command.CommandExecutionResult;
import net.sourceforge.plantuml.command.ParserPass;
import net.sourceforge.plantuml.core.UmlSource;
import net.sourceforge.plantuml.decoration.Rainbow;
import net.sourceforge.plantuml.decoration.symbol.USymbol;
import net.sourceforge.plantuml.klimt.color.Colors;
import net.sourceforge.plantuml.klimt.color.HColor;
import net.sourceforge.plantuml.klimt.color.NoSuchColorException;
import net.sourceforge.plantuml.klimt.creole.Display;
import net.sourceforge.plantuml.nio.PathSystem;
import net.sourceforge.plantuml.preproc.PreprocessingArtifact;
import net.sourceforge.plantuml.sequencediagram.NotePosition;
import net.sourceforge.plantuml.sequencediagram.NoteType;
import net.sourceforge.plantuml.stereo.Stereogroup;
import net.sourceforge.plantuml.stereo.Stereotype;
import net.sourceforge.plantuml.style.Style;
import net.sourceforge.plantuml.text.StringLocated;
import net.sourceforge.plantuml.url.Url;
import net.sourceforge.plantuml.utils.BlocLines;

/**
 * An activity diagram of the library that draws what it is told into a graph, too: the library
 * keeps its own model of activities to itself.
 */
final class RecordedActivity extends ActivityDiagram3 {

  /** Makes such diagrams. */
  static final class Factory extends ActivityDiagramFactory3 {
    @Override
    public ActivityDiagram3 createEmptyDiagram(
        PathSystem paths, UmlSource source, Previous previous, PreprocessingArtifact artifact) {
      return new RecordedActivity(source, previous, artifact);
    }
  }

  private final ActivityGraph graph = new ActivityGraph();
  private Statement current;

  private RecordedActivity(
      UmlSource source, Previous previous, PreprocessingArtifact preprocessing) {
    super(source, previous, preprocessing);
  }

  GraphDiagram read(List<StringLocated> lines, Span span, List<ParseProblem> problems) {
    List<ParseProblem> all = new ArrayList<>(problems);
    all.addAll(graph.finish(span));
    Labels labels = new Labels(lines);
    return new GraphDiagram(
        DiagramSyntax.PLANTUML,
        "activity",
        Chrome.title(this, labels, span),
        "",
        graph.nodes(),
        graph.edges(),
        graph.groups(),
        graph.notes(),
        List.of(),
        Chrome.legend(this, labels, span),
        span,
        all);
  }

  @Override
  @SuppressWarnings("rawtypes")
  public CommandExecutionResult executeCommand(
      Command command, BlocLines lines, ParserPass currentPass) {
    current = Statement.of(lines);
    CommandExecutionResult result =
        super.executeCommand(GuardedCommand.of(command), lines, currentPass);
    if (command instanceof CommandKill3 && result.isOk()) {
      graph.stop();
    }
    return result;
  }

  private Label label(Display display) {
    return current.label(display);
  }

  private Label label(LinkRendering link) {
    return current.label(link == null ? Display.NULL : link.getDisplay());
  }

  @Override
  public CommandExecutionResult addActivity(
      Display activity, BoxStyle boxStyle, Url url, Stereogroup stereogroup)
      throws NoSuchColorException {
    Label label = label(activity);
    List<String> stereotypes =
        new ArrayList<>(DisplayText.stereotypes(stereogroup.buildStereotype()));
    stereotypes.removeIf(name -> name.startsWith("#"));
    stereotypes.addAll(DisplayText.stereotypesIn(label.text()));
    graph.node(label, "", stereotypes, WrittenStyle.ofAction(current.text()), current.span());
    return super.addActivity(activity, boxStyle, url, stereogroup);
  }

  @Override
  public void addSpot(String spot, HColor color) {
    graph.node(current.label(spot), "connector", List.of(), "", current.span());
    super.addSpot(spot, color);
  }

  @Override
  public CommandExecutionResult addGoto(String name) {
    graph.jump(name);
    return super.addGoto(name);
  }

  @Override
  public CommandExecutionResult addLabel(String name) {
    graph.label(name);
    return super.addLabel(name);
  }

  @Override
  public void start(Colors colors) {
    graph.node(new Label("", current.span()), "start", List.of(), "", current.span());
    super.start(colors);
  }

  @Override
  public void stop(Colors colors) {
    endNode("stop");
    super.stop(colors);
  }

  @Override
  public void end(Colors colors) {
    endNode("end");
    super.end(colors);
  }

  private void endNode(String shape) {
    graph.node(new Label("", current.span()), shape, List.of(), "", current.span());
    graph.stop();
  }

  @Override
  public void breakInstruction() {
    graph.leaveLoop();
    super.breakInstruction();
  }

  @Override
  public CommandExecutionResult swimlane(String name, HColor color, Display label) {
    CommandExecutionResult result = super.swimlane(name, color, label);
    Label title = Display.isNull(label) ? current.label(name) : label(label);
    graph.lane(
        name, title, WrittenStyle.ofElement(current.text().replace('|', ' ')), current.span());
    return result;
  }

  @Override
  public void startGroup(Display name, HColor backColor, USymbol type, Style style) {
    super.startGroup(name, backColor, type, style);
    graph.openPartition(
        label(name),
        WrittenStyle.keyword(current.text()),
        WrittenStyle.ofElement(current.text()),
        current.span());
  }

  @Override
  public CommandExecutionResult closeGroup() {
    CommandExecutionResult result = super.closeGroup();
    if (result.isOk()) {
      graph.closePartition();
    }
    return result;
  }

  @Override
  public void fork(Colors colors) {
    super.fork(colors);
    graph.fork(current.span());
  }

  @Override
  public CommandExecutionResult forkAgain() {
    CommandExecutionResult result = super.forkAgain();
    if (result.isOk()) {
      graph.forkAgain();
    }
    return result;
  }

  @Override
  public CommandExecutionResult endFork(ForkStyle forkStyle, String label) {
    CommandExecutionResult result = super.endFork(forkStyle, label);
    if (result.isOk()) {
      graph.join(current.span());
    }
    return result;
  }

  @Override
  public void split() {
    super.split();
    graph.fork(current.span());
  }

  @Override
  public CommandExecutionResult splitAgain() {
    CommandExecutionResult result = super.splitAgain();
    if (result.isOk()) {
      graph.forkAgain();
    }
    return result;
  }

  @Override
  public CommandExecutionResult endSplit() {
    CommandExecutionResult result = super.endSplit();
    if (result.isOk()) {
      graph.join(current.span());
    }
    return result;
  }

  @Override
  public void startSwitch(Display test, Colors colors) {
    super.startSwitch(test, colors);
    graph.openSwitch(label(test), current.span());
  }

  @Override
  public CommandExecutionResult switchCase(Display labelCase) {
    CommandExecutionResult result = super.switchCase(labelCase);
    if (result.isOk()) {
      graph.branch(label(labelCase), Coverage.ONE_CASE);
    }
    return result;
  }

  @Override
  public CommandExecutionResult endSwitch(Colors colors) {
    CommandExecutionResult result = super.endSwitch(colors);
    if (result.isOk()) {
      graph.join(current.span());
    }
    return result;
  }

  @Override
  public void startIf(
      Display test, Display whenThen, HColor color, Url url, Stereotype stereotype) {
    super.startIf(test, whenThen, color, url, stereotype);
    graph.openIf(label(test), label(whenThen), current.span());
  }

  @Override
  public CommandExecutionResult elseIf(
      LinkRendering inlabel, Display test, LinkRendering whenThen, HColor color) {
    CommandExecutionResult result = super.elseIf(inlabel, test, whenThen, color);
    if (result.isOk()) {
      graph.elseIf(label(inlabel), label(test), label(whenThen), current.span());
    }
    return result;
  }

  @Override
  public CommandExecutionResult else2(LinkRendering whenElse) {
    CommandExecutionResult result = super.else2(whenElse);
    if (result.isOk()) {
      graph.branch(label(whenElse), Coverage.ALL_ELSE);
    }
    return result;
  }

  @Override
  public CommandExecutionResult endif(Colors colors) {
    CommandExecutionResult result = super.endif(colors);
    if (result.isOk()) {
      graph.join(current.span());
    }
    return result;
  }

  @Override
  public void startRepeat(
      Display label, BoxStyle boxStyleIn, Colors colors, Stereogroup stereogroup) {
    super.startRepeat(label, boxStyleIn, colors, stereogroup);
    graph.openRepeat(label(label), current.span());
  }

  @Override
  public CommandExecutionResult repeatWhile(
      Display label,
      Display yes,
      Display out,
      Display linkLabel,
      Rainbow linkColor,
      Stereogroup stereotype) {
    CommandExecutionResult result =
        super.repeatWhile(label, yes, out, linkLabel, linkColor, stereotype);
    if (result.isOk()) {
      Label again = DisplayText.of(yes).isBlank() ? label(linkLabel) : label(yes);
      graph.closeRepeat(label(label), again, label(out), current.span());
    }
    return result;
  }

  @Override
  public CommandExecutionResult backward(
      Display label,
      BoxStyle boxStyle,
      LinkRendering incoming1,
      LinkRendering incoming2,
      Stereotype stereotype) {
    CommandExecutionResult result =
        super.backward(label, boxStyle, incoming1, incoming2, stereotype);
    if (result.isOk()) {
      graph.backward(label(label), current.span());
    }
    return result;
  }

  @Override
  public void doWhile(Display test, Display yes, HColor color) {
    super.doWhile(test, yes, color);
    graph.openWhile(label(test), label(yes), current.span());
  }

  @Override
  public CommandExecutionResult endwhile(Display out) {
    CommandExecutionResult result = super.endwhile(out);
    if (result.isOk()) {
      graph.closeWhile(label(out), current.span());
    }
    return result;
  }

  @Override
  public void setLabelNextArrow(Display label) {
    super.setLabelNextArrow(label);
    graph.arrow(label(label), WrittenStyle.ofArrow(current.text()));
  }

  @Override
  public void setColorNextArrow(Rainbow color) {
    super.setColorNextArrow(color);
    graph.arrow(new Label("", current.span()), WrittenStyle.ofArrow(current.text()));
  }

  @Override
  public CommandExecutionResult addNote(
      Display note, NotePosition position, NoteType type, Colors colors, Stereotype stereotype) {
    CommandExecutionResult result = super.addNote(note, position, type, colors, stereotype);
    if (result.isOk()) {
      graph.note(label(note), current.span());
    }
    return result;
  }
}
