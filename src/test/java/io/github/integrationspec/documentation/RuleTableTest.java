package io.github.integrationspec.documentation;

import io.github.integrationspec.standard.Rule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables of rules in the documentation come from the rules' pages. */
class RuleTableTest {

  private static final String PAGES = "src/main/resources/standards/third-party-integration/";

  private static final String CHECKLIST = read("src/test/resources/standard/checklist.md");

  @Test
  void docs_rules_lists_every_rule_with_its_level_and_title() throws IOException {
    StringBuilder table = new StringBuilder();
    groups()
        .forEach(
            (group, rules) -> {
              table.append("\n## ").append(group).append("\n\n");
              table.append("| rule | level | the document must show | |\n");
              table.append("| --- | --- | --- | --- |\n");
              rules.forEach(rule -> table.append(row(rule)));
            });
    Generated.assertCurrent(Path.of("docs/rules.md"), "rules", table + "\n");
  }

  @Test
  void the_readme_counts_the_rules_of_each_group() throws IOException {
    StringBuilder table = new StringBuilder("\n| group | rules | of them to come |\n");
    table.append("| --- | ---: | ---: |\n");
    groups()
        .forEach(
            (group, rules) -> {
              long coming = rules.stream().filter(RuleTableTest::isComing).count();
              table.append("| [`").append(group).append("`](docs/rules.md#").append(group);
              table.append(") | ").append(rules.size()).append(" | ");
              table.append(coming == 0 ? "" : coming).append(" |\n");
            });
    long all = Checked.STANDARD.rules().size();
    long coming = Checked.STANDARD.rules().stream().filter(RuleTableTest::isComing).count();
    table.append("| all | ").append(all).append(" | ").append(coming).append(" |\n\n");
    Generated.assertCurrent(Path.of("README.md"), "groups", table.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"README.md", "docs/not-checked.md"})
  void the_documents_name_the_rules_to_come(String document) throws IOException {
    List<String> coming =
        Checked.STANDARD.rules().stream()
            .filter(RuleTableTest::isComing)
            .map(r -> "- `" + r.id() + "`: " + title(r) + "\n")
            .toList();
    Generated.assertCurrent(Path.of(document), "coming", "\n" + String.join("", coming) + "\n");
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, List<Rule>> groups() {
    Map<String, List<Rule>> groups = new LinkedHashMap<>();
    for (Rule rule : Checked.STANDARD.rules()) {
      groups.computeIfAbsent(rule.id().group(), g -> new ArrayList<>()).add(rule);
    }
    return groups;
  }

  private static boolean isComing(Rule rule) {
    return rule.status() == Rule.Status.COMING;
  }

  /** The page's title; until there is a page worth its name, what the checklist says. */
  private static String title(Rule rule) {
    if (!isComing(rule)) {
      return rule.page().title();
    }
    Matcher row =
        Pattern.compile("(?m)^\\| `" + rule.id() + "` \\| \\w+ \\| (.*?) \\|").matcher(CHECKLIST);
    return row.find() ? row.group(1) : rule.page().title();
  }

  private static String row(Rule rule) {
    String page = "../" + PAGES + rule.id().group() + "/" + rule.id() + ".md";
    String status =
        rule.status() == Rule.Status.ACTIVE ? "" : rule.status().name().toLowerCase(Locale.ROOT);
    return "| ["
        + "`"
        + rule.id()
        + "`]("
        + page
        + ") | "
        + rule.level().id()
        + " | "
        + title(rule).replace("|", "\\|")
        + " | "
        + status
        + " |\n";
  }
}
