package io.github.integrationspec.engine;

import io.github.integrationspec.engine.DocumentProfile.Reference;
import io.github.integrationspec.engine.DocumentProfile.Role;
import io.github.integrationspec.engine.DocumentProfile.Standing;
import io.github.integrationspec.engine.InputDocuments.Strength;
import io.github.integrationspec.engine.InputDocuments.Verdict;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Decides which Markdown files are specifications, and which are parts of one. A part lies in the
 * folder of the main file or below, is linked from it or from another part, is no input, and does
 * not cover the standard by itself.
 */
final class SpecificationGrouping {

  private static final int FEW_SECTIONS = 1;

  private final InputDocuments inputs;
  private final Function<Path, Optional<DocumentProfile>> profiles;

  /**
   * @param profiles the profile of a Markdown file; empty when it may be no part or cannot be read
   */
  SpecificationGrouping(InputDocuments inputs, Function<Path, Optional<DocumentProfile>> profiles) {
    this.inputs = inputs;
    this.profiles = profiles;
  }

  /**
   * What was decided.
   *
   * @param parts the parts of each main file, in order of the links to them; main files in order of
   *     their paths
   * @param leftOut files that are no specifications, with a clause that says why
   */
  record Groups(Map<DocumentProfile, List<DocumentProfile>> parts, Map<Path, String> leftOut) {}

  Groups group(List<DocumentProfile> candidates) {
    Map<Path, String> leftOut = new LinkedHashMap<>();
    Set<Path> linked = new LinkedHashSet<>();
    candidates.forEach(c -> c.references().forEach(r -> linked.add(r.target())));
    List<DocumentProfile> possible = new ArrayList<>();
    for (DocumentProfile candidate : candidates) {
      Optional<String> reason = reasonAgainst(candidate, linked.contains(candidate.path()));
      // what a specification links is not left out: it is used as what it is
      reason
          .filter(why -> !linked.contains(candidate.path()))
          .ifPresent(why -> leftOut.put(candidate.path(), why));
      if (reason.isEmpty()) {
        possible.add(candidate);
      }
    }
    Map<DocumentProfile, List<DocumentProfile>> parts = assign(possible);
    dropLinkedFromElsewhere(parts);
    return new Groups(parts, leftOut);
  }

  private Optional<String> reasonAgainst(DocumentProfile candidate, boolean linked) {
    Optional<Verdict> verdict = inputs.judge(candidate.relative(), candidate.title());
    if (verdict.isPresent() && isInput(candidate, verdict.get(), linked)) {
      return Optional.of("is " + verdict.get().kind().noun() + ", no specification");
    }
    long wholes =
        candidate.references().stream()
            .map(Reference::target)
            .distinct()
            .flatMap(t -> profiles.apply(t).stream())
            .filter(DocumentProfile::isWhole)
            .count();
    return wholes > 1
            && candidate.sections().size() <= FEW_SECTIONS
            && candidate.standing() == Standing.NO_STATUS
        ? Optional.of("lists specifications and is none itself")
        : Optional.empty();
  }

  private boolean isInput(DocumentProfile document, Verdict verdict, boolean linked) {
    if (verdict.strength() == Strength.CERTAIN) {
      return true;
    }
    // a decision record may carry the whole specification in its annexes
    if (verdict.strength() == Strength.STRONG) {
      return !document.coversTheStandard();
    }
    if (hasParts(document)) {
      return false;
    }
    return !document.isWhole() && (linked || document.sections().size() <= FEW_SECTIONS);
  }

  /** Whether it links several pages that are named after sections: it is made of them. */
  boolean hasParts(DocumentProfile document) {
    return document.references().stream()
            .filter(r -> r.role() == Role.PART)
            .map(Reference::target)
            .distinct()
            .flatMap(target -> profiles.apply(target).stream())
            .filter(target -> target.topic() == DocumentProfile.Topic.A_SECTION)
            .count()
        > 1;
  }

  private Map<DocumentProfile, List<DocumentProfile>> assign(List<DocumentProfile> possible) {
    List<DocumentProfile> byWeight =
        possible.stream()
            .sorted(
                Comparator.comparingInt(DocumentProfile::weight)
                    .reversed()
                    .thenComparing(DocumentProfile::relative))
            .toList();
    Set<Path> wanted = new LinkedHashSet<>();
    for (DocumentProfile main : possible) {
      partsLinkedBy(main, main).forEach(part -> wanted.add(part.path()));
    }
    Map<DocumentProfile, List<DocumentProfile>> found = new LinkedHashMap<>();
    Set<Path> taken = new LinkedHashSet<>();
    // first those that nobody wants as a part, then, of documents that want each other, the
    // weightiest
    for (boolean onlyUnwanted : new boolean[] {true, false}) {
      for (DocumentProfile main : byWeight) {
        if (!taken.contains(main.path()) && !(onlyUnwanted && wanted.contains(main.path()))) {
          List<DocumentProfile> parts = reach(main);
          found.put(main, parts);
          taken.add(main.path());
          parts.forEach(part -> taken.add(part.path()));
        }
      }
    }
    return withoutParts(found);
  }

  /** A document that was taken for a main file before the one that it belongs to was looked at. */
  private static Map<DocumentProfile, List<DocumentProfile>> withoutParts(
      Map<DocumentProfile, List<DocumentProfile>> found) {
    Map<DocumentProfile, List<DocumentProfile>> owners = new HashMap<>();
    found.forEach(
        (main, parts) ->
            parts.forEach(p -> owners.computeIfAbsent(p, k -> new ArrayList<>()).add(main)));
    Map<DocumentProfile, List<DocumentProfile>> mains = new LinkedHashMap<>();
    found.keySet().stream()
        .sorted(Comparator.comparing(DocumentProfile::relative))
        .filter(
            main ->
                owners.getOrDefault(main, List.of()).stream()
                    .allMatch(owner -> found.get(main).contains(owner)))
        .forEach(main -> mains.put(main, found.get(main)));
    return mains;
  }

  private List<DocumentProfile> reach(DocumentProfile main) {
    Set<DocumentProfile> parts = new LinkedHashSet<>();
    Queue<DocumentProfile> open = new ArrayDeque<>(List.of(main));
    while (!open.isEmpty()) {
      for (DocumentProfile part : partsLinkedBy(open.remove(), main)) {
        if (!part.path().equals(main.path()) && parts.add(part)) {
          open.add(part);
        }
      }
    }
    return List.copyOf(parts);
  }

  private List<DocumentProfile> partsLinkedBy(DocumentProfile from, DocumentProfile main) {
    return from.references().stream()
        .filter(r -> r.role() == Role.PART && !r.target().equals(from.path()))
        .filter(r -> r.target().startsWith(main.path().getParent()))
        .map(Reference::target)
        .distinct()
        .flatMap(target -> profiles.apply(target).stream())
        .filter(target -> isPart(target, main))
        .toList();
  }

  private boolean isPart(DocumentProfile target, DocumentProfile main) {
    if (target.isWhole() || inputs.judge(target.relative(), target.title()).isPresent()) {
      return false;
    }
    if (target.links(main.path()) && target.weight() > main.weight()) {
      return false;
    }
    // in a folder of several specifications one that has a status of its own is a neighbour
    return !isMainLike(target)
        || main.isNamedAsMain()
        || FileNames.stem(target.relative()).startsWith(FileNames.stem(main.relative()));
  }

  private static boolean isMainLike(DocumentProfile document) {
    return document.isNamedAsMain()
        || (document.standing() == Standing.HAS_STATUS
            && document.topic() == DocumentProfile.Topic.SOMETHING_ELSE);
  }

  /**
   * What a specification links and is not made of is an input to it, unless it stands by itself.
   */
  private static void dropLinkedFromElsewhere(Map<DocumentProfile, List<DocumentProfile>> parts) {
    Set<Path> inputs = new LinkedHashSet<>();
    parts.forEach(
        (main, its) -> {
          Set<Path> own = its.stream().map(DocumentProfile::path).collect(Collectors.toSet());
          main.references().stream()
              .filter(r -> r.role() != Role.PART || !own.contains(r.target()))
              .map(Reference::target)
              .forEach(inputs::add);
        });
    parts
        .keySet()
        .removeIf(main -> inputs.contains(main.path()) && !main.isWhole() && !isMainLike(main));
  }
}
