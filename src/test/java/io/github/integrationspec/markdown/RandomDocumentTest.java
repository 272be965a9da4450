package io.github.integrationspec.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.source.SourceText;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Writes documents by chance and expects to read what was written. */
class RandomDocumentTest {

  private final MarkdownReader reader = new MarkdownReader();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144, 233})
  void reads_what_was_written(long seed) {
    for (int i = 0; i < 50; i++) {
      RandomDocument written = new RandomDocument(new Random(seed * 1_000 + i));
      Document read = reader.read(SourceText.of("random.md", written.markdown()));

      assertThat(Shape.of(read)).as(written.markdown()).isEqualTo(written.shape());
      assertThat(Places.wrong(read, written.markdown())).as(written.markdown()).isEmpty();
      assertThat(read.problems()).isEmpty();
    }
  }
}
