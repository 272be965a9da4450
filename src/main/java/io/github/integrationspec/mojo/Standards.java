package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.StandardTester;
import io.github.integrationspec.standard.BadSettingException;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import io.github.integrationspec.standard.StandardFiles;
import io.github.integrationspec.standard.StandardProblem;
import io.github.integrationspec.standard.StandardReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The standards that a build names: folders, or folders in a jar among the plugin's dependencies.
 */
final class Standards {

  private static final String FILE = "standard.yaml";
  private static final String CLASS_PATH = "classpath:";
  private static final String FOLDER = "standards/";

  private final Location location;
  private final ClassLoader loader;

  private Standards(Location location, ClassLoader loader) {
    this.location = location;
    this.loader = loader;
  }

  /**
   * The built-in standard with those over it.
   *
   * @param names as the user wrote them, the lowest first; null for none
   * @throws BadSettingException when one cannot be found or has mistakes; names all mistakes
   */
  static Standard of(List<String> names, Location location) throws BadSettingException {
    return new Standards(location, Standards.class.getClassLoader())
        .standard(names == null ? List.of() : names);
  }

  /**
   * As {@link #of}, for any day.
   *
   * @throws BadSettingException when one cannot be found
   */
  static StandardTester.OnDay onDay(List<String> names, Location location)
      throws BadSettingException {
    List<StandardFiles> files =
        new Standards(location, Standards.class.getClassLoader())
            .found(names == null ? List.of() : names);
    return day -> StandardReader.layered(files, day);
  }

  private Standard standard(List<String> names) throws BadSettingException {
    List<StandardFiles> files = found(names);
    try {
      return StandardReader.layered(files, LocalDate.now(ZoneId.systemDefault()));
    } catch (StandardException e) {
      int number = e.problems().size();
      List<String> lines = new ArrayList<>();
      lines.add(
          "standards: "
              + (number == 1 ? "1 mistake" : number + " mistakes")
              + " in "
              + String.join(", ", names));
      e.problems().stream().map(StandardProblem::toString).map(p -> "  " + p).forEach(lines::add);
      throw new BadSettingException(lines);
    }
  }

  private List<StandardFiles> found(List<String> names) throws BadSettingException {
    List<StandardFiles> files = new ArrayList<>();
    List<String> problems = new ArrayList<>();
    for (String name : names) {
      String wanted = name == null ? "" : name.strip().replace('\\', '/').replaceAll("/+$", "");
      Optional<StandardFiles> found =
          wanted.startsWith(CLASS_PATH)
              ? onClassPath(wanted.substring(CLASS_PATH.length()))
              : inFolder(wanted).or(() -> onClassPath(wanted));
      found.ifPresentOrElse(files::add, () -> problems.add(notFound(name, wanted)));
    }
    if (!problems.isEmpty()) {
      throw new BadSettingException(problems);
    }
    return files;
  }

  /** A folder with a standard: of the module, else of the reactor; its file will do, too. */
  private Optional<StandardFiles> inFolder(String name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    return folders(name)
        .filter(Files::isDirectory)
        .findFirst()
        .map(folder -> StandardFiles.in(folder, shown(folder)));
  }

  private Stream<Path> folders(String name) {
    Path path =
        Path.of(name.endsWith("/" + FILE) ? name.substring(0, name.lastIndexOf('/')) : name);
    return Stream.of(location.base(), location.reactor())
        .map(base -> base.resolve(path).normalize());
  }

  private String shown(Path folder) {
    Path base = folder.startsWith(location.base()) ? location.base() : location.reactor();
    return (folder.startsWith(base) ? base.relativize(folder) : folder)
        .toString()
        .replace('\\', '/');
  }

  private Optional<StandardFiles> onClassPath(String name) {
    String folder = name.replaceAll("^/+", "");
    return Stream.of(folder, FOLDER + folder)
        .filter(f -> !f.isBlank() && loader.getResource(f + "/" + FILE) != null)
        .findFirst()
        .map(f -> StandardFiles.onClassPath(loader, f, CLASS_PATH + "/" + f));
  }

  private String notFound(String name, String wanted) {
    if (wanted.startsWith(CLASS_PATH)) {
      String folder = wanted.substring(CLASS_PATH.length()).replaceAll("^/+", "");
      return "standards: there is no "
          + folder
          + "/"
          + FILE
          + " in a jar among the plugin's <dependencies>";
    }
    String looked =
        folders(wanted).distinct().map(Path::toString).reduce((a, b) -> a + " or " + b).orElse("");
    return "standards: there is no folder '"
        + name
        + "' (looked for "
        + looked
        + "), and no "
        + FOLDER
        + wanted
        + "/"
        + FILE
        + " in a jar among the plugin's <dependencies>";
  }
}
