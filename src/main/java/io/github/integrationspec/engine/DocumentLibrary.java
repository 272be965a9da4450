package io.github.integrationspec.engine;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.source.Reading;
import io.github.integrationspec.source.Reading.Legible;
import io.github.integrationspec.source.Reading.Unreadable;
import io.github.integrationspec.source.SourceReader;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.source.Span;
import java.lang.ref.SoftReference;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The Markdown files of a run, each read when first asked for. A document may be dropped when
 * memory is short, or when there are many, and is read again then; what is little is kept.
 * Thread-safe.
 */
final class DocumentLibrary {

  /** Of so many documents each is read once, as long as there is memory. */
  static final int KEPT = 500;

  /** So many characters of a document tell what it is. */
  private static final int OPENING = 1500;

  private final SourceReader reader;
  private final Function<SourceText, Document> markdown;
  private final BoundedRun bounds;
  private final Map<Path, SoftReference<Document>> documents = new ConcurrentHashMap<>();
  private final Map<Path, Unreadable> unreadable = new ConcurrentHashMap<>();
  private final Map<Path, Landmarks> landmarks = new ConcurrentHashMap<>();

  DocumentLibrary(SourceReader reader, Function<SourceText, Document> markdown, BoundedRun bounds) {
    this.reader = reader;
    this.markdown = markdown;
    this.bounds = bounds;
  }

  /**
   * What links need to know of a document.
   *
   * @param title its first heading
   * @param opening its first characters, as written
   */
  record Landmarks(Optional<String> title, Set<String> anchors, String opening) {}

  /** A document; empty when it cannot be read. */
  Optional<Document> document(Path path) {
    Path file = path.toAbsolutePath().normalize();
    SoftReference<Document> known = documents.get(file);
    Document kept = known == null ? null : known.get();
    if (kept != null) {
      return Optional.of(kept);
    }
    if (unreadable.containsKey(file)) {
      return Optional.empty();
    }
    Reading reading = reader.read(file);
    if (reading instanceof Legible legible) {
      return parse(file, legible.text());
    }
    unreadable.put(file, (Unreadable) reading);
    return Optional.empty();
  }

  private Optional<Document> parse(Path file, SourceText text) {
    BoundedRun.Outcome<Document> outcome = bounds.call(() -> markdown.apply(text));
    if (outcome instanceof BoundedRun.Outcome.Done<Document> done) {
      if (documents.size() < KEPT || documents.containsKey(file)) {
        documents.put(file, new SoftReference<>(done.value()));
      }
      landmarks.computeIfAbsent(file, f -> landmarksOf(done.value(), opening(text.text())));
      return Optional.of(done.value());
    }
    BoundedRun.Outcome.GivenUp<Document> givenUp = (BoundedRun.Outcome.GivenUp<Document>) outcome;
    unreadable.put(
        file, new Unreadable(givenUp.reason(), Span.startOf(text.file()), givenUp.why()));
    return Optional.empty();
  }

  /** Why a document could not be read; empty when it could, or was not tried. */
  Optional<Unreadable> problem(Path path) {
    return Optional.ofNullable(unreadable.get(path.toAbsolutePath().normalize()));
  }

  /** Title and anchors of a document; empty when it cannot be read. */
  Optional<Landmarks> landmarks(Path path) {
    Path file = path.toAbsolutePath().normalize();
    if (!landmarks.containsKey(file)) {
      document(file);
    }
    return Optional.ofNullable(landmarks.get(file));
  }

  private static String opening(String text) {
    return text.substring(0, Math.min(OPENING, text.length()));
  }

  private static Landmarks landmarksOf(Document document, String opening) {
    return new Landmarks(
        document
            .root()
            .all()
            .flatMap(s -> s.heading().stream())
            .map(h -> h.prose().text().strip())
            .findFirst(),
        document.anchors(),
        opening);
  }
}
