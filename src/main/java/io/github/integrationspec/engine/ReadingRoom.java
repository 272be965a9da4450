package io.github.integrationspec.engine;

import io.github.integrationspec.source.FileTree;
import io.github.integrationspec.source.FileTree.Entry;
import io.github.integrationspec.source.FileTree.Listing;
import io.github.integrationspec.source.Footprint;
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

  /** A specification may have several diagrams that find no end. */
  private static final Duration LONGEST_DIAGRAM = Duration.ofSeconds(20);

  private final Path folder;
  private final FileSelection selection;
  private final Workspace workspace;
  private final SourceReader reader;
  private final Readers readers;
  private final Limits limits;
  private final BoundedRun bounds;
  private final BoundedRun diagramBounds;
  private final DocumentLibrary library;
  private final SpecificationFinder finder;
  private final ThreadLocal<SpecificationAssembler> assemblers =
      ThreadLocal.withInitial(this::newAssembler);
  private final IncludedFiles included;

  ReadingRoom(CheckRequest request, Readers readers) throws IOException {
    this(request, readers, new Footprint());
  }

  /**
   * @param footprint notes what is looked at
   */
  ReadingRoom(CheckRequest request, Readers readers, Footprint footprint) throws IOException {
    folder = request.specDirectory().toAbsolutePath().normalize();
    selection = new FileSelection(request.includes(), request.excludes());
    workspace = Workspace.of(request.baseDirectory(), request.repositoryRoot(), footprint);
    workspace.place(folder);
    limits = request.limits();
    bounds = new BoundedRun(limits.perDocument());
    diagramBounds =
        limits.perDocument().compareTo(LONGEST_DIAGRAM) < 0
            ? bounds
            : new BoundedRun(LONGEST_DIAGRAM);
    this.readers = readers;
    reader = new SourceReader(workspace, request.limits().fileBytes());
    included = new IncludedFiles(workspace, reader);
    library = new DocumentLibrary(reader, readers.markdown(), bounds);
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

  /** One for one thread: what it reads diagrams with is made when the first turns up. */
  SpecificationAssembler assembler() {
    return assemblers.get();
  }

  private SpecificationAssembler newAssembler() {
    return new SpecificationAssembler(
        workspace,
        new LinkResolver(workspace, library),
        new DiagramReader(reader, readers, included, diagramBounds, limits.diagramElements()));
  }

  BoundedRun bounds() {
    return bounds;
  }

  /**
   * Diagram files that no specification links and no diagram includes.
   *
   * @param byDocuments the diagram files that specifications link
   */
  List<Span> unlinkedDiagrams(Listing listing, Set<String> byDocuments) {
    Set<String> linked = new HashSet<>(included.files());
    linked.addAll(byDocuments);
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
    return find(listing, new Lanes(1), SpecificationFinder.Ahead.NONE);
  }

  /**
   * Finds the specifications.
   *
   * @param ahead told what is surely one as it is read
   */
  SpecificationFinder.Found find(Listing listing, Lanes lanes, SpecificationFinder.Ahead ahead) {
    return finder.find(
        listing.entries().stream().filter(e -> selection.isCandidate(e.relative())).toList(),
        listing.entries().stream().filter(e -> selection.isEntryPage(e.relative())).toList(),
        lanes,
        ahead);
  }

  @Override
  public void close() {
    bounds.close();
    diagramBounds.close();
    assemblers.remove();
  }
}
