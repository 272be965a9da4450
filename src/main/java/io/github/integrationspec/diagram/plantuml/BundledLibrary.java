package io.github.integrationspec.diagram.plantuml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Well-known libraries that authors include by URL and that PlantUML brings along itself, so that
 * no network is needed to read them.
 */
final class BundledLibrary {

  /** Repositories, and the folders of the standard library that hold their files. */
  private static final Map<String, List<String>> FOLDERS =
      Map.ofEntries(
          Map.entry("C4-PlantUML", List.of("C4")),
          Map.entry(
              "aws-icons-for-plantuml", List.of("awslib", "awslib20", "awslib14", "awslib10")),
          Map.entry("Azure-PlantUML", List.of("azure")),
          Map.entry("plantuml-icon-font-sprites", List.of("tupadr3")),
          Map.entry("AWS-PlantUML", List.of("aws")),
          Map.entry("plantuml-office", List.of("office")),
          Map.entry("Archimate-PlantUML", List.of("archimate")),
          Map.entry("cicon-plantuml-sprites", List.of("cloudinsight")),
          Map.entry("gilbarbara-plantuml-sprites", List.of("logos")),
          Map.entry("kubernetes-PlantUML", List.of("kubernetes")),
          Map.entry("gcp-icons-for-plantuml", List.of("gcp")),
          Map.entry("EIP-PlantUML", List.of("eip")),
          Map.entry("elastic-plantuml-sprites", List.of("elastic")));

  private static final Pattern SUFFIX =
      Pattern.compile("(?:\\.i?(?:puml|plantuml|uml))?(?:[?#].*)?$");
  private static final Pattern VERSION = Pattern.compile("v?(\\d{1,3})(?:\\.[\\d.]*)?");

  private final Predicate<String> exists;

  /**
   * @param exists whether the standard library has a file of this name, {@code C4/C4_Context}
   */
  BundledLibrary(Predicate<String> exists) {
    this.exists = exists;
  }

  /** Whether it has a file of this name. */
  boolean has(String name) {
    return exists.test(name);
  }

  /** The name by which the standard library knows what lies at a URL. */
  Optional<String> nameOf(String url) {
    String path = SUFFIX.matcher(url).replaceFirst("");
    List<String> segments = List.of(path.split("/", -1));
    for (int i = 0; i < segments.size(); i++) {
      String repository = segments.get(i).replaceFirst("@.*", "");
      List<String> below = segments.subList(i + 1, segments.size());
      List<String> folders = FOLDERS.get(repository);
      if (folders != null && !below.isEmpty()) {
        return inFolders(folders, below);
      }
      if (repository.equals("plantuml-stdlib") && i + 1 < segments.size()) {
        Optional<String> found = candidates("", below).filter(exists).findFirst();
        if (found.isPresent()) {
          return found;
        }
      }
    }
    return Optional.empty();
  }

  // AWS moved its files with every major version; the standard library keeps some of these.
  private Optional<String> inFolders(List<String> folders, List<String> below) {
    Stream<String> versioned =
        below.stream()
            .map(VERSION::matcher)
            .filter(Matcher::matches)
            .map(version -> folders.get(0) + version.group(1));
    return Stream.concat(versioned, folders.stream())
        .flatMap(folder -> candidates(folder + "/", below))
        .filter(exists)
        .findFirst();
  }

  /** Branch, tag and build folders may lie between a repository and its file. */
  private static Stream<String> candidates(String folder, List<String> below) {
    return Stream.iterate(0, i -> i < below.size(), i -> i + 1)
        .map(i -> folder + String.join("/", below.subList(i, below.size())));
  }
}
