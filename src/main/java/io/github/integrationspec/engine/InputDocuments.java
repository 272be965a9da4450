package io.github.integrationspec.engine;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells by path and title which documents are inputs to a specification, no parts of it. */
final class InputDocuments {

  private static final Pattern NUMBERED_RECORD = Pattern.compile("\\d{4}-.*");
  private static final Pattern RECORD = Pattern.compile("(adr|rfc|madr)[-_ ]?\\d.*");
  private static final Pattern RECORD_TITLE =
      Pattern.compile("(adr|rfc|decision record|architecture decision record)\\b.*");

  /** Titles are cut where a name ends: {@code Feature: mail}, {@code Plan – mail}. */
  private static final Pattern TITLE_BREAK = Pattern.compile("\\s*[:–—|]\\s*|\\s-\\s");

  private final SectionNames sections;

  InputDocuments(SectionNames sections) {
    this.sections = sections;
  }

  /**
   * What makes a document an input.
   *
   * @param strength whether a document's content can show that it is none
   */
  record Verdict(InputKind kind, Strength strength) {}

  /** How sure a name is. */
  enum Strength {
    CERTAIN,
    /** Its own name says so: only what covers the standard is none. */
    STRONG,
    LIKELY
  }

  /**
   * Whether a document is an input; empty when nothing says so.
   *
   * @param path below the folder in which specifications are looked for, with {@code /}
   * @param title its first heading
   */
  Optional<Verdict> judge(String path, String title) {
    String[] names = path.toLowerCase(Locale.ROOT).split("/");
    for (int i = 0; i < names.length - 1; i++) {
      Optional<InputKind> folder = folder(words(names[i]));
      if (folder.isPresent()) {
        return folder.map(
            kind ->
                new Verdict(kind, kind == InputKind.DECISION ? Strength.CERTAIN : Strength.LIKELY));
      }
    }
    String stem = names[names.length - 1].replaceFirst("\\.[^.]*$", "");
    String heading = title.strip().toLowerCase(Locale.ROOT);
    if (RECORD.matcher(stem).matches() || RECORD_TITLE.matcher(heading).matches()) {
      // some teams write their designs as requests for comments
      boolean design = stem.startsWith("rfc") || heading.startsWith("rfc");
      return Optional.of(
          new Verdict(InputKind.DECISION, design ? Strength.LIKELY : Strength.STRONG));
    }
    if (!sections.in(stem.replaceAll("[-_.]+", " ")).isEmpty()) {
      return Optional.empty();
    }
    if (NUMBERED_RECORD.matcher(stem).matches()) {
      return Optional.of(new Verdict(InputKind.DECISION, Strength.LIKELY));
    }
    return InputKind.named(words(stem))
        .or(() -> sections.in(title).isEmpty() ? byTitle(title) : Optional.empty())
        .map(kind -> new Verdict(kind, Strength.LIKELY));
  }

  /**
   * {@code adr}, {@code vendor-evaluations}: one word, or several of which the last is a plural.
   */
  private static Optional<InputKind> folder(List<String> name) {
    if (name.isEmpty()) {
      return Optional.empty();
    }
    String last = name.get(name.size() - 1);
    boolean record = name.size() > 1 && last.matches("records?|logs?");
    if (record) {
      return InputKind.of(name.get(name.size() - 2));
    }
    return name.size() == 1 || last.endsWith("s") ? InputKind.of(last) : Optional.empty();
  }

  private static Optional<InputKind> byTitle(String title) {
    String[] parts = TITLE_BREAK.split(title.strip(), 2);
    List<String> first = words(parts[0]);
    if (first.isEmpty()) {
      return Optional.empty();
    }
    // "Feature flags with X" is no feature's page: without a break only the last word counts
    return parts.length > 1 ? InputKind.named(first) : InputKind.of(first.get(first.size() - 1));
  }

  /** Whether a label or the text of a link names an input, and no section. */
  boolean isNamedBy(String text) {
    return InputKind.named(words(text)).isPresent() && sections.in(text).isEmpty();
  }

  private static List<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{Nd}]+"))
        .filter(w -> !w.isEmpty())
        .toList();
  }
}
