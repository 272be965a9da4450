package io.github.integrationspec.report.html;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.diagram.plantuml.PlantUmlDrawing;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.model.DiagramSyntax;
import io.github.integrationspec.report.Matrix;
import io.github.integrationspec.report.Tool;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the report for people, a folder: {@code index.html}, {@code assets} (the same in every
 * report) and {@code data}. A browser opens it as a file; it needs no network and asks for none.
 */
public final class HtmlReport {

  /** The size in bytes above which a picture is not shown. */
  public static final int LARGEST_PICTURE = 5_000_000;

  private static final String RESOURCES = "/report/html/assets/";
  private static final List<String> ASSETS =
      List.of(
          "report.css",
          "drawing.css",
          "report.js",
          "findings.js",
          "document.js",
          "drawing.js",
          "icon.svg");

  /** What draws Mermaid, in a frame of its own. */
  private static final List<String> MERMAID =
      List.of("mermaid.html", "mermaid-frame.js", "mermaid.min.js", "mermaid.LICENSE.txt");

  private final Tool tool;
  private final IncludeResolver includes;
  private final Function<String, Optional<byte[]>> files;

  /**
   * @param includes finds the files that PlantUML diagrams include
   * @param files the bytes of a picture, by its path as reports show it; empty for one that is not
   *     a file of the repository, or too large
   */
  public HtmlReport(Tool tool, IncludeResolver includes, Function<String, Optional<byte[]>> files) {
    this.tool = tool;
    this.includes = includes;
    this.files = files;
  }

  /**
   * Writes a report.
   *
   * @param read gives a specification of the report, one after the other; empty for one that is not
   *     there any more
   * @param folder is made, or what an earlier run left in it is replaced
   * @throws IOException when the folder cannot be written
   */
  public void write(
      CheckReport report,
      Function<CheckedSpecification, Optional<ReadSpecification>> read,
      Path folder)
      throws IOException {
    Path data = emptied(folder.resolve("data"));
    Path assets = emptied(folder.resolve("assets"));
    Matrix matrix = Matrix.of(report);
    DataScripts scripts = new DataScripts(data);
    scripts.index(matrix, report);
    scripts.rules(report);
    copy(ASSETS, assets);
    Drawings drawings = new Drawings(() -> new PlantUmlDrawing(includes));
    try {
      Pages pages = new Pages(matrix, drawings, new Pictures(files, data), scripts);
      if (pages.write(report, read).contains(DiagramSyntax.MERMAID)) {
        copy(MERMAID, assets);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    try (Writer out = Files.newBufferedWriter(folder.resolve("index.html"))) {
      new IndexPage(tool).write(report, matrix, out);
    }
  }

  private static void copy(List<String> names, Path folder) throws IOException {
    for (String name : names) {
      try (InputStream in = HtmlReport.class.getResourceAsStream(RESOURCES + name)) {
        if (in == null) {
          throw new IOException("the plugin's own file " + name + " is missing");
        }
        Files.copy(in, folder.resolve(name), StandardCopyOption.REPLACE_EXISTING);
      }
    }
  }

  /** A folder without the files of an earlier report. */
  private static Path emptied(Path folder) throws IOException {
    if (Files.isSymbolicLink(folder)) {
      // what it leads to is nobody's report
      throw new IOException(folder + " is a symbolic link");
    }
    Files.createDirectories(folder);
    try (DirectoryStream<Path> files =
        Files.newDirectoryStream(folder, "*.{js,css,html,svg,txt,png,jpg,gif,webp}")) {
      for (Path file : files) {
        Files.delete(file);
      }
    }
    return folder;
  }
}
