package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Label;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.model.Message.ActivationChange;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.sourceforge.plantuml.sequencediagram.AbstractMessage;
import net.sourceforge.plantuml.sequencediagram.MessageExo;
import net.sourceforge.plantuml.sequencediagram.Participant;
import net.sourceforge.plantuml.skin.ArrowConfiguration;
import net.sourceforge.plantuml.skin.ArrowHead;

/** Turns one message of the library into messages of the model. */
final class MessageReader {

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
  private static final Pattern RETURN = Pattern.compile("^&?\\s*return\\b.*");
  private static final Pattern ARROW =
      Pattern.compile(
          "[\\[?]?(?:(?<=[\\s\\[?])[ox])?(?:\\(\\d+\\))?(?:<<?_?|//?|\\\\\\\\?)?-*(?:\\[[#\\w,=]*\\])?-*"
              + "(?:_?>>?|//?|\\\\\\\\?)?(?:[ox](?=[\\s\\]?]))?(?:\\(\\d+\\))?[\\]?]?");

  private MessageReader() {}

  /** One message for each receiver. */
  static List<Message> read(AbstractMessage from, Statement statement, ActivationChange change) {
    List<Message> messages = new ArrayList<>();
    messages.add(message(from, receiver(from), statement, change));
    if (from instanceof net.sourceforge.plantuml.sequencediagram.Message message) {
      for (Participant other : message.getMulticast()) {
        messages.add(message(from, other.getCode(), statement, ActivationChange.NONE));
      }
    }
    return messages;
  }

  private static Message message(
      AbstractMessage from, String to, Statement statement, ActivationChange change) {
    ArrowConfiguration arrow = from.getArrowConfiguration();
    Label text = statement.label(from.getLabel());
    return new Message(
        sender(from),
        to,
        text,
        arrowAsWritten(statement.text()),
        arrow.isDotted() ? Message.Line.DOTTED : Message.Line.SOLID,
        head(arrow),
        change,
        statement.span());
  }

  private static String sender(AbstractMessage message) {
    if (message instanceof MessageExo exo) {
      return switch (exo.getType()) {
        case FROM_LEFT, FROM_RIGHT -> Message.OUTSIDE;
        case TO_LEFT, TO_RIGHT -> exo.getParticipant().getCode();
      };
    }
    return message.getParticipant1().getCode();
  }

  private static String receiver(AbstractMessage message) {
    if (message instanceof MessageExo exo) {
      return switch (exo.getType()) {
        case FROM_LEFT, FROM_RIGHT -> exo.getParticipant().getCode();
        case TO_LEFT, TO_RIGHT -> Message.OUTSIDE;
      };
    }
    return message.getParticipant2().getCode();
  }

  private static Message.Head head(ArrowConfiguration arrow) {
    ArrowHead atSender = arrow.getDressing1().getHead();
    ArrowHead atReceiver = arrow.getDressing2().getHead();
    if (atSender == ArrowHead.CROSSX || atReceiver == ArrowHead.CROSSX) {
      return Message.Head.CROSS;
    }
    if (atSender != ArrowHead.NONE && atReceiver != ArrowHead.NONE) {
      return Message.Head.BOTH;
    }
    return switch (arrow.getHead()) {
      case NORMAL -> Message.Head.FILLED;
      case ASYNC -> Message.Head.OPEN;
      case CROSSX -> Message.Head.CROSS;
      case NONE -> Message.Head.NONE;
    };
  }

  /** The arrow is what has a dash and stands before the colon, outside of quoted names. */
  private static String arrowAsWritten(String statement) {
    if (RETURN.matcher(statement).matches()) {
      return "return";
    }
    String line = QUOTED.matcher(statement).replaceAll(" ");
    int colon = line.indexOf(':');
    Matcher arrow = ARROW.matcher(colon < 0 ? line : line.substring(0, colon));
    String found = "";
    while (arrow.find()) {
      String candidate = arrow.group().strip();
      if (candidate.indexOf('-') >= 0 && candidate.length() > found.length()) {
        found = candidate;
      }
    }
    return found;
  }
}
