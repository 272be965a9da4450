package io.github.integrationspec.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A stretch of a document that comes from elsewhere, between {@code <!-- generated: name -->} and
 * {@code <!-- end -->}. A test fails when it is stale; {@code -DupdateGolden} writes it instead.
 */
final class Generated {

  private Generated() {}

  static void assertCurrent(Path document, String name, String wanted) throws IOException {
    String text = Files.readString(document);
    Matcher block =
        Pattern.compile("(?s)(<!-- generated: " + Pattern.quote(name) + " -->\\n).*?(<!-- end -->)")
            .matcher(text);
    assertThat(block.find()).as("%s has a block '%s'", document, name).isTrue();
    String current = block.replaceFirst(Matcher.quoteReplacement(block.group(1) + wanted) + "$2");
    if (System.getProperty("updateGolden") != null) {
      Files.writeString(document, current);
      return;
    }
    assertThat(text)
        .as("%s is stale; run the tests once with -DupdateGolden", document)
        .isEqualTo(current);
  }
}
