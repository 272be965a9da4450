package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.standard.Standard;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The third party of a specification by the names that the document gives to it. */
public final class Vendor {

  private final Optional<String> name;
  private final List<NameWords> names;
  private final List<NameWords> services;
  private final List<NameWords> stated;
  private final ComponentNames components;

  /**
   * @param name as the document writes it
   * @param names each stands for the vendor wherever it occurs
   * @param services what is used of the vendor: a name made of nothing but their words stands for
   *     it, too
   * @param stated those of the services that a field names
   */
  Vendor(
      Optional<String> name,
      List<NameWords> names,
      List<NameWords> services,
      List<NameWords> stated,
      ComponentNames components) {
    this.name = name;
    this.names = List.copyOf(names);
    this.services = List.copyOf(services);
    this.stated = List.copyOf(stated);
    this.components = components;
  }

  /** Finds out who the third party is. */
  public static Vendor in(SpecificationText text, Standard standard) {
    return new VendorReader(text, standard).read();
  }

  /** Its name as the document writes it; empty where the document does not say who it is. */
  public Optional<String> name() {
    return name;
  }

  /** All names, each written together in lower case. */
  Set<String> joinedNames() {
    Set<String> joined = new HashSet<>();
    names.forEach(n -> joined.add(n.joined()));
    return joined;
  }

  /** The words of what fields say is used of the vendor, without the vendor's own. */
  Set<String> statedService() {
    Set<String> words = new HashSet<>();
    for (NameWords service : stated) {
      words.addAll(besidesOwn(components.significant(String.join(" ", service.words()))));
    }
    return words;
  }

  /** The words of a text that tell it from others on the same vendor. */
  Set<String> besides(String text, TermSet leftOut) {
    return besidesOwn(components.significant(text, leftOut));
  }

  private Set<String> besidesOwn(NameWords text) {
    Set<String> words = new HashSet<>(text.words());
    names.forEach(n -> words.removeAll(n.words()));
    words.removeAll(joinedNames());
    return words;
  }

  /** Whether a label, a heading or another short text names the vendor or its service. */
  public boolean isNamedIn(String text) {
    NameWords words = NameWords.of(text);
    if (names.stream().anyMatch(words::contains)) {
      return true;
    }
    NameWords significant = components.significant(text);
    if (significant.isEmpty()) {
      return false;
    }
    Set<String> own = new HashSet<>(significant.words());
    return services.stream().anyMatch(service -> service.words().containsAll(own));
  }

  /** Whether a label has the vendor's own name in it; that of a service may be anybody's word. */
  boolean isBorneBy(String label) {
    NameWords words = NameWords.of(label);
    return names.stream().anyMatch(words::contains);
  }

  /** Whether a label is nothing but the vendor's name, with or without a word for its kind. */
  boolean isNameOf(String label) {
    Set<String> own = new HashSet<>(components.significant(label).words());
    return !own.isEmpty() && names.stream().anyMatch(n -> n.words().containsAll(own));
  }

  /** Whether a name in capitals is short for the vendor's: {@code BBG} for Bloomberg. */
  boolean isAbbreviatedBy(String label) {
    String name = label.strip();
    return name.matches("\\p{Lu}{2,5}") && names.stream().anyMatch(n -> abbreviates(name, n));
  }

  private static boolean abbreviates(String letters, NameWords name) {
    String whole = name.joined();
    String wanted = letters.toLowerCase(Locale.ROOT);
    int at = -1;
    for (int i = 0; i < wanted.length(); i++) {
      at = whole.indexOf(wanted.charAt(i), at + 1);
      if (at < 0 || (i == 0 && at > 0)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a name is that of somebody else: it has a word of its own and none of the vendor's. */
  public boolean isAnother(String text) {
    Set<String> own = new HashSet<>(components.significant(text).words());
    boolean shares =
        Stream.concat(names.stream(), services.stream())
            .anyMatch(n -> n.words().stream().anyMatch(own::contains));
    return !own.isEmpty() && !shares && !isNamedIn(text) && !components.isOnlyExternal(text);
  }

  @Override
  public String toString() {
    return name.orElse("?") + " " + names + " " + services;
  }
}
