package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.StateToken.Kind;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.GraphDiagram;
import io.github.integrationspec.model.Label;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** {@code ('stateDiagram' | 'stateDiagram-v2') statement*}. */
final class StateParser {

  private static final int DEEPEST = 100;

  private final MappedText text;
  private final Problems problems;
  private final Optional<Label> title;
  private final StateTokens tokens;
  private final StateModel model = new StateModel();
  private String direction = "";
  private boolean refused;

  StateParser(Preparation prepared) {
    this.text = prepared.text();
    this.problems = prepared.problems();
    this.title = prepared.title();
    this.tokens = new StateTokens(new StateLexer(text.text()), text, problems);
  }

  /** The diagram; what it holds is complete only if no problem was found. */
  Diagram parse() {
    while (tokens.sees(Kind.LINE_END)) {
      tokens.take();
    }
    if (tokens.expect(Kind.HEADER, "'stateDiagram-v2' and a line end")) {
      statements();
    }
    if (model.depth() > 0 && !refused) {
      problems.add(model.innermost(), "this state is never closed; add '}'");
    }
    for (Label overloaded : model.overloadedGroups()) {
      problems.add(
          overloaded.span(),
          "a state with states inside has one text only; remove the other texts of it");
    }
    return new GraphDiagram(
        DiagramSyntax.MERMAID,
        DiagramKind.STATE,
        title,
        direction,
        model.nodes(),
        model.edges(),
        model.groups(),
        model.notes(),
        model.classes(),
        List.of(),
        text.sourceSpan(),
        List.of());
  }

  private void statements() {
    while (!tokens.sees(Kind.NOTHING_LEFT) && !problems.isFull() && !refused) {
      int start = tokens.peek().start();
      if (!statement()) {
        tokens.recover(start);
      }
    }
  }

  private boolean statement() {
    StateToken token = tokens.peek();
    return switch (token.kind()) {
      case LINE_END, HIDE_EMPTY, CONCURRENT, ACC_BLOCK -> tokens.taken();
      case ACC -> tokens.taken() && tokens.expect(Kind.ACC_TEXT, "a text");
      case SCALE -> tokens.taken() && tokens.expect(Kind.WIDTH, "a number and 'width'");
      case DIRECTION -> direction();
      case ID, EDGE_STATE -> transition();
      case STATE_NAME -> tokens.taken() && composite(tokens.label(token));
      case STATE_TEXT -> named();
      case FORK, JOIN, CHOICE -> pseudoState();
      case NOTE -> note();
      case CLASS_DEF -> classDef();
      case CLASS -> styled(Kind.CLASS_IDS);
      case STYLE -> styled(Kind.STYLE_IDS);
      case CLICK -> click();
      case CLOSE -> close();
      default -> tokens.unexpected("a state or a statement");
    };
  }

  private boolean direction() {
    String line = text.slice(tokens.peek().start(), tokens.peek().end()).toUpperCase(Locale.ROOT);
    for (String name : List.of("TB", "BT", "RL", "LR")) {
      if (model.depth() == 0 && line.matches("(?s).*DIRECTION\\s+" + name + ".*")) {
        direction = name;
        break;
      }
    }
    return tokens.taken();
  }

  /** {@code state ['-->' state] [':' text]}. */
  private boolean transition() {
    StateToken first = tokens.peek();
    Optional<String> from = state(true);
    if (from.isEmpty()) {
      return false;
    }
    if (!tokens.sees(Kind.ARROW)) {
      if (tokens.sees(Kind.DESCRIPTION)) {
        model.describe(new Label(from.get(), tokens.span(first)), withoutColon(tokens.take()));
      }
      return true;
    }
    tokens.take();
    StateToken second = tokens.peek();
    Optional<String> to = state(false);
    if (to.isEmpty()) {
      return false;
    }
    Label description = new Label("", tokens.span(second));
    int end = second.end();
    if (tokens.sees(Kind.DESCRIPTION)) {
      end = tokens.peek().end();
      description = tokens.label(tokens.take());
    }
    model.connect(from.get(), to.get(), description, text.span(first.start(), end));
    return true;
  }

  /** {@code (id | '[*]') [':::' class]}. */
  private Optional<String> state(boolean start) {
    StateToken token = tokens.peek();
    if (!tokens.sees(Kind.ID) && !tokens.sees(Kind.EDGE_STATE)) {
      tokens.unexpected("a state or [*]");
      return Optional.empty();
    }
    tokens.take();
    String id =
        token.is(Kind.ID)
            ? model.mention(tokens.label(token))
            : model.edgeState(tokens.label(token), start);
    if (tokens.sees(Kind.STYLE_SEPARATOR)) {
      tokens.take();
      StateToken name = tokens.peek();
      if (!tokens.expect(Kind.ID, "the name of a class")) {
        return Optional.empty();
      }
      model.classify(id, text.slice(name.start(), name.end()));
    }
    return Optional.of(id);
  }

  /** Behind a name: statements in braces, if any. */
  private boolean composite(Label id) {
    if (!tokens.sees(Kind.OPEN)) {
      model.mention(id);
      return true;
    }
    StateToken brace = tokens.take();
    if (model.depth() == DEEPEST) {
      refused = true;
      return tokens.fail(brace, "states are nested more than " + DEEPEST + " deep here");
    }
    model.open(id);
    return true;
  }

  private boolean close() {
    StateToken brace = tokens.take();
    if (model.depth() == 0) {
      return tokens.fail(brace, "this '}' closes nothing");
    }
    model.close(tokens.span(brace));
    return true;
  }

  /** {@code text 'as' id [':' text]}, and statements in braces, if any. */
  private boolean named() {
    Label description = tokens.label(tokens.take());
    if (!tokens.expect(Kind.AS, "'as' behind the text")) {
      return false;
    }
    StateToken token = tokens.peek();
    if (!tokens.expect(Kind.ID, "an id")) {
      return false;
    }
    String whole = text.slice(token.start(), token.end());
    int colon = whole.indexOf(':');
    int end = colon < 0 ? token.end() : token.start() + colon;
    Label id = tokens.trimmed(token.start(), end);
    model.describe(id, description);
    if (colon >= 0) {
      model.describe(id, tokens.trimmed(end + 1, token.end()));
    }
    return composite(id);
  }

  private boolean pseudoState() {
    StateToken token = tokens.take();
    model.pseudoState(tokens.label(token), token.kind().name().toLowerCase(Locale.ROOT));
    return true;
  }

  /** {@code 'note' place id text}, or {@code 'note' text 'as' id}. */
  private boolean note() {
    StateToken keyword = tokens.take();
    if (tokens.sees(Kind.NOTE_TEXT)) {
      Label floating = tokens.label(tokens.take());
      if (!tokens.expect(Kind.AS, "'as' behind the text") || !tokens.sees(Kind.ID)) {
        return tokens.unexpected("an id");
      }
      model.note("", floating, text.span(keyword.start(), tokens.take().end()));
      return true;
    }
    if (!tokens.expect(Kind.NOTE_PLACE, "'left of' or 'right of'")) {
      return false;
    }
    StateToken about = tokens.peek();
    if (!tokens.expect(Kind.ID, "a state")) {
      return false;
    }
    StateToken content = tokens.peek();
    if (!tokens.expect(Kind.NOTE_TEXT, "':' and a text, or lines up to 'end note',")) {
      return false;
    }
    model.note(
        model.mention(tokens.label(about)),
        tokens.label(content),
        text.span(keyword.start(), content.end()));
    return true;
  }

  private boolean classDef() {
    StateToken keyword = tokens.take();
    StateToken name = tokens.peek();
    if (!tokens.expect(
        Kind.CLASS_DEF_NAME, "the name of a class, which is one word and not 'default',")) {
      return false;
    }
    StateToken styles = tokens.peek();
    if (!tokens.expect(Kind.STYLES, "properties")) {
      return false;
    }
    model.defineClass(
        text.slice(name.start(), name.end()),
        text.slice(styles.start(), styles.end()),
        text.span(keyword.start(), styles.end()));
    return true;
  }

  /** {@code ('class' ids name | 'style' ids properties)}. */
  private boolean styled(Kind ids) {
    tokens.take();
    StateToken list = tokens.peek();
    if (!tokens.expect(ids, "the ids of states")) {
      return false;
    }
    StateToken value = tokens.peek();
    if (!tokens.expect(Kind.STYLES, "a class or properties")) {
      return false;
    }
    String given = text.slice(value.start(), value.end());
    for (String id : text.slice(list.start(), list.end()).split(",")) {
      Label label = new Label(id.strip(), tokens.span(list));
      if (label.text().isEmpty()) {
        continue;
      }
      if (ids == Kind.STYLE_IDS) {
        model.style(label, given);
      } else {
        model.classify(model.mention(label), given);
      }
    }
    return true;
  }

  /** {@code 'click' state (url tip | 'href' url) lineEnd}. */
  private boolean click() {
    tokens.take();
    if (state(true).isEmpty()) {
      return false;
    }
    if (tokens.sees(Kind.HREF)) {
      tokens.take();
    } else if (!tokens.expect(Kind.STRING, "a URL in quotes")) {
      return false;
    }
    return tokens.expect(Kind.STRING, "a text in quotes")
        && tokens.expect(Kind.LINE_END, "the line end");
  }

  private Label withoutColon(StateToken description) {
    boolean colon =
        description.start() < description.end() && text.text().charAt(description.start()) == ':';
    return tokens.trimmed(colon ? description.start() + 1 : description.start(), description.end());
  }
}
