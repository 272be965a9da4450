package io.github.integrationspec.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SourceTextBuilderTest {

  private final SourceText file = SourceText.of("a.md", "> one &amp; two\n> three\n");

  @Test
  void keeps_the_places_of_stretches_that_were_apart() {
    SourceText text =
        new SourceTextBuilder(file, 0).append(file, 2, 6).append(file, 18, 23).build();

    assertThat(text.text()).isEqualTo("one three");
    assertThat(text.span(0, 3)).isEqualTo(new Span("a.md", 1, 3, 1, 6));
    assertThat(text.span(4, 9)).isEqualTo(new Span("a.md", 2, 3, 2, 8));
  }

  @Test
  void places_a_replacement_where_the_replaced_begins() {
    SourceText text =
        new SourceTextBuilder(file, 0)
            .append(file, 2, 6)
            .replace(file, 6, "&")
            .append(file, 11, 15)
            .build();

    assertThat(text.text()).isEqualTo("one & two");
    assertThat(text.column(4)).isEqualTo(7);
    assertThat(text.column(5)).isEqualTo(12);
  }

  @Test
  void goes_over_line_ends() {
    SourceText text = new SourceTextBuilder(file, 0).append(file).build();

    assertThat(text.line(16)).isEqualTo(2);
    assertThat(text.column(18)).isEqualTo(3);
  }

  @Test
  void has_the_place_it_was_given_when_it_is_empty() {
    assertThat(new SourceTextBuilder(file, 18).build().span())
        .isEqualTo(new Span("a.md", 2, 3, 2, 3));
  }

  @Test
  void forgets_what_was_cut_off() {
    SourceTextBuilder builder = new SourceTextBuilder(file, 0).append(file, 2, 6);
    builder.append(file, 18, 23).truncate(4);
    SourceText text = builder.append(file, 11, 15).build();

    assertThat(text.text()).isEqualTo("one  two");
    assertThat(text.span(5, 8)).isEqualTo(new Span("a.md", 1, 13, 1, 16));
  }
}
