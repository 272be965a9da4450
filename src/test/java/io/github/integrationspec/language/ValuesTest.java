package io.github.integrationspec.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.standard.StandardReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

  private static List<String> values(Shape shape, String text, TextRange... code) {
    Wording wording = StandardReader.builtIn().vocabulary().read(text, List.of(code));
    return wording.values(shape).stream().map(q -> text.substring(q.start(), q.end())).toList();
  }

  @Test
  void takes_code_that_looks_like_a_name_for_a_field() {
    String text = "amount becomes to[].email of 200";
    assertThat(
            values(
                Shape.IDENTIFIER,
                text,
                new TextRange(0, 6),
                new TextRange(15, 25),
                new TextRange(29, 32)))
        .containsExactly("amount", "to[].email");
  }

  @Test
  void takes_unmistakable_names_in_plain_text_for_fields() {
    assertThat(values(Shape.IDENTIFIER, "order_no and customer.email go to dueDate."))
        .containsExactly("order_no", "customer.email", "dueDate");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "see docs.acme.com and spec.md",
        "GitHub, DocuSign and eBay",
        "e.g. and i.e. and v2.1",
        "mail a_b@acme.example",
        "/orders/{order_id}"
      })
  void takes_hosts_files_and_names_of_products_for_no_fields(String text) {
    assertThat(values(Shape.IDENTIFIER, text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://api.acme.example/v2/orders",
        "https://api.acme.example/api.xro/2.0",
        "/services/data/v61.0/query"
      })
  void finds_the_version_within_a_url_or_a_path(String text) {
    assertThat(values(Shape.VERSION, text)).containsExactly(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "TLS 1.2",
        "OAuth 2.0",
        "HTTP/1.1",
        "TLS v1.3",
        "/orders/2024",
        "https://a.example/2"
      })
  void takes_the_version_of_a_protocol_and_other_numbers_for_no_version(String text) {
    assertThat(values(Shape.VERSION, text)).isEmpty();
  }

  @Test
  void finds_a_ticket_at_the_end_of_a_sentence() {
    assertThat(values(Shape.TICKET, "Tracked in OPS-310. See also PAY-12, too."))
        .containsExactly("OPS-310", "PAY-12");
  }

  @Test
  void takes_a_part_of_a_longer_number_for_no_ticket() {
    assertThat(values(Shape.TICKET, "LEX-SIG-09")).isEmpty();
  }

  @Test
  void keeps_a_decimal_and_the_number_behind_it_apart() {
    assertThat(values(Shape.STATUS, "HTTP/1.1 200 OK")).containsExactly("200");
  }

  @Test
  void reads_a_minute_as_a_time_and_a_second_one_as_none() {
    assertThat(values(Shape.DURATION, "waits a minute, kept for a year")).hasSize(2);
    assertThat(values(Shape.DURATION, "a second attempt, several times a day")).isEmpty();
  }

  @Test
  void takes_a_wait_for_no_rate() {
    assertThat(values(Shape.RATE, "under 20 the loader waits for a minute")).isEmpty();
    assertThat(values(Shape.RATE, "20 calls a minute")).containsExactly("20 calls a minute");
    assertThat(values(Shape.RATE, "two repeats, each 5 seconds after the last")).isEmpty();
  }
}
