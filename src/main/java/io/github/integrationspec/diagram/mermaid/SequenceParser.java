package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import io.github.integrationspec.model.Activation;
import io.github.integrationspec.model.Activation.Change;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * {@code 'sequenceDiagram' statement*}. A statement ends at a line end or a {@code ;}. One that
 * cannot be read is reported, and reading goes on behind its line.
 */
final class SequenceParser {

  private final MappedText text;
  private final Problems problems;
  private final SequenceLexer lexer;
  private final Problems structure = new Problems();
  private final Problems meaning = new Problems();
  private final SequenceState state;
  private final ParticipantStatements declarations;
  private final MessageStatements messages;
  private final SequenceTokens tokens;
  private Optional<Label> title;
  private Label box;

  SequenceParser(Preparation prepared) {
    this.text = prepared.text();
    this.problems = prepared.problems();
    this.title = prepared.title();
    this.lexer = new SequenceLexer(text.text());
    this.tokens = new SequenceTokens(lexer, text, problems);
    this.state = new SequenceState(text, structure, meaning);
    this.declarations = new ParticipantStatements(tokens, state);
    this.messages = new MessageStatements(tokens, state);
  }

  /** The diagram; what it holds is complete only if no problem was found. */
  Diagram parse() {
    while (tokens.peek().is(Kind.NEWLINE)) {
      tokens.take();
    }
    if (tokens.expect(Kind.HEADER, "'sequenceDiagram'")) {
      statements();
    }
    if (box != null) {
      structure.add(box.span(), "this box is never closed; add 'end' behind its participants");
    }
    var body = state.fragments().finish();
    problems.addIfNone(structure);
    problems.addIfNone(meaning);
    return new SequenceDiagram(
        DiagramSyntax.MERMAID,
        title,
        state.participants().finished(),
        state.participants().boxes(),
        body,
        text.sourceSpan(),
        List.<ParseProblem>of());
  }

  private void statements() {
    while (!tokens.peek().is(Kind.END_OF_FILE) && !problems.isFull()) {
      int before = tokens.peek().start();
      if (!(box == null ? statement() : boxStatement())) {
        if (state.isRefused()) {
          return;
        }
        tokens.recover(before);
      }
    }
  }

  private boolean statement() {
    return switch (tokens.peek().kind()) {
      case NEWLINE, INVALID, ACC_BLOCK -> taken();
      case PARTICIPANT, ACTOR_KEYWORD, DESTROY -> declarations.read();
      case CREATE -> declarations.create();
      case BOX -> openBox();
      case ACTOR -> messages.message(tokens.take());
      case LINK -> messages.linkOrMessage();
      case NOTE -> messages.note();
      case LINKS, PROPERTIES, DETAILS -> messages.link();
      case ACTIVATE, DEACTIVATE -> activation();
      case AUTONUMBER -> autonumber();
      case TITLE -> title();
      case ACC_TITLE, ACC_DESCR -> taken() && tokens.expect(Kind.ACC_TEXT, "a text");
      case LOOP, RECT, OPT, ALT, PAR, PAR_OVER, CRITICAL, BREAK -> openBlock();
      case ELSE, AND, OPTION -> section();
      case END -> end();
      case HEADER -> secondDiagram();
      default -> tokens.fail(tokens.peek(), tokens.advice().noStatement(tokens.peek()));
    };
  }

  /** Another diagram would only repeat the same mistake in every line. */
  private boolean secondDiagram() {
    tokens.fail(tokens.peek(), tokens.advice().noStatement(tokens.peek()));
    return state.refuse();
  }

  private boolean taken() {
    tokens.take();
    return true;
  }

  private boolean title() {
    SequenceToken token = tokens.take();
    title = Optional.of(text.label(token.start(), token.end()));
    return true;
  }

  private boolean end() {
    state.fragments().close(tokens.span(tokens.take()));
    return true;
  }

  /** {@code 'box' rest (participant | actor | destroy)* 'end'}. */
  private boolean openBox() {
    SequenceToken keyword = tokens.take();
    SequenceToken rest = tokens.take();
    Span line = text.span(keyword.start(), Math.max(keyword.end(), rest.end()));
    state.participants().openBox(BoxHeader.read(text, rest.start(), rest.end(), line));
    box = text.label(keyword.start(), keyword.end());
    return true;
  }

  private boolean boxStatement() {
    return switch (tokens.peek().kind()) {
      case NEWLINE -> taken();
      case PARTICIPANT, ACTOR_KEYWORD, DESTROY -> declarations.read();
      case END -> {
        state.participants().closeBox();
        box = null;
        yield taken();
      }
      default -> leaveBox();
    };
  }

  /** A statement that no box may hold: the box was probably not closed. */
  private boolean leaveBox() {
    tokens.fail(
        tokens.peek(),
        "the box of line "
            + box.span().line()
            + " is still open here, and it may hold nothing but participants; close it with 'end' before"
            + " this line");
    state.participants().closeBox();
    box = null;
    return false;
  }

  /** {@code ('loop' | 'alt' | …) rest}. */
  private boolean openBlock() {
    SequenceToken keyword = tokens.take();
    SequenceToken rest = tokens.take();
    boolean opened =
        state
            .fragments()
            .open(
                word(keyword),
                WrapMark.strip(text, rest.start(), rest.end()),
                tokens.span(keyword),
                text.span(keyword.start(), Math.max(keyword.end(), rest.end())));
    if (!opened) {
      tokens.fail(keyword, "blocks are nested more than " + Fragments.DEEPEST + " deep here");
      return state.refuse();
    }
    return true;
  }

  /** {@code ('else' | 'and' | 'option') rest}. */
  private boolean section() {
    SequenceToken keyword = tokens.take();
    SequenceToken rest = tokens.take();
    state
        .fragments()
        .section(
            word(keyword),
            WrapMark.strip(text, rest.start(), rest.end()),
            tokens.span(keyword),
            text.span(keyword.start(), Math.max(keyword.end(), rest.end())));
    return true;
  }

  /** {@code ('activate' | 'deactivate') actor}. */
  private boolean activation() {
    SequenceToken keyword = tokens.take();
    SequenceToken actor = tokens.peek();
    if (!actor.is(Kind.ACTOR)) {
      return tokens.fail(actor, tokens.advice().noId(keyword, actor));
    }
    tokens.take();
    Span span = text.span(keyword.start(), actor.end());
    if (!tokens.endOfStatement("'" + word(keyword) + "' names one participant")) {
      return false;
    }
    String id = text.slice(actor.start(), actor.end());
    boolean on = keyword.is(Kind.ACTIVATE);
    if (on) {
      state.lifelines().activate(id);
    } else {
      state.lifelines().deactivate(id, tokens.span(actor));
    }
    state.fragments().add(new Activation(id, on ? Change.ACTIVATE : Change.DEACTIVATE, span));
    return true;
  }

  /** {@code 'autonumber' ['off' | number [number]]}. */
  private boolean autonumber() {
    SequenceToken keyword = tokens.take();
    if (tokens.peek().is(Kind.OFF)) {
      tokens.take();
    } else if (tokens.peek().is(Kind.NUMBER)) {
      tokens.take();
      if (tokens.peek().is(Kind.NUMBER)) {
        tokens.take();
      }
    }
    SequenceToken behind = tokens.peek();
    String rule =
        "behind 'autonumber' only 'off', or a start and a step, may stand, and no blank at the end of"
            + " the line";
    boolean ends = behind.is(Kind.NEWLINE);
    boolean sameLine = tokens.span(behind).line() == tokens.span(keyword).line();
    return (ends || sameLine) ? tokens.endOfStatement(rule) : tokens.fail(keyword, rule);
  }

  private String word(SequenceToken keyword) {
    return text.slice(keyword.start(), keyword.end()).toLowerCase(Locale.ROOT);
  }
}
