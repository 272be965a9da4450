package io.github.integrationspec.report.html;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Which destinations of a document's links the report makes a link of. */
final class LinkTargets {

  private static final Set<String> SCHEMES = Set.of("https", "http", "mailto");

  private LinkTargets() {}

  /** The destination of a link that leaves the report; empty for all that is not plainly one. */
  static Optional<String> web(String target) {
    try {
      URI uri = new URI(target.strip());
      return uri.getScheme() != null && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
          ? Optional.of(uri.toASCIIString())
          : Optional.empty();
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  /** The anchor within the same document that a link leads to. */
  static Optional<String> anchor(String target) {
    return target.startsWith("#") && target.length() > 1
        ? Optional.of(target.substring(1))
        : Optional.empty();
  }
}
