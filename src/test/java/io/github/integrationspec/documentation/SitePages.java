package io.github.integrationspec.documentation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Makes the pages of the documentation site of the repository's own documents: the same texts, with
 * links that lead from page to page of the site, or to the repository. {@code mvn site} runs this
 * file as a program before anything is compiled, so it uses the JDK alone.
 */
final class SitePages {

  static final String REPOSITORY =
      "https://github.com/integrationspec/integration-spec-maven-plugin/";

  private static final Path STANDARD =
      Path.of("src/main/resources/standards/third-party-integration");

  private static final Map<Path, String> NAMED =
      Map.of(
          Path.of("README.md"), "index",
          Path.of("CHANGELOG.md"), "changelog",
          Path.of("CONTRIBUTING.md"), "contributing");

  /** A link, or code, in which there are none. */
  private static final Pattern LINK =
      Pattern.compile("(?s)(`+)(?!`)(?:(?!\\n\\s*\\n).)+?(?<!`)\\1(?!`)|(\\]\\()([^)\\s]+)(\\))");

  private static final Pattern FENCE = Pattern.compile("\\s{0,8}(`{3,}|~{3,}).*");

  /** One below the title that is not its own anchor already. */
  private static final Pattern HEADING = Pattern.compile("(?m)^##+ (?![a-z]+$)(.*)$");

  private static final Pattern FRONT_MATTER = Pattern.compile("(?s)\\A---\\n(.*?)\\n---\\n\\s*");

  private final Path root;

  /** Pages of the site by the documents that they are made of. */
  private final Map<Path, String> pages;

  private SitePages(Path root) throws IOException {
    this.root = root;
    this.pages = pages(root);
  }

  /** Writes all pages: {@code SitePages FOLDER}, in the repository's root. */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[0]);
    for (Map.Entry<String, String> page : of(Path.of("")).entrySet()) {
      Path file = folder.resolve(page.getKey() + ".md");
      Files.createDirectories(file.getParent());
      Files.writeString(file, page.getValue());
    }
  }

  /** Texts of all pages, by their names without an ending: {@code rules/sequence-timeout}. */
  static Map<String, String> of(Path root) throws IOException {
    SitePages site = new SitePages(root);
    Map<String, String> texts = new LinkedHashMap<>();
    for (Map.Entry<Path, String> page : site.pages.entrySet()) {
      texts.put(page.getValue(), site.text(page.getKey()));
    }
    return texts;
  }

  private static Map<Path, String> pages(Path root) throws IOException {
    Map<Path, String> pages = new LinkedHashMap<>(NAMED);
    documents(root, "docs").forEach(d -> pages.put(d, name(d)));
    documents(root, STANDARD.toString()).forEach(d -> pages.put(d, "rules/" + name(d)));
    return pages;
  }

  private static List<Path> documents(Path root, String folder) throws IOException {
    try (Stream<Path> files = Files.walk(root.resolve(folder))) {
      return files
          .filter(f -> f.toString().endsWith(".md"))
          .map(f -> root.toString().isEmpty() ? f : root.relativize(f))
          .sorted()
          .toList();
    }
  }

  private static String name(Path document) {
    return document.getFileName().toString().replaceFirst("\\.md$", "");
  }

  private String text(Path document) throws IOException {
    String text = Files.readString(root.resolve(document));
    Matcher front = FRONT_MATTER.matcher(text);
    if (front.find()) {
      text = rule(front.group(1), text.substring(front.end()));
    }
    return stretches(text).stream()
        .map(s -> s.isCode() ? code(s.text()) : linked(s.text(), document))
        .collect(Collectors.joining());
  }

  /** A fenced block, or what stands between two of them. */
  private record Stretch(String text, boolean isCode) {}

  private static List<Stretch> stretches(String text) {
    List<Stretch> stretches = new ArrayList<>();
    StringBuilder current = new StringBuilder();
    String fence = "";
    for (String line : text.lines().toList()) {
      Matcher mark = FENCE.matcher(line);
      if (fence.isEmpty() && mark.matches()) {
        stretches.add(new Stretch(current.toString(), false));
        current.setLength(0);
        fence = mark.group(1);
      }
      boolean ends = !fence.isEmpty() && !current.isEmpty() && line.strip().equals(fence);
      current.append(line).append('\n');
      if (ends) {
        stretches.add(new Stretch(current.toString(), true));
        current.setLength(0);
        fence = "";
      }
    }
    stretches.add(new Stretch(current.toString(), !fence.isEmpty()));
    return stretches;
  }

  /** A site would draw Mermaid, and show its text to nobody. */
  private static String code(String block) {
    return block.replaceFirst("\\A(\\s*`{3,})mermaid\\n", "$1text\n");
  }

  /** The page of a rule, with what its front matter says in a sentence. */
  private static String rule(String frontMatter, String body) {
    Map<String, String> fields =
        frontMatter
            .lines()
            .filter(l -> l.matches("[a-z-]+: .*"))
            .map(l -> l.split(": ", 2))
            .collect(Collectors.toMap(f -> f[0], f -> f[1].replace("\"", ""), (a, b) -> a));
    String id = fields.get("id");
    String group = id.replaceFirst("-.*", "");
    StringBuilder facts = new StringBuilder("`" + id + "`");
    facts.append(" · level **").append(fields.get("level")).append("**");
    facts.append(" · group [").append(group).append("](../../../../../../docs/rules.md#");
    facts.append(group).append(") · since ").append(fields.get("since"));
    if (fields.containsKey("status")) {
      facts.append(" · **").append(fields.get("status")).append("**: it never reports yet");
    }
    return body.replaceFirst("(?m)(^# .*$)", "$1\n\n" + Matcher.quoteReplacement(facts.toString()));
  }

  private String linked(String prose, Path document) {
    String shown = prose.replaceAll("(?m)^<!-- (generated: .*|end) -->\\n", "");
    String anchored =
        HEADING
            .matcher(shown)
            .replaceAll(
                m ->
                    Matcher.quoteReplacement(
                        m.group() + " <a id=\"" + anchor(m.group(1)) + "\"></a>"));
    return LINK.matcher(anchored)
        .replaceAll(
            m ->
                Matcher.quoteReplacement(
                    m.group(2) == null
                        ? m.group()
                        : m.group(2) + target(m.group(3), document) + m.group(4)));
  }

  /** Where a link of a document leads to in the site. */
  private String target(String target, Path document) {
    if (target.startsWith("#") || target.matches("[a-z]+:.*")) {
      return target;
    }
    String[] parts = target.split("#", 2);
    String anchor = parts.length == 2 ? "#" + parts[1] : "";
    Path file = document.resolveSibling(parts[0]).normalize();
    String page = pages.get(file);
    if (page == null) {
      String kind = Files.isDirectory(root.resolve(file)) ? "tree/main/" : "blob/main/";
      return REPOSITORY + kind + file.toString().replace('\\', '/') + anchor;
    }
    Path from = Path.of(pages.get(document));
    Path folder = from.getParent() == null ? Path.of("") : from.getParent();
    return folder.relativize(Path.of(page + ".html")).toString().replace('\\', '/') + anchor;
  }

  /** Where the links of a Markdown text lead. */
  static List<String> links(String text) {
    return stretches(text).stream()
        .filter(s -> !s.isCode())
        .flatMap(s -> LINK.matcher(s.text()).results())
        .filter(m -> m.group(3) != null)
        .map(m -> m.group(3))
        .toList();
  }

  /** The anchors of a Markdown text's headings, as GitHub makes them. */
  static List<String> anchors(String text) {
    return stretches(text).stream()
        .filter(s -> !s.isCode())
        .flatMap(s -> s.text().lines())
        .filter(line -> line.matches("#{1,6} .*"))
        .map(line -> anchor(line.replaceFirst("^#+ ", "").replaceFirst(" <a id=.*", "")))
        .toList();
  }

  /** As GitHub makes it; Doxia makes another of all but a single word in small letters. */
  private static String anchor(String heading) {
    return heading
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N} _-]", "")
        .strip()
        .replace(' ', '-');
  }
}
