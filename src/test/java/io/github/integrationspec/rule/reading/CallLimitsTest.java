package io.github.integrationspec.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rate limits, attempts and timeouts as documents write them. */
class CallLimitsTest {

  private static List<String> rates(String markdown) {
    return new RateLimitReader(Texts.STANDARD)
        .in(Texts.of("# Labels\n\n" + markdown.replace("\\n", "\n"))).stream()
            .map(r -> "%.0f in %.0f s %s".formatted(r.count(), r.window(), r.scopes()))
            .toList();
  }

  private static List<String> attempts(String markdown) {
    return new AttemptsReader(Texts.STANDARD)
        .in(Texts.of("# Labels\n\n" + markdown.replace("\\n", "\n"))).stream()
            .map(a -> a.least() == a.most() ? "" + a.least() : a.least() + " or " + a.most())
            .toList();
  }

  private static List<String> timeouts(String markdown) {
    return new TimeoutReader(Texts.STANDARD)
        .in(Texts.of("# Labels\n\n" + markdown.replace("\\n", "\n"))).stream()
            .map(t -> t.kind() + " " + t.seconds() + " '" + t.words() + "'")
            .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Rate limit: 100 requests per minute ~ 100 in 60 s []",
        "Rate limit: 5 requests/s ~ 5 in 1 s []",
        "Rate limit: 6,000 requests per hour ~ 6000 in 3600 s []",
        "Rate limit: 100 requests in 15 minutes ~ 100 in 900 s []",
        "Rate limit: 10,000 requests per day ~ 10000 in 86400 s []",
        "Rate limit: 10 requests per second per API key ~ 10 in 1 s [key]",
        "## Rate limiting\\n\\nEach user has 10 requests per second. ~ 10 in 1 s [user]",
        "## Rate limiting\\n\\n| Limit | Value |\\n| --- | --- |\\n| Requests per second | 5 |"
            + " ~ 5 in 1 s []",
        "## Rate limiting\\n\\n| Limit | Value |\\n| --- | --- |\\n| Requests per minute | 300 |"
            + " ~ 300 in 60 s []"
      })
  void a_rate_is_a_count_within_a_window(String markdown, String rate) {
    assertThat(rates(markdown)).containsExactly(rate);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We expect 100 requests per minute.",
        "## Monitoring\\n\\nAn alert is raised at 10 errors per minute.",
        "## Rate limiting\\n\\n| Limit | Value |\\n| --- | --- |\\n| Requests per second | 5 or 6 |",
        "## Rate limiting\\n\\n| Limit | Value |\\n| --- | --- |\\n| Requests per second | 5 s |"
      })
  void what_is_no_limit_of_the_vendor_is_none(String markdown) {
    assertThat(rates(markdown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "We retry 3 times. ~ 3 or 4",
        "We give up after 3 attempts. ~ 3",
        "Up to 2 retries follow the first call. ~ 3",
        "Attempts 2 to 5 wait for a second each. ~ 5",
        "Max. attempts: 4 ~ 4",
        "| Setting | Value |\\n| --- | --- |\\n| Attempts | 4, the first one included | ~ 4",
        "```yaml\\nmax-attempts: 5\\n``` ~ 5",
        "```yaml\\nretry.max-retries: 4\\n``` ~ 4 or 5"
      })
  void attempts_are_counted_with_the_first(String markdown, String attempts) {
    assertThat(attempts(markdown)).containsExactly(attempts);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The vendor redelivers a webhook 5 times.",
        "Attempts 2 to 2 are logged.",
        "We keep 3 labels.",
        "```yaml\\nmax-attempts: 0\\n```",
        "```yaml\\nmax-attempts: 50\\n```"
      })
  void what_is_no_number_of_attempts_is_none(String markdown) {
    assertThat(attempts(markdown)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "The connect timeout is 2 s. ~ CONNECT 2.0 '2 s'",
        "Read timeout: 8 seconds ~ READ 8.0 '8 seconds'",
        "The timeout is 500 ms. ~ ANY 0.5 '500 ms'",
        "The overall timeout of a call is 20 s. ~ TOTAL 20.0 '20 s'",
        "| Setting | Value |\\n| --- | --- |\\n| Connect timeout | 2 s | ~ CONNECT 2.0 '2 s'",
        "The timeout of the nightly call is 300 s. ~ ANY 300.0 '300 s'"
      })
  void a_timeout_has_a_kind_and_a_time(String markdown, String timeout) {
    assertThat(timeouts(markdown)).containsExactly(timeout);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Labels are kept for 2 s.", "The timeout is short.", "The timeout is 2 hours."})
  void what_is_no_timeout_of_a_call_is_none(String markdown) {
    assertThat(timeouts(markdown)).isEmpty();
  }
}
