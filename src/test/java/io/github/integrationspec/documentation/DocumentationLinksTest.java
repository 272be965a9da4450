package io.github.integrationspec.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No link of the documentation is dead: not in the repository, and not in the site. */
class DocumentationLinksTest {

  private static final Pattern MENU = Pattern.compile("<item name=\"[^\"]+\" href=\"([^\"]+)\"");

  /** Pages that plugins add to the site. */
  private static final Pattern BY_PLUGINS = Pattern.compile("plugin-info|[a-z-]+-mojo");

  @Test
  void links_in_the_repository_lead_to_files_and_headings() throws IOException {
    List<String> dead = new ArrayList<>();
    int links = 0;
    for (Path document : documents()) {
      for (String target : links(Files.readString(document))) {
        links++;
        String[] parts = target.split("#", 2);
        Path file = parts[0].isEmpty() ? document : document.resolveSibling(parts[0]).normalize();
        if (!Files.exists(file)
            || (parts.length == 2
                && !SitePages.anchors(Files.readString(file)).contains(parts[1]))) {
          dead.add(document + ": " + target);
        }
      }
    }
    assertThat(dead).isEmpty();
    assertThat(links).isGreaterThan(200);
  }

  @Test
  void links_in_the_site_lead_to_pages_and_headings() throws IOException {
    Map<String, String> pages = SitePages.of(Path.of(""));
    List<String> dead = new ArrayList<>();
    pages.forEach(
        (page, text) -> links(text).forEach(t -> dead(page, t, pages).ifPresent(dead::add)));
    assertThat(dead).isEmpty();
    assertThat(pages).containsKeys("index", "rules", "notation", "rules/sequence-timeout");
  }

  @Test
  void links_that_leave_the_site_lead_to_files_of_the_repository() throws IOException {
    List<String> left = new ArrayList<>();
    for (String text : SitePages.of(Path.of("")).values()) {
      SitePages.links(text).stream()
          .filter(t -> t.startsWith(SitePages.REPOSITORY))
          .forEach(t -> left.add(t.replaceFirst(".*/(blob|tree)/main/", "")));
    }
    assertThat(left).contains("examples", "LICENSE").allMatch(f -> Files.exists(Path.of(f)));
  }

  @Test
  void every_rule_has_a_page_with_its_text() throws IOException {
    Map<String, String> pages = SitePages.of(Path.of(""));
    Checked.STANDARD
        .rules()
        .forEach(
            rule ->
                assertThat(pages.get("rules/" + rule.id()))
                    .startsWith("# " + rule.page().title())
                    .contains("level **" + rule.level().id() + "**")
                    .contains("## Why"));
  }

  @Test
  void the_menu_has_all_documents_and_no_others() throws IOException {
    Set<String> wanted = new TreeSet<>(SitePages.of(Path.of("")).keySet());
    wanted.removeIf(page -> page.startsWith("rules/"));
    wanted.add("plugin-info");
    Set<String> menu = new TreeSet<>();
    MENU.matcher(Files.readString(Path.of("src/site/site.xml")))
        .results()
        .map(m -> m.group(1))
        .filter(href -> !href.startsWith("https:"))
        .forEach(href -> menu.add(href.replaceFirst("\\.html$", "")));
    assertThat(menu).isEqualTo(wanted);
  }

  private static Optional<String> dead(String page, String target, Map<String, String> pages) {
    String[] parts = target.split("#", 2);
    Path from = Path.of(page);
    String to =
        parts[0].isEmpty()
            ? page
            : from.resolveSibling(parts[0])
                .normalize()
                .toString()
                .replace('\\', '/')
                .replaceFirst("\\.html$", "");
    boolean alive =
        BY_PLUGINS.matcher(to).matches()
            || (pages.containsKey(to)
                && (parts.length == 1 || SitePages.anchors(pages.get(to)).contains(parts[1])));
    return alive ? Optional.empty() : Optional.of(page + ": " + target);
  }

  /** Links within the documentation. */
  private static List<String> links(String text) {
    return SitePages.links(text).stream().filter(t -> !t.matches("[a-z]+:.*")).toList();
  }

  private static List<Path> documents() throws IOException {
    List<Path> documents = new ArrayList<>();
    for (String folder : List.of("docs", "examples", "src/main/resources/standards")) {
      try (Stream<Path> files = Files.walk(Path.of(folder))) {
        files
            .filter(f -> f.toString().endsWith(".md") && !f.toString().contains("target"))
            .sorted()
            .forEach(documents::add);
      }
    }
    documents.add(Path.of("README.md"));
    documents.add(Path.of("CONTRIBUTING.md"));
    documents.add(Path.of("CHANGELOG.md"));
    return documents;
  }
}
