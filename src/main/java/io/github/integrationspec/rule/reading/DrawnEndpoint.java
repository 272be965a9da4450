package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Quantity;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Message;
import java.util.ArrayList;
import java.util.List;

/** A {@code METHOD /path} in a message of a diagram. */
public record DrawnEndpoint(String method, String path) {

  /** Those of a message's text. */
  public static List<DrawnEndpoint> in(Message message, Vocabulary vocabulary) {
    List<DrawnEndpoint> found = new ArrayList<>();
    Wording wording = vocabulary.read(message.text().plain());
    for (Quantity quantity : wording.values(Shape.METHOD_PATH)) {
      String words = wording.text().substring(quantity.start(), quantity.end());
      int slash = words.indexOf('/');
      String path = words.substring(slash).split("[?#]", 2)[0];
      found.add(new DrawnEndpoint(words.substring(0, slash).replaceAll("[^A-Z]", ""), path));
    }
    return found;
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
