package io.github.integrationspec.rule.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlaceholdersTest {

  @Test
  void tells_what_is_to_be_done() {
    assertThat(tasks("Every 90 days. TODO: agree it with security. It is announced."))
        .containsExactly("agree it with security");
    assertThat(tasks("TODO: ask for v1.2\nof the API; TBD : who pays")).hasSize(2)
        .containsExactly("ask for v1.2 of the API", "who pays");
  }

  @Test
  void says_nothing_where_nothing_is_said() {
    assertThat(tasks("Owner: TBD. The team: TODO")).containsExactly("", "");
    assertThat(tasks("TODO: 17")).containsExactly("");
  }

  @Test
  void an_enormous_task_is_cut_between_letters() {
    assertThat(tasks("TODO: a" + "\uD83D\uDE00".repeat(1_000_000)))
        .containsExactly("a" + "\uD83D\uDE00".repeat(119) + "…");
  }

  private static List<String> tasks(String markdown) {
    Prose prose =
        ((Paragraph)
                new MarkdownReader()
                    .read(SourceText.of("a.md", markdown))
                    .root()
                    .blocks()
                    .get(0))
            .prose();
    return Placeholders.in(prose).stream()
        .map(p -> Placeholders.task(prose, p).orElse(""))
        .toList();
  }
}
