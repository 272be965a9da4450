package io.github.integrationspec.report;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** A path with {@code /} as a relative URI reference. */
final class RelativeUri {

  private static final String PLAIN = "-._~/!$'()*+,;=@";

  private RelativeUri() {}

  static String of(String path) {
    StringBuilder uri = new StringBuilder(path.length());
    for (byte b : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || PLAIN.indexOf(c) >= 0;
      // a colon in the first name would read as a scheme
      uri.append(plain ? String.valueOf(c) : String.format(Locale.ROOT, "%%%02X", (int) c));
    }
    return uri.toString();
  }
}
