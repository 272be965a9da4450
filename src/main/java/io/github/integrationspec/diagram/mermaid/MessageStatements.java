package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Message.ActivationChange;
import io.github.integrationspec.model.Note;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Messages, notes, and the links of participants: what ends in {@code ':' text}. */
final class MessageStatements {

  private final SequenceTokens tokens;
  private final SequenceState state;
  private final MappedText text;

  MessageStatements(SequenceTokens tokens, SequenceState state) {
    this.tokens = tokens;
    this.state = state;
    this.text = state.text();
  }

  /**
   * {@code actor ['()'] arrow ['+' | '-' | '()'] actor ':' text}; no sign may follow the arrow when
   * {@code ()} stands before it, except {@code ()}.
   */
  boolean message(SequenceToken from) {
    boolean central = takeIf(Kind.CENTRAL);
    SequenceToken arrow = tokens.peek();
    if (!arrow.is(Kind.ARROW)) {
      return tokens.fail(tokens.advice().noArrow(from, arrow));
    }
    tokens.take();
    ActivationChange change = ActivationChange.NONE;
    if (!central && takeIf(Kind.PLUS)) {
      change = ActivationChange.ACTIVATES_RECEIVER;
    } else if (!central && takeIf(Kind.MINUS)) {
      change = ActivationChange.DEACTIVATES_SENDER;
    } else {
      takeIf(Kind.CENTRAL);
    }
    SequenceToken to = tokens.peek();
    if (!isActor(to)) {
      return tokens.fail(to, tokens.advice().noReceiver(arrow, to));
    }
    tokens.take();
    SequenceToken content = tokens.peek();
    if (!content.is(Kind.TEXT)) {
      return tokens.fail(content, tokens.advice().noText(to, content));
    }
    tokens.take();
    if (!endsBehindText()) {
      return false;
    }
    add(from, arrow, to, content, change);
    return true;
  }

  private void add(
      SequenceToken from,
      SequenceToken arrow,
      SequenceToken to,
      SequenceToken content,
      ActivationChange change) {
    Label sender = label(from);
    Label receiver = label(to);
    state.participants().mention(sender);
    state.participants().mention(receiver);
    state.lifelines().message(sender.text(), receiver.text());
    if (change == ActivationChange.ACTIVATES_RECEIVER) {
      state.lifelines().activate(receiver.text());
    } else if (change == ActivationChange.DEACTIVATES_SENDER) {
      state.lifelines().deactivate(sender.text(), tokens.span(arrow));
    }
    int end = Characters.trimEnd(text.text(), content.start(), content.end());
    state
        .fragments()
        .add(
            new Message(
                sender.text(),
                receiver.text(),
                content(content),
                arrow.arrow().sign(),
                arrow.arrow().line(),
                arrow.arrow().head(),
                change,
                text.span(from.start(), end)));
  }

  /** {@code 'note' ('left of' | 'right of') actor ':' text | 'note' 'over' actor [',' actor] …}. */
  boolean note() {
    SequenceToken keyword = tokens.take();
    SequenceToken place = tokens.peek();
    if (!place.is(Kind.LEFT_OF) && !place.is(Kind.RIGHT_OF) && !place.is(Kind.OVER)) {
      return tokens.unexpected("'left of', 'right of' or 'over'");
    }
    tokens.take();
    List<Label> about = new ArrayList<>();
    do {
      SequenceToken actor = tokens.peek();
      if (!isActor(actor)) {
        return tokens.unexpected("a participant");
      }
      about.add(label(tokens.take()));
    } while (place.is(Kind.OVER) && about.size() == 1 && takeIf(Kind.COMMA));
    SequenceToken content = tokens.peek();
    if (!content.is(Kind.TEXT)) {
      tokens.resumeBehind("end note");
      return tokens.fail(content, tokens.advice().noNoteText(content));
    }
    tokens.take();
    if (!endsBehindText()) {
      return false;
    }
    about.forEach(state.participants()::mention);
    int end = Characters.trimEnd(text.text(), content.start(), content.end());
    state
        .fragments()
        .add(
            new Note(
                about.stream().map(Label::text).toList(),
                content(content),
                text.span(keyword.start(), end)));
    return true;
  }

  /** {@code link}, which may also be the name of an actor. */
  boolean linkOrMessage() {
    SequenceToken link = tokens.take();
    return isActor(tokens.peek()) ? linked("link") : message(link);
  }

  /** {@code ('links' | 'properties' | 'details') actor ':' text}. */
  boolean link() {
    SequenceToken keyword = tokens.take();
    String word = text.slice(keyword.start(), keyword.end()).toLowerCase(Locale.ROOT);
    return linked(word);
  }

  private boolean linked(String word) {
    SequenceToken actor = tokens.peek();
    if (!isActor(actor)) {
      return tokens.unexpected("the participant that '" + word + "' is about");
    }
    tokens.take();
    if (!tokens.expect(Kind.TEXT, "':' and what '" + word + "' adds") || !endsBehindText()) {
      return false;
    }
    state.participants().mention(label(actor));
    return true;
  }

  private boolean endsBehindText() {
    return tokens.endOfStatement("';' or '#' ends a text");
  }

  private Label content(SequenceToken token) {
    return WrapMark.strip(text, token.start() + 1, token.end());
  }

  private Label label(SequenceToken actor) {
    return text.label(actor.start(), actor.end());
  }

  private boolean takeIf(Kind kind) {
    if (tokens.peek().is(kind)) {
      tokens.take();
      return true;
    }
    return false;
  }

  private static boolean isActor(SequenceToken token) {
    return token.is(Kind.ACTOR) || token.is(Kind.LINK);
  }
}
