package io.github.integrationspec.engine;

import io.github.integrationspec.finding.CheckReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which specification was saved since a check found it: while somebody writes, it is the one that
 * an answer is awaited for.
 */
public final class LatestSave {

  private final Path baseDirectory;
  private Map<String, FileTime> times = Map.of();
  private Map<String, String> mains = Map.of();

  /**
   * @param baseDirectory what the paths of a report are relative to
   */
  public LatestSave(Path baseDirectory) {
    this.baseDirectory = baseDirectory;
  }

  /** Remembers what a check found; before the next save. */
  public void note(CheckReport report) {
    Map<String, String> found = new HashMap<>();
    for (CheckReport.CheckedSpecification specification : report.specifications()) {
      specification.files().forEach(file -> found.put(file, specification.file()));
    }
    mains = found;
    times = found.keySet().stream().collect(Collectors.toMap(file -> file, this::time));
  }

  /**
   * The main file of the only specification of which a Markdown file was saved since, among several
   * specifications; empty where there is no such one.
   */
  public Optional<Path> specification() {
    Set<String> saved =
        times.entrySet().stream()
            .filter(file -> !time(file.getKey()).equals(file.getValue()))
            .map(file -> mains.get(file.getKey()))
            .collect(Collectors.toSet());
    return saved.size() == 1 && Set.copyOf(mains.values()).size() > 1
        ? List.copyOf(saved).stream().map(baseDirectory::resolve).findFirst()
        : Optional.empty();
  }

  /** The beginning of time for a file that is gone. */
  private FileTime time(String file) {
    try {
      return Files.getLastModifiedTime(baseDirectory.resolve(file));
    } catch (IOException e) {
      return FileTime.fromMillis(0);
    }
  }
}
