package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.diagram.mermaid.SequenceToken.Kind;
import io.github.integrationspec.model.Activation;
import io.github.integrationspec.model.Activation.Change;
import io.github.integrationspec.model.Label;
import io.github.integrationspec.source.Span;
import java.util.Optional;

/** The statements that declare participants, create and destroy them. */
final class ParticipantStatements {

  /** What {@code @{…}} says. */
  private record Config(Optional<Label> alias, Optional<String> type) {
    static final Config NONE = new Config(Optional.empty(), Optional.empty());
  }

  private final SequenceTokens tokens;
  private final SequenceState state;
  private final MappedText text;

  ParticipantStatements(SequenceTokens tokens, SequenceState state) {
    this.tokens = tokens;
    this.state = state;
    this.text = state.text();
  }

  /** {@code participant} or {@code destroy}. */
  boolean read() {
    return tokens.peek().is(Kind.DESTROY) ? destroy() : participant(Optional.empty());
  }

  /** {@code 'create' participant}. */
  boolean create() {
    SequenceToken create = tokens.take();
    return switch (tokens.peek().kind()) {
      case PARTICIPANT, ACTOR_KEYWORD, DESTROY -> participant(Optional.of(create));
      default -> tokens.unexpected("'participant' or 'actor' behind 'create'");
    };
  }

  /** {@code ('participant' | 'actor') id ['@{' yaml '}'] ['as' label]}. */
  private boolean participant(Optional<SequenceToken> create) {
    SequenceToken keyword = tokens.take();
    SequenceToken actor = tokens.peek();
    if (!actor.is(Kind.ACTOR)) {
      return tokens.fail(actor, tokens.advice().noId(keyword, actor));
    }
    tokens.take();
    Config config = Config.NONE;
    int end = actor.end();
    if (tokens.peek().is(Kind.CONFIG_START) && !keyword.is(Kind.DESTROY)) {
      tokens.take();
      SequenceToken content = tokens.peek();
      if (!tokens.expect(Kind.CONFIG, "a type or an alias within '@{ }'")) {
        return false;
      }
      end = tokens.peek().end();
      if (!tokens.expect(Kind.CONFIG_END, "'}' behind '@{'")) {
        return false;
      }
      config = config(content);
    }
    Optional<Label> label = config.alias();
    if (tokens.peek().is(Kind.AS) && !keyword.is(Kind.DESTROY)) {
      tokens.take();
      SequenceToken rest = tokens.take();
      Label as = WrapMark.strip(text, rest.start(), rest.end());
      boolean isId = as.text().equals(text.slice(actor.start(), actor.end()));
      label = isId && label.isPresent() ? label : Optional.of(as);
      end = Math.max(end, rest.end());
    }
    if (!tokens.endOfStatement(
        "the declaration should end here: behind the id only 'as' and a name may stand")) {
      return false;
    }
    int start = create.orElse(keyword).start();
    String kind = keyword.is(Kind.ACTOR_KEYWORD) ? "actor" : "participant";
    declare(actor, label, config.type().orElse(kind), text.span(start, end), create);
    return true;
  }

  private void declare(
      SequenceToken actor,
      Optional<Label> label,
      String kind,
      Span statement,
      Optional<SequenceToken> create) {
    Label id = text.label(actor.start(), actor.end());
    if (create.isPresent()) {
      if (state.participants().contains(id.text())) {
        state
            .meaning()
            .add(
                id.span(),
                "'"
                    + id.text()
                    + "' exists before it is created; give the new one another id, and the same"
                    + " name with 'as'");
        return;
      }
      state.lifelines().create(id.text(), id.span());
      state.fragments().add(new Activation(id.text(), Change.CREATE, statement));
    }
    state.participants().declare(id, label, kind, statement);
  }

  /** {@code 'destroy' id}. */
  private boolean destroy() {
    SequenceToken keyword = tokens.take();
    SequenceToken actor = tokens.peek();
    if (!actor.is(Kind.ACTOR)) {
      return tokens.fail(actor, tokens.advice().noId(keyword, actor));
    }
    tokens.take();
    if (!tokens.endOfStatement("'destroy' names one participant")) {
      return false;
    }
    String id = text.slice(actor.start(), actor.end());
    state.lifelines().destroy(id, tokens.span(actor));
    state
        .fragments()
        .add(new Activation(id, Change.DESTROY, text.span(keyword.start(), actor.end())));
    return true;
  }

  private Config config(SequenceToken content) {
    int start = Characters.trimStart(text.text(), content.start(), content.end());
    int end = Characters.trimEnd(text.text(), start, content.end());
    InlineYaml yaml = InlineYaml.read(text, start, end, text.slice(start, end));
    if (yaml.error().isPresent()) {
      state
          .meaning()
          .add(
              text.span(start, end),
              "what stands within '@{ }' is not YAML: "
                  + yaml.error().get()
                  + "; write it like { \"type\": \"database\", \"alias\": \"Store\" }, on several"
                  + " lines without commas");
    }
    return new Config(
        yaml.truthy("alias").map(yaml::label), yaml.get("type").map(Yaml.Value::text));
  }
}
