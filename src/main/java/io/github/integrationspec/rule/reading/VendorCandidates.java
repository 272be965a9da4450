package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.evidence.SpecificationText;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What was found so far that may be a name of the third party or of its services. */
final class VendorCandidates {

  private static final int NAME_WORDS = 6;
  private static final Pattern PIECES = Pattern.compile("[,;:()|\\n–—]|\\s(?:and|with|or)\\s");
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "^[\\s\"“'*_]*((?:\\p{Lu}|\\d)[\\p{L}\\p{N}.&'’-]*(?:\\s+(?:\\p{Lu}|\\d)[\\p{L}\\p{N}.&'’-]*)*)");
  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");

  private final ComponentNames components;
  private final Map<String, Integer> hosts;
  private final String title;
  private final NameWords titleWords;
  private final List<String> vendors = new ArrayList<>();
  private final List<String> services = new ArrayList<>();
  private final List<String> stated = new ArrayList<>();

  VendorCandidates(SpecificationText text, ComponentNames components) {
    this.components = components;
    this.hosts = Hosts.in(text);
    this.title =
        text.specification()
            .main()
            .root()
            .all()
            .flatMap(s -> s.heading().stream())
            .filter(h -> h.level() == 1)
            .map(Heading::prose)
            .map(Prose::text)
            .findFirst()
            .or(
                () ->
                    text.specification().main().frontMatter().entries().stream()
                        .filter(e -> e.path().equalsIgnoreCase("title"))
                        .map(e -> e.value().text())
                        .findFirst())
            .orElse("");
    this.titleWords = NameWords.of(title);
  }

  /** The document's title; empty where it has none. */
  String title() {
    return title;
  }

  /** Names of hosts that the document addresses, with how often. */
  Map<String, Integer> hosts() {
    return hosts;
  }

  List<String> vendors() {
    return vendors;
  }

  List<String> services() {
    return services;
  }

  /** Services that a field of their own names. */
  List<String> stated() {
    return stated;
  }

  /** The names in a value, divided by commas and the like. */
  void addServices(String value) {
    for (String piece : PIECES.split(value)) {
      // "service AvaTax": what it is called begins with a capital
      Matcher capital = CAPITAL.matcher(piece);
      String name = capital.find() ? piece.substring(capital.start()).strip() : "";
      if (!name.isEmpty() && NameWords.of(name).words().size() <= NAME_WORDS) {
        services.add(name);
      }
    }
  }

  /** A name, if it is one. */
  void addVendor(String name) {
    NameWords words = NameWords.of(name);
    boolean fits =
        !words.isEmpty()
            && words.words().size() <= NAME_WORDS
            && name.codePoints().anyMatch(Character::isLetter)
            && !components.significant(name).isEmpty();
    if (fits) {
      vendors.add(name.strip());
    }
  }

  /** The name that a text begins with. */
  static Optional<String> capitalised(String rest) {
    Matcher matcher = CAPITALISED.matcher(rest);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** Whether a name also stands in the title or in a host. */
  boolean isCorroborated(String name) {
    NameWords words = NameWords.of(name).withoutLegalForm();
    if (words.isEmpty()) {
      return false;
    }
    return titleWords.contains(words) || isHost(words);
  }

  /** Whether a name also stands in a host. */
  boolean isHost(String name) {
    return isHost(NameWords.of(name).withoutLegalForm());
  }

  private boolean isHost(NameWords words) {
    return hosts.keySet().stream().anyMatch(h -> isHostOf(h, words));
  }

  private static boolean isHostOf(String host, NameWords name) {
    return host.equals(name.joined())
        || name.words().stream().anyMatch(w -> w.length() > 2 && w.equals(host));
  }
}
