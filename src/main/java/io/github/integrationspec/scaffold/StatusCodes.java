package io.github.integrationspec.scaffold;

import java.util.List;
import java.util.Map;

/** HTTP status codes by their names. RFC 9110, section 15. */
final class StatusCodes {

  private static final Map<String, String> NAMES =
      Map.ofEntries(
          Map.entry("200", "OK"),
          Map.entry("201", "Created"),
          Map.entry("202", "Accepted"),
          Map.entry("204", "No Content"),
          Map.entry("400", "Bad Request"),
          Map.entry("401", "Unauthorized"),
          Map.entry("403", "Forbidden"),
          Map.entry("404", "Not Found"),
          Map.entry("409", "Conflict"),
          Map.entry("410", "Gone"),
          Map.entry("412", "Precondition Failed"),
          Map.entry("413", "Content Too Large"),
          Map.entry("415", "Unsupported Media Type"),
          Map.entry("422", "Unprocessable Content"),
          Map.entry("429", "Too Many Requests"),
          Map.entry("500", "Internal Server Error"),
          Map.entry("502", "Bad Gateway"),
          Map.entry("503", "Service Unavailable"),
          Map.entry("504", "Gateway Timeout"));

  private StatusCodes() {}

  /** {@code 404 Not Found}; the code alone where it has no common name. */
  static String named(String code) {
    return NAMES.containsKey(code) ? code + " " + NAMES.get(code) : code;
  }

  static List<ApiOutline.Code> usual() {
    return List.of(
        new ApiOutline.Code("400, 422", "malformed request, request that cannot be fulfilled"),
        new ApiOutline.Code("401, 403", "credential is missing or expired, permission is missing"),
        new ApiOutline.Code("404", "there is no such thing"),
        new ApiOutline.Code("429", "rate limit exceeded"),
        new ApiOutline.Code("500, 503", "the vendor's fault"));
  }
}
