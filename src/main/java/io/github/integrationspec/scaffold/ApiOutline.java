package io.github.integrationspec.scaffold;

import java.util.List;
import java.util.Optional;

/**
 * What is known of the third party's API.
 *
 * @param origin whether it is read from a description or suggested
 * @param baseUrl of the production system; empty when it is not known
 * @param documentation address of the API's documentation; empty when it is not known
 * @param operations at least one
 * @param leftOut number of further operations
 * @param tokenPath where a token is obtained; empty for other methods of authentication
 * @param authentication the method in words: {@code API key}
 * @param header what carries the credential
 * @param codes response codes of failure with their meaning
 */
public record ApiOutline(
    Origin origin,
    Optional<String> baseUrl,
    String version,
    Optional<String> documentation,
    List<Operation> operations,
    int leftOut,
    Optional<String> tokenPath,
    String authentication,
    String header,
    List<String> scopes,
    List<Field> request,
    List<Field> response,
    List<Code> codes) {

  /** Where it comes from. */
  public enum Origin {
    DESCRIPTION,
    SUGGESTION
  }

  /** A response code of failure. */
  public record Code(String code, String meaning) {}

  public ApiOutline {
    operations = List.copyOf(operations);
    scopes = List.copyOf(scopes);
    request = List.copyOf(request);
    response = List.copyOf(response);
    codes = List.copyOf(codes);
  }

  /** What is suggested where nothing is known. */
  public static ApiOutline suggested() {
    return new ApiOutline(
        Origin.SUGGESTION,
        Optional.empty(),
        "v1",
        Optional.empty(),
        List.of(
            new Operation(
                "Send a request",
                "POST",
                "/v1/requests",
                List.of("body: id"),
                "201 Created",
                List.of("400 Bad Request"))),
        0,
        Optional.of("/oauth/token"),
        "OAuth 2.0",
        "Authorization",
        List.of(),
        List.of(new Field("id", "string", "required", "our key")),
        List.of(new Field("id", "string", "required", "the vendor's key")),
        StatusCodes.usual());
  }
}
