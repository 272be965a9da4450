package io.github.integrationspec.scaffold;

import java.util.List;

/**
 * A call of the third party.
 *
 * @param name what it is for, as the name of a flow
 * @param path with parameters in braces
 * @param parameters names, each with where it stands: {@code query: limit}
 * @param success the answer that is hoped for: {@code 201 Created}
 * @param failures answers of the kind 4xx: {@code 404 Not Found}
 */
public record Operation(
    String name,
    String method,
    String path,
    List<String> parameters,
    String success,
    List<String> failures) {

  public Operation {
    parameters = List.copyOf(parameters);
    failures = List.copyOf(failures);
  }
}
