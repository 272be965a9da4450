package io.github.integrationspec.engine;

import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.FileTree;
import io.github.integrationspec.source.FileTree.Entry;
import io.github.integrationspec.source.FileTree.Listing;
import io.github.integrationspec.source.SourceReader;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Everything that reads during one run, put together. */
final class ReadingRoom implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final Path folder;
  private final FileSelection selection;
  private final Workspace workspace;
  private final BoundedRun bounds = new BoundedRun(PATIENCE);
  private final DocumentLibrary library;
  private final SpecificationAssembler assembler;
  private final SpecificationFinder finder;
  private final IncludedFiles included;

  ReadingRoom(CheckRequest request, Readers readers) throws IOException {
    folder = request.specDirectory().toAbsolutePath().normalize();
    selection = new FileSelection(request.includes(), request.excludes());
    workspace = Workspace.of(request.baseDirectory(), request.repositoryRoot());
    SourceReader reader = new SourceReader(workspace, request.maxFileSize());
    included = new IncludedFiles(workspace, reader);
    library = new DocumentLibrary(reader, readers.markdown(), bounds);
    assembler =
        new SpecificationAssembler(
            workspace,
            new LinkResolver(workspace, library),
            new DiagramReader(reader, readers, included, bounds));
    finder =
        new SpecificationFinder(
            workspace,
            Files.isDirectory(folder) ? folder : folder.getParent(),
            library,
            selection,
            request.standard());
  }

  /** A path as reports show it. */
  String display(Path path) {
    return workspace.display(path);
  }

  DocumentLibrary library() {
    return library;
  }

  SpecificationAssembler assembler() {
    return assembler;
  }

  /** Diagram files that no specification links and no diagram includes. */
  List<Span> unlinkedDiagrams(Listing listing, List<Specification> specifications) {
    Set<String> linked = new HashSet<>(included.files());
    for (Specification specification : specifications) {
      specification.links().stream()
          .filter(
              l ->
                  l.resolution() == LinkResolution.FILE
                      || l.resolution() == LinkResolution.OTHER_CASE)
          .forEach(l -> linked.add(l.file()));
    }
    return listing.entries().stream()
        .filter(e -> e.place() == Workspace.Place.FILE && FileNames.isDiagramSource(e.relative()))
        .map(e -> display(e.path()))
        .filter(file -> !linked.contains(file))
        .map(Span::startOf)
        .toList();
  }

  /** What lies below the specification directory; the file itself where a file was named. */
  Listing listing() {
    if (Files.isDirectory(folder)) {
      return FileTree.list(workspace, folder, selection::isExcluded);
    }
    Entry file = new Entry(folder, folder.getFileName().toString(), workspace.place(folder));
    return new Listing(Files.exists(folder) ? List.of(file) : List.of(), List.of());
  }

  SpecificationFinder.Found find(Listing listing) {
    return finder.find(
        listing.entries().stream().filter(e -> selection.isCandidate(e.relative())).toList(),
        listing.entries().stream().filter(e -> selection.isEntryPage(e.relative())).toList());
  }

  @Override
  public void close() {
    bounds.close();
  }
}
