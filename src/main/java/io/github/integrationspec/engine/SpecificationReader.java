package io.github.integrationspec.engine;

import io.github.integrationspec.engine.SpecificationAssembler.Assembled;
import io.github.integrationspec.engine.SpecificationAssembler.Located;
import io.github.integrationspec.finding.CheckReport.CheckedSpecification;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;

/**
 * Reads checked specifications once more, one at a time, for reports that show them: the documents
 * of a large run do not fit into memory together.
 */
public final class SpecificationReader implements AutoCloseable {

  private final ReadingRoom room;
  private final Path base;

  /**
   * @throws IOException when the repository itself cannot be read
   */
  public SpecificationReader(CheckRequest request, Readers readers) throws IOException {
    room = new ReadingRoom(request, readers);
    base = request.baseDirectory().toAbsolutePath().normalize();
  }

  /**
   * Reads one.
   *
   * @param use makes something of it and of the texts of its files by path as reports show it
   * @return empty when it cannot be read any more
   */
  public <T> Optional<T> read(
      CheckedSpecification checked, BiFunction<Specification, Map<String, SourceText>, T> use) {
    List<Located> documents =
        checked.files().stream()
            .map(file -> base.resolve(file).normalize())
            .flatMap(f -> room.library().document(f).map(d -> new Located(f, d)).stream())
            .toList();
    if (documents.isEmpty() || !documents.get(0).document().file().equals(checked.file())) {
      return Optional.empty();
    }
    Assembled assembled = room.assembler().assemble(documents);
    return Optional.of(use.apply(assembled.specification(), Map.copyOf(assembled.sources())));
  }

  @Override
  public void close() {
    room.close();
  }
}
