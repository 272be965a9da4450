package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Fragment;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Note;
import io.github.integrationspec.model.Reference;
import io.github.integrationspec.model.SequenceElement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What answers what in a sequence diagram, between us and the third party.
 *
 * <p>A message from the third party answers the latest call to it that its receiver made and that
 * still waits. An answer in one branch of a fragment answers a call made before the fragment; so
 * does a branch that says that no answer came.
 */
public final class Exchanges {

  private static final Set<String> BRANCHES = Set.of("alt", "critical", "opt", "break");

  private final SequenceDrawing drawing;
  private final Vocabulary vocabulary;
  private final TermSet silence;
  private final TermSet noReply;
  private final boolean usesDottedLines;
  private final List<Message> requests = new ArrayList<>();
  private final List<Message> answers = new ArrayList<>();
  private final List<Message> unanswered;

  /** Calls of which only one is made: of the branches of a fragment, each with the others. */
  private final Map<Message, List<Message>> alternatives = new HashMap<>();

  private Exchanges(SequenceDrawing drawing, Standard standard) {
    this.drawing = drawing;
    this.vocabulary = standard.vocabulary();
    this.silence = standard.terms("drawn-silence");
    this.noReply = standard.terms("no-reply-expected");
    this.usesDottedLines =
        drawing.diagram().messages().stream().anyMatch(m -> m.line() == Message.Line.DOTTED);
    State end = new State(List.of(), List.of());
    walk(drawing.diagram().body(), end);
    this.unanswered = List.copyOf(end.waiting);
  }

  /** Reads a diagram. */
  public static Exchanges in(SequenceDrawing drawing, Standard standard) {
    return new Exchanges(drawing, standard);
  }

  /** Calls from us to the third party, in order; those of persons apart. */
  public List<Message> requests() {
    return List.copyOf(requests);
  }

  /** The third party's answers to calls, in order. */
  public List<Message> answers() {
    return List.copyOf(answers);
  }

  /** Calls to the third party that nothing answers. */
  public List<Message> unanswered() {
    return unanswered;
  }

  /** Calls that wait for an answer: ours to the third party, and its to us. */
  private static final class State {
    private final List<Message> waiting;
    private final List<Message> inbound;

    State(List<Message> waiting, List<Message> inbound) {
      this.waiting = new ArrayList<>(waiting);
      this.inbound = new ArrayList<>(inbound);
    }
  }

  // Recursion is safe here: parsers bound the nesting of fragments.
  private void walk(List<SequenceElement> elements, State state) {
    for (SequenceElement element : elements) {
      if (element instanceof Message message) {
        message(message, state);
      } else if (element instanceof Fragment fragment) {
        fragment(fragment, state);
      } else if (element instanceof Note note) {
        if (vocabulary.read(note.text().plain()).has(noReply)) {
          state.waiting.clear();
        }
      } else if (element instanceof Reference reference) {
        state.waiting.removeIf(
            m -> reference.over().contains(m.from()) && reference.over().contains(m.to()));
      }
    }
  }

  private void message(Message message, State state) {
    Wording wording = vocabulary.read(message.text().plain());
    if (drawing.isOutbound(message)) {
      outbound(message, wording, state);
    } else if (drawing.isInbound(message)) {
      inbound(message, wording, state);
    } else if (message.isToSelf() && wording.has(silence)) {
      // "no answer: fall back" drawn as work of the caller
      state.waiting.removeIf(m -> m.from().equals(message.from()));
    }
  }

  private void outbound(Message message, Wording wording, State state) {
    if (answersInbound(message, wording, state) || drawing.isPerson(message.from())) {
      return;
    }
    requests.add(message);
    boolean waits =
        message.head() != Message.Head.OPEN
            && message.head() != Message.Head.CROSS
            && message.head() != Message.Head.BOTH
            && !wording.has(noReply);
    if (waits) {
      state.waiting.add(message);
    }
  }

  /** A dotted line is a response; a solid one may be, when the third party called before. */
  private static boolean answersInbound(Message message, Wording wording, State state) {
    Optional<Message> call =
        last(state.inbound, m -> m.from().equals(message.to()) && m.to().equals(message.from()));
    boolean response =
        message.line() == Message.Line.DOTTED || (call.isPresent() && startsWithStatus(wording));
    if (response) {
      call.ifPresent(state.inbound::remove);
    }
    return response;
  }

  private void inbound(Message message, Wording wording, State state) {
    if (!isAnswer(message, wording)) {
      state.inbound.add(message);
      return;
    }
    Optional<Message> request =
        last(state.waiting, m -> m.from().equals(message.to()) && m.to().equals(message.from()))
            .or(() -> last(state.waiting, m -> m.from().equals(message.to())));
    request.ifPresent(
        r -> {
          state.waiting.remove(r);
          state.waiting.removeAll(alternatives.getOrDefault(r, List.of()));
        });
    if (request.isPresent() || message.line() == Message.Line.DOTTED) {
      answers.add(message);
    } else if (message.head() != Message.Head.CROSS) {
      state.inbound.add(message);
    }
  }

  private boolean isAnswer(Message message, Wording wording) {
    if (message.line() == Message.Line.DOTTED || message.head() == Message.Head.CROSS) {
      return true;
    }
    boolean call =
        wording.first(Shape.METHOD_PATH).isPresent()
            || message.activation() == Message.ActivationChange.ACTIVATES_RECEIVER;
    boolean may =
        message.head() == Message.Head.OPEN || !usesDottedLines || startsWithStatus(wording);
    return !call && may;
  }

  private static boolean startsWithStatus(Wording wording) {
    return wording.first(Shape.STATUS).filter(q -> q.start() <= 5).isPresent();
  }

  private static Optional<Message> last(List<Message> messages, Predicate<Message> test) {
    for (int i = messages.size() - 1; i >= 0; i--) {
      if (test.test(messages.get(i))) {
        return Optional.of(messages.get(i));
      }
    }
    return Optional.empty();
  }

  private void fragment(Fragment fragment, State state) {
    if (!BRANCHES.contains(fragment.kind())) {
      fragment.operands().forEach(operand -> walk(operand.elements(), state));
      return;
    }
    List<Message> before = List.copyOf(state.waiting);
    List<Message> still = new ArrayList<>(before);
    List<Message> opened = new ArrayList<>();
    List<Message> lastOfBranches = new ArrayList<>();
    List<Message> inbound = new ArrayList<>(state.inbound);
    for (Fragment.Operand operand : fragment.operands()) {
      State branch = new State(before, state.inbound);
      walk(operand.elements(), branch);
      if (vocabulary.read(operand.label().plain()).has(silence) && !before.isEmpty()) {
        // this branch is what becomes of the latest call
        still.remove(before.get(before.size() - 1));
      }
      still.retainAll(branch.waiting);
      List<Message> own = branch.waiting.stream().filter(m -> !before.contains(m)).toList();
      opened.addAll(own);
      last(own, m -> true).ifPresent(lastOfBranches::add);
      inbound.retainAll(branch.inbound);
    }
    lastOfBranches.forEach(m -> alternatives.put(m, lastOfBranches));
    state.waiting.clear();
    state.waiting.addAll(still);
    state.waiting.addAll(opened);
    state.inbound.clear();
    state.inbound.addAll(inbound);
  }
}
