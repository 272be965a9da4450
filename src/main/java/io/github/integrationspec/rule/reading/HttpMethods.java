package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Nearest;
import java.util.List;

/** The methods of HTTP, and what people write instead. */
public final class HttpMethods {

  private static final List<String> KNOWN = EndpointReader.METHODS.stream().sorted().toList();

  private HttpMethods() {}

  /** The method that a word in upper case most likely means. */
  public static String nearest(String word) {
    return switch (word) {
      case "FETCH", "READ", "LIST", "RETRIEVE" -> "GET";
      case "CREATE", "SEND", "ADD" -> "POST";
      case "UPDATE", "MODIFY" -> "PATCH";
      case "REMOVE", "DEL" -> "DELETE";
      default -> Nearest.to(word, KNOWN).orElse("GET");
    };
  }
}
