package io.github.integrationspec.report.html;

import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.model.Specification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The links of one document that lead to documents of the report.
 *
 * @param places the address within the report of each destination as the document writes it
 */
record DocumentLinks(Map<String, String> places) {

  DocumentLinks {
    places = Map.copyOf(places);
  }

  /** A text whose links lead nowhere in the report. */
  static DocumentLinks none() {
    return new DocumentLinks(Map.of());
  }

  /**
   * Those of a document.
   *
   * @param numbers the number of the report's page on which each document is shown, by path
   */
  static DocumentLinks of(
      Specification specification, String document, Map<String, Integer> numbers) {
    Map<String, String> places = new HashMap<>();
    for (ResolvedLink link : specification.links()) {
      Integer number = numbers.get(link.file());
      if (link.resolution() == LinkResolution.FILE
          && link.document().equals(document)
          && number != null) {
        String target = link.link().target();
        places.put(target, place(number, link.file(), target));
      }
    }
    return new DocumentLinks(places);
  }

  /** The address that a link leads to; empty where it leads to no document of the report. */
  Optional<String> of(String target) {
    return Optional.ofNullable(places.get(target));
  }

  private static String place(int number, String file, String target) {
    int anchor = target.indexOf('#');
    return "#document="
        + number
        + "&file="
        + encoded(file)
        + (anchor < 0 ? "" : "&heading=" + encoded(target.substring(anchor + 1)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
