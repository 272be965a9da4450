package io.github.integrationspec.standard;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads standards: {@code standard.yaml} and the pages of their rules. Several are layered: what a
 * later one says is added to the earlier ones, or replaces what these say.
 *
 * <pre>
 * name, version
 * extends:   third-party-integration | none          none: without the rules of those below
 * concepts:  { name: [term, …] }                     what $name stands for
 * terms:     { name: [term, …] }                     asked for by checks
 * synonyms:  { words: [term, …] }                    read wherever a term has these words
 * language:  { none, bound, not-applicable, postponed, elsewhere, doubt, other-system, reason: [term, …] }
 * values:    { numbers, units, … }                   what values are written with
 * sections:  [ { id, title, names, not-names, signals, rules, at-least, duty, after } ]
 * conditions: { name: evidence }                     what rules mean by {@code applies}
 * levels:    { rule or group: level }
 * profiles:  { profile: { rule or group: level } }
 * rules:     { group: [id, …] }                      in the checklist's order; each has a page
 * </pre>
 */
public final class StandardReader {

  private static final String BUILT_IN = "standards/third-party-integration";

  /** The built-in standard as the plugin's build compiled it of its pages. */
  static final String PACKED = BUILT_IN + "/standard.packed";

  private StandardReader() {}

  /** The standard that comes with the plugin. */
  public static Standard builtIn() {
    return BuiltIn.STANDARD;
  }

  /** Read once for all modules of a build. */
  private static final class BuiltIn {
    static final Standard STANDARD = readBuiltIn();
  }

  private static Standard readBuiltIn() {
    try (InputStream in = StandardReader.class.getClassLoader().getResourceAsStream(PACKED)) {
      // classes that were compiled without Maven have the pages alone
      return in == null ? builtInFromPages() : PackedStandard.read(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in standard cannot be read", e);
    }
  }

  /** The built-in standard, read from its pages. */
  static Standard builtInFromPages() {
    try {
      return read(builtInFiles());
    } catch (StandardException e) {
      throw new IllegalStateException("the built-in standard has mistakes:\n" + e.getMessage(), e);
    }
  }

  private static StandardFiles builtInFiles() {
    return StandardFiles.onClassPath(StandardReader.class.getClassLoader(), BUILT_IN, "");
  }

  /**
   * Reads one standard that stands for itself, whatever it says that it extends.
   *
   * @throws StandardException when it has mistakes, all of them
   */
  public static Standard read(StandardFiles files) throws StandardException {
    return compiled(List.of(files), LocalDate.MIN);
  }

  /**
   * Reads standards over the built-in one.
   *
   * @param standards the lowest first
   * @param today decides which rules are still a preview
   * @throws StandardException when they have mistakes, all of them
   */
  public static Standard layered(List<StandardFiles> standards, LocalDate today)
      throws StandardException {
    if (standards.isEmpty()) {
      return builtIn();
    }
    List<StandardFiles> all = new ArrayList<>();
    all.add(builtInFiles());
    all.addAll(standards);
    return compiled(all, today);
  }

  private static Standard compiled(List<StandardFiles> files, LocalDate today)
      throws StandardException {
    List<StandardProblem> problems = new ArrayList<>();
    List<Layer> layers = new ArrayList<>();
    for (int depth = 0; depth < files.size(); depth++) {
      Optional<Layer> layer = new LayerReader(depth, files.get(depth), problems).read();
      layer.ifPresent(layers::add);
    }
    // without one of them, what the others build on would seem to be missing
    Standard standard =
        layers.size() == files.size()
            ? new StandardCompiler(new Layers(layers), today, problems).standard()
            : null;
    if (!problems.isEmpty() || standard == null) {
      throw new StandardException(problems.stream().distinct().sorted().toList());
    }
    return standard;
  }
}
