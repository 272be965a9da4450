package io.github.integrationspec.engine;

import io.github.integrationspec.engine.DocumentProfile.Role;
import io.github.integrationspec.engine.SpecificationGrouping.Groups;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.source.FileTree.Entry;
import io.github.integrationspec.source.Reading.Reason;
import io.github.integrationspec.source.Reading.Unreadable;
import io.github.integrationspec.source.Workspace;
import io.github.integrationspec.standard.Standard;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the specifications among files. */
final class SpecificationFinder {

  private final Path folder;
  private final DocumentLibrary library;
  private final FileSelection selection;
  private final DocumentProfiler profiler;
  private final InputDocuments inputs;
  private final Map<Path, Optional<DocumentProfile>> profiles = new HashMap<>();

  /**
   * @param folder the specification directory
   */
  SpecificationFinder(
      Workspace workspace,
      Path folder,
      DocumentLibrary library,
      FileSelection selection,
      Standard standard) {
    SectionNames sections = new SectionNames(standard);
    this.folder = folder.toAbsolutePath().normalize();
    this.library = library;
    this.selection = selection;
    this.inputs = new InputDocuments(sections);
    this.profiler = new DocumentProfiler(workspace, sections, inputs);
  }

  /**
   * What was found.
   *
   * @param specifications the files of each, the main one first
   * @param unreadable files that could not be read, by the main file that they belong to, or their
   *     own
   * @param leftOut files that are no specifications, with a clause that says why
   */
  record Found(
      List<List<Path>> specifications,
      Map<Unreadable, Path> unreadable,
      Map<Path, String> leftOut) {}

  /** Takes documents that are surely specifications by themselves, as they are read. */
  interface Ahead {

    /** Takes none. */
    Ahead NONE = (number, path, document) -> {};

    /**
     * Takes one.
     *
     * @param number of candidates before it
     */
    void take(int number, Path path, Document document);
  }

  /**
   * Finds them.
   *
   * @param candidates Markdown files that may be specifications
   * @param entryPages pages that folders open with: they count when they are made of others or
   *     cover the standard
   * @param lanes read several candidates at a time
   * @param ahead told, on the lane that read it, what need not be read again
   */
  Found find(List<Entry> candidates, List<Entry> entryPages, Lanes lanes, Ahead ahead) {
    List<DocumentProfile> readable = new ArrayList<>();
    lanes.run(
        candidates.size(),
        i -> read(i, candidates.get(i), ahead),
        (i, profile) -> profiles.put(candidates.get(i).path(), profile));
    Map<Unreadable, Path> unreadable = new LinkedHashMap<>();
    for (Entry candidate : candidates) {
      profile(candidate.path(), candidate.relative()).ifPresent(readable::add);
      library
          .problem(candidate.path())
          .ifPresent(problem -> unreadable.put(problem, candidate.path()));
    }
    SpecificationGrouping grouping = new SpecificationGrouping(inputs, this::possiblePart);
    for (Entry page : entryPages) {
      profile(page.path(), page.relative())
          .filter(p -> p.isWhole() || grouping.hasParts(p))
          .ifPresent(readable::add);
    }
    Groups groups = grouping.group(readable);
    List<List<Path>> specifications = new ArrayList<>();
    groups
        .parts()
        .forEach(
            (main, parts) -> {
              List<Path> files = new ArrayList<>(List.of(main.path()));
              parts.forEach(part -> files.add(part.path()));
              specifications.add(files);
              unreadableParts(main, parts, unreadable);
            });
    return new Found(specifications, unreadable, groups.leftOut());
  }

  private void unreadableParts(
      DocumentProfile main, List<DocumentProfile> parts, Map<Unreadable, Path> unreadable) {
    List<DocumentProfile> all = new ArrayList<>(List.of(main));
    all.addAll(parts);
    for (DocumentProfile document : all) {
      document.references().stream()
          .filter(r -> r.role() == Role.PART && r.target().startsWith(main.path().getParent()))
          .filter(r -> inputs.judge(relative(r.target()), "").isEmpty())
          .flatMap(r -> library.problem(r.target()).stream())
          .filter(problem -> problem.reason() != Reason.NO_FILE)
          .forEach(problem -> unreadable.put(problem, main.path()));
    }
  }

  private Optional<DocumentProfile> possiblePart(Path path) {
    if (!path.startsWith(folder)) {
      return Optional.empty();
    }
    String relative = relative(path);
    return selection.isPossiblePart(relative) && !selection.isExcluded(relative)
        ? profile(path, relative)
        : Optional.empty();
  }

  private String relative(Path path) {
    return folder.relativize(path).toString().replace('\\', '/');
  }

  private Optional<DocumentProfile> profile(Path path, String relative) {
    Optional<DocumentProfile> known = profiles.get(path);
    if (known == null) {
      known = read(path, relative);
      profiles.put(path, known);
    }
    return known;
  }

  private Optional<DocumentProfile> read(Path path, String relative) {
    return library.document(path).map(d -> profiler.profile(path, relative, d));
  }

  private Optional<DocumentProfile> read(int number, Entry candidate, Ahead ahead) {
    Path path = candidate.path();
    Optional<Document> document = library.document(path);
    Optional<DocumentProfile> profile =
        document.map(d -> profiler.profile(path, candidate.relative(), d));
    // no other document can make it a part, an input or a list of specifications
    profile
        .filter(DocumentProfile::isWhole)
        .filter(p -> !p.hasPartLinks() && inputs.judge(p.relative(), p.title()).isEmpty())
        .ifPresent(p -> ahead.take(number, path, document.get()));
    return profile;
  }
}
