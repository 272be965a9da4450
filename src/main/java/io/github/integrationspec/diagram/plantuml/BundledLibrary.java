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
  private static final Map<String, String> FOLDERS =
      Map.ofEntries(
          Map.entry("C4-PlantUML", "C4"),
          Map.entry("aws-icons-for-plantuml", "awslib"),
          Map.entry("Azure-PlantUML", "azure"),
          Map.entry("plantuml-icon-font-sprites", "tupadr3"),
          Map.entry("AWS-PlantUML", "aws"),
          Map.entry("plantuml-office", "office"),
          Map.entry("Archimate-PlantUML", "archimate"),
          Map.entry("cicon-plantuml-sprites", "cloudinsight"),
          Map.entry("gilbarbara-plantuml-sprites", "logos"),
          Map.entry("kubernetes-PlantUML", "kubernetes"),
          Map.entry("gcp-icons-for-plantuml", "gcp"),
          Map.entry("EIP-PlantUML", "eip"),
          Map.entry("elastic-plantuml-sprites", "elastic"));

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
      String folder = FOLDERS.get(repository);
      if (folder != null && !below.isEmpty()) {
        return inFolders(folder, below);
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
  private Optional<String> inFolders(String folder, List<String> below) {
    Stream<String> versioned =
        below.stream()
            .map(VERSION::matcher)
            .filter(Matcher::matches)
            .flatMap(version -> candidates(folder + version.group(1) + "/", below));
    return Stream.concat(versioned, candidates(folder + "/", below)).filter(exists).findFirst();
  }

  /** Branch, tag and build folders may lie between a repository and its file. */
  private static Stream<String> candidates(String folder, List<String> below) {
    return Stream.iterate(0, i -> i < below.size(), i -> i + 1)
        .map(i -> folder + String.join("/", below.subList(i, below.size())));
  }
}
