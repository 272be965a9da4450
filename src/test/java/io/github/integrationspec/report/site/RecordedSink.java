package io.github.integrationspec.report.site;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.maven.doxia.sink.Sink;

/**
 * A sink that keeps what it is told, and insists that what is opened is closed, the inmost first.
 */
final class RecordedSink {

  private final Deque<String> open = new ArrayDeque<>();
  private final List<String> texts = new ArrayList<>();
  private final List<String> raw = new ArrayList<>();
  private final List<String> events = new ArrayList<>();

  /** The sink itself. */
  Sink sink() {
    return (Sink)
        Proxy.newProxyInstance(
            RecordedSink.class.getClassLoader(),
            new Class<?>[] {Sink.class},
            (proxy, method, arguments) -> {
              take(method.getName(), arguments == null ? new Object[0] : arguments);
              return null;
            });
  }

  private void take(String name, Object... arguments) {
    switch (name) {
      case "text" -> texts.add((String) arguments[0]);
      case "rawText" -> raw.add((String) arguments[0]);
      case "flush" -> {}
      default -> {
        for (int i = 1; i < arguments.length; i++) {
          if (arguments[i] instanceof javax.swing.text.AttributeSet) {
            throw new AssertionError("attributes are another type in each version of Doxia");
          }
        }
        nest(name);
      }
    }
    events.add(name + (arguments.length == 0 ? "" : " " + arguments[0]));
  }

  private void nest(String name) {
    if (!name.endsWith("_")) {
      open.push(name + "_");
    } else if (!name.equals(open.peek())) {
      throw new AssertionError(name + " closes nothing; open are " + open);
    } else {
      open.pop();
    }
  }

  List<String> texts() {
    return texts;
  }

  List<String> raw() {
    return raw;
  }

  List<String> events() {
    return events;
  }

  /** What is still open. */
  Deque<String> open() {
    return open;
  }
}
