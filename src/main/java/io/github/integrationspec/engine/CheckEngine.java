package io.github.integrationspec.engine;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.facts.GitFacts;
import io.github.integrationspec.facts.GitState;
import io.github.integrationspec.facts.RecordedApprovals;
import io.github.integrationspec.finding.CheckReport;
import io.github.integrationspec.finding.Exceptions;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.Outside;
import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.SourceReader;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Checks specifications: finds them, reads them, judges them. */
public final class CheckEngine {

  private final Readers readers;
  private final Footprint footprint;

  public CheckEngine(Readers readers) {
    this(readers, new Footprint());
  }

  /**
   * @param footprint notes all files and folders that decide what comes of a check
   */
  public CheckEngine(Readers readers, Footprint footprint) {
    this.readers = readers;
    this.footprint = footprint;
  }

  /**
   * Checks what a request names.
   *
   * @throws IOException when the repository itself cannot be read; what is wrong with a single file
   *     is a finding
   */
  public CheckReport check(CheckRequest request) throws IOException {
    return check(request, Exceptions.none());
  }

  /**
   * Checks what a request names, with the exceptions that a build makes.
   *
   * @throws IOException when the repository itself cannot be read; what is wrong with a single file
   *     is a finding
   */
  public CheckReport check(CheckRequest request, Exceptions ofBuild) throws IOException {
    return check(request, ofBuild, (specification, sources) -> {});
  }

  /**
   * Checks what a request names, and shows what was read to somebody who wants to see it.
   *
   * @param reader told the specifications in order of their paths, with the texts of their files by
   *     path as reports show it; what it keeps stays in memory. Of many, it is told the first ones:
   *     {@link SpecificationReader} reads the others
   * @throws IOException when the repository itself cannot be read
   */
  public CheckReport check(
      CheckRequest request, BiConsumer<Specification, Map<String, SourceText>> reader)
      throws IOException {
    return check(request, Exceptions.none(), reader);
  }

  /**
   * The same, with the exceptions that a build makes.
   *
   * @throws IOException when the repository itself cannot be read
   */
  public CheckReport check(
      CheckRequest request,
      Exceptions ofBuild,
      BiConsumer<Specification, Map<String, SourceText>> reader)
      throws IOException {
    try (ReadingRoom room = new ReadingRoom(request, readers, footprint);
        GitFacts git = git(request)) {
      footprint.file(request.approvalsFile());
      CheckReport report =
          new CheckRun(request, room, outside(request, git), ofBuild, reader).report();
      GitState.note(footprint);
      return report;
    }
  }

  /** Finds the files that diagrams include, as the check itself does. */
  public static IncludeResolver includes(CheckRequest request) throws IOException {
    Workspace workspace = Workspace.of(request.baseDirectory(), request.repositoryRoot());
    return new IncludedFiles(workspace, new SourceReader(workspace, request.limits().fileBytes()));
  }

  /**
   * Reads pictures that documents show, by their paths as reports show them; empty for what is no
   * file of the repository.
   *
   * @param maxBytes size above which a file is not read
   * @throws IOException when the repository itself cannot be read
   */
  public static Function<String, Optional<byte[]>> pictures(CheckRequest request, long maxBytes)
      throws IOException {
    Workspace workspace = Workspace.of(request.baseDirectory(), request.repositoryRoot());
    SourceReader reader = new SourceReader(workspace, maxBytes);
    return file -> reader.bytes(workspace.base().resolve(file));
  }

  private static GitFacts git(CheckRequest request) {
    return new GitFacts(
        request.baseDirectory(), GitFacts.ceilings(System.getenv("GIT_CEILING_DIRECTORIES")));
  }

  private Outside outside(CheckRequest request, GitFacts git) {
    return new Outside(
        git,
        new RecordedApprovals(request.baseDirectory(), request.approvalsFile()),
        readers.markdown());
  }
}
