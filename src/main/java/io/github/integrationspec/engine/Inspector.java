package io.github.integrationspec.engine;

import io.github.integrationspec.engine.SpecificationAssembler.Assembled;
import io.github.integrationspec.engine.SpecificationAssembler.Located;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Inspection;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.source.FileTree;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads documents and diagrams without judging them, to show what was understood. */
public final class Inspector {

  private final Readers readers;

  public Inspector(Readers readers) {
    this.readers = readers;
  }

  /**
   * Reads a document, a diagram file, or all of them below a folder, in order of their paths.
   *
   * @param request its specification directory is what is read
   * @param each is given what was read, file by file
   * @throws IOException when the repository itself cannot be read
   */
  public void inspect(CheckRequest request, Consumer<Inspection> each) throws IOException {
    try (ReadingRoom room = new ReadingRoom(request, readers)) {
      for (FileTree.Entry entry : room.listing().entries()) {
        if (entry.place() == Workspace.Place.FILE) {
          inspect(room, entry).ifPresent(each);
        }
      }
    }
  }

  private static Optional<Inspection> inspect(ReadingRoom room, FileTree.Entry entry) {
    Path path = entry.path();
    if (FileNames.isMarkdown(entry.relative())) {
      return Optional.of(document(room, path));
    }
    return FileNames.isDiagramSource(entry.relative())
        ? Optional.of(
            new Inspection(
                room.display(path),
                Optional.empty(),
                List.of(),
                room.assembler().bare(path),
                List.of()))
        : Optional.empty();
  }

  private static Inspection document(ReadingRoom room, Path path) {
    Optional<Document> document = room.library().document(path);
    if (document.isEmpty()) {
      ParseProblem problem =
          room.library()
              .problem(path)
              .map(u -> new ParseProblem(u.span(), "the file " + u.problem()))
              .orElseThrow();
      return new Inspection(
          room.display(path), Optional.empty(), List.of(), List.of(), List.of(problem));
    }
    Assembled assembled = room.assembler().assemble(List.of(new Located(path, document.get())));
    return new Inspection(
        document.get().file(),
        document,
        assembled.specification().links(),
        assembled.specification().diagrams(),
        document.get().problems());
  }
}
