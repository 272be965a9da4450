package io.github.integrationspec.mojo;

import io.github.integrationspec.engine.BuiltInReaders;
import io.github.integrationspec.engine.CheckEngine;
import io.github.integrationspec.engine.CheckRequest;
import io.github.integrationspec.engine.FolderWatch;
import io.github.integrationspec.engine.LatestSave;
import io.github.integrationspec.engine.WatchLoop;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.report.ConsoleReport;
import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.logging.Log;

/**
 * Checks again after each save: the specification that was saved, whose answer is awaited, and then
 * all of them. What is wrong with the documents fails nothing.
 */
final class Watch {

  /** What the build excepts from the standard, read anew for each check. */
  interface ExceptionsOfBuild {
    Exceptions read() throws MojoExecutionException;
  }

  private final CheckSettings settings;
  private final ExceptionsOfBuild exceptions;
  private final Log log;
  private final LatestSave latest;

  Watch(CheckSettings settings, ExceptionsOfBuild exceptions, Log log) {
    this.settings = settings;
    this.exceptions = exceptions;
    this.log = log;
    this.latest = new LatestSave(settings.location().base());
  }

  /** Runs until it is stopped. */
  void run() throws MojoExecutionException {
    Path folder = settings.specDirectory();
    try (FolderWatch changes =
        new FolderWatch(
            Workspace.of(settings.location().base(), settings.location().repository(folder)))) {
      new WatchLoop(this::look, changes).run();
    } catch (IOException e) {
      throw new MojoExecutionException("The folder " + folder + " cannot be read", e);
    }
  }

  private Footprint look() {
    Footprint footprint = new Footprint();
    footprint.listed(settings.specDirectory());
    CheckRequest request = settings.request(LocalDate.now(ZoneId.systemDefault()));
    try {
      Optional<Path> saved = latest.specification();
      if (saved.isPresent()) {
        show(check(request.only(saved.get()), new Footprint()));
        log.info("The other specifications follow");
      }
      CheckReport report = check(request, footprint);
      show(report);
      latest.note(report);
    } catch (IOException | MojoExecutionException e) {
      log.warn(e.getMessage());
    }
    log.info("Watching " + settings.specDirectory() + "; Ctrl-C ends it");
    return footprint;
  }

  private CheckReport check(CheckRequest request, Footprint footprint)
      throws IOException, MojoExecutionException {
    return new CheckEngine(BuiltInReaders.readers(request.limits()), footprint)
        .check(request, exceptions.read());
  }

  private void show(CheckReport report) {
    Screen.clear();
    new ConsoleReport()
        .lines(report)
        .forEach(line -> LogLine.write(log, line.level(), line.text()));
  }
}
