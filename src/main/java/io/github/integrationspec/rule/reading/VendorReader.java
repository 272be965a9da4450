package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of the third party: in fields and headings, in sentences that say who the vendor
 * is, in the title, and, where none of these tells, in the hosts that the document addresses.
 * Defined abbreviations count as names.
 */
final class VendorReader {

  private static final int LABEL_WORDS = 4;
  private static final int NAME_WORDS = 6;
  private static final Pattern NAME_END =
      Pattern.compile("[,;(|\\n–—]|:\\s|\\.\\s|\\s-\\s|\\s(?:and|for|with|which|that|under|as)\\s");
  private static final Pattern PIECES = Pattern.compile("[,;:()|\\n–—]|\\s(?:and|with|or)\\s");
  private static final Pattern CAPITALISED =
      Pattern.compile(
          "^[\\s\"“'*_]*((?:\\p{Lu}|\\d)[\\p{L}\\p{N}.&'’-]*(?:\\s+(?:\\p{Lu}|\\d)[\\p{L}\\p{N}.&'’-]*)*)");
  private static final Pattern CAPITALISED_BEFORE =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*\\s+){0,3}\\p{Lu}[\\p{L}\\p{N}.&'’-]*)[\\s*_,]*$");
  private static final Pattern BRACKET_BEFORE =
      Pattern.compile("[(,–—]\\s*(?:the|our|hereafter|called)?\\s*[\"“]?$");
  private static final Pattern CAPITAL = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}");
  private static final Pattern TITLE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]{2,}");
  private static final int TITLE_USES = 3;
  private static final Pattern TOWARDS =
      Pattern.compile(
          "(?:^|\\s)(?:with|via|through|by|über|mit|from|into|in|to|at|bei|zu|using|on)\\s+(?=\\p{Lu})");

  private final SpecificationText text;
  private final TermSet vendorLabels;
  private final TermSet serviceLabels;
  private final TermSet facts;
  private final TermSet vendorIs;
  private final TermSet serviceHints;
  private final ComponentNames components;
  private final Aliases aliases;
  private final Map<String, Integer> hosts;
  private final String title;
  private final List<String> vendors = new ArrayList<>();
  private final List<String> services = new ArrayList<>();
  private final List<String> stated = new ArrayList<>();

  VendorReader(SpecificationText text, Standard standard) {
    this.text = text;
    this.vendorLabels = standard.terms("vendor-labels");
    this.serviceLabels = standard.terms("service-labels");
    this.facts = standard.terms("vendor-facts");
    this.vendorIs = standard.terms("vendor-is");
    this.serviceHints = standard.terms("service-hints");
    this.components = new ComponentNames(standard);
    this.aliases = Aliases.in(text, standard);
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
  }

  Vendor read() {
    for (Statement statement : text.statements()) {
      if (statement.place().weight() == Place.Weight.EVIDENCE) {
        fields(statement);
        sentence(statement);
      }
    }
    headings();
    if (vendors.isEmpty()) {
      byTitleAndHosts();
    }
    titleNames();
    return vendor();
  }

  /** Proper names of the title that the text uses as such: what is integrated with. */
  private void titleNames() {
    Matcher word = TITLE_WORD.matcher(title);
    while (word.find()) {
      String name = word.group();
      if (mentions(name) >= TITLE_USES && !components.significant(name).isEmpty()) {
        services.add(name);
      }
    }
  }

  /** Number of statements that use a word as a name: with a capital, within a sentence. */
  private long mentions(String name) {
    Pattern used = Pattern.compile("(?<=[\\p{Ll},] )" + Pattern.quote(name) + "(?![\\p{L}-])");
    return text.statements().stream()
        .filter(s -> s.form() == Statement.Form.SENTENCE || s.form() == Statement.Form.ROW)
        .filter(s -> used.matcher(s.phrase().text()).find())
        .count();
  }

  private void fields(Statement statement) {
    switch (statement.form()) {
      case ENTRY, SENTENCE -> statement.label().ifPresent(label -> field(label, statement.value()));
      case ROW -> {
        if (statement.label().isPresent() && statement.cells().size() > 1) {
          field(statement.label().get(), statement.cells().get(1).value());
        }
        // a column "Vendor" may hold anything: the vendor's names of fields, for instance
        statement.cells().stream()
            .filter(c -> isCorroborated(firstName(c.value().text())))
            .forEach(c -> field(c.head(), c.value()));
      }
      case HEADING, CODE, DIAGRAM -> {}
    }
  }

  private void field(Phrase label, Phrase value) {
    if (label.wording().words() > LABEL_WORDS || value.isBlank()) {
      return;
    }
    boolean vendor = label.wording().has(vendorLabels);
    boolean service = label.wording().has(serviceLabels);
    if ((!vendor && !service) || label.wording().has(facts)) {
      return;
    }
    String name = firstName(value.text());
    boolean only = components.isOnlyOf(label.text(), List.of(vendorLabels, serviceLabels));
    boolean begins = name.codePoints().findFirst().stream().anyMatch(Character::isUpperCase);
    if (vendor && ((only && begins) || isCorroborated(name))) {
      addVendor(name);
    }
    if (only) {
      services(value.text());
    }
    if (only && service && !vendor) {
      stated.add(value.text());
    }
  }

  private static String firstName(String value) {
    String rest = value.strip();
    Matcher end = NAME_END.matcher(rest);
    return end.find() && end.start() > 0 ? rest.substring(0, end.start()) : rest;
  }

  private void services(String value) {
    for (String piece : PIECES.split(value)) {
      // "service AvaTax": what it is called begins with a capital
      Matcher capital = CAPITAL.matcher(piece);
      String name = capital.find() ? piece.substring(capital.start()).strip() : "";
      if (!name.isEmpty() && NameWords.of(name).words().size() <= NAME_WORDS) {
        services.add(name);
      }
    }
  }

  private void addVendor(String name) {
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

  private void sentence(Statement statement) {
    if (statement.form() != Statement.Form.SENTENCE) {
      return;
    }
    Phrase phrase = statement.phrase();
    for (Hit hit : phrase.wording().hits(vendorIs)) {
      markedAt(phrase.prose(), hit.end())
          .or(() -> capitalised(phrase.text().substring(hit.end())))
          .ifPresent(this::addVendor);
    }
    for (Hit hit : phrase.wording().hits(serviceHints)) {
      // "through its *Management API*"
      markedAt(phrase.prose(), hit.end()).ifPresent(this::services);
    }
    for (Hit hit : phrase.wording().hits(vendorLabels)) {
      Matcher bracket = BRACKET_BEFORE.matcher(phrase.text().substring(0, hit.start()));
      String behind = phrase.text().substring(hit.end());
      if (bracket.find() && behind.matches("(?s)[\"”]?\\s*[),].*")) {
        Matcher before = CAPITALISED_BEFORE.matcher(phrase.text().substring(0, bracket.start()));
        if (before.find()) {
          addVendor(before.group(1));
        }
      }
    }
  }

  /** A stretch in bold or italics that begins right behind an offset. */
  private static Optional<String> markedAt(Prose prose, int offset) {
    for (Mark mark : prose.marks()) {
      boolean set =
          mark.kind() == MarkKind.STRONG
              || mark.kind() == MarkKind.EMPHASIS
              || mark.kind() == MarkKind.LINK;
      if (set && mark.start() >= offset && mark.start() <= offset + 5) {
        return Optional.of(prose.text().substring(mark.start(), mark.end()));
      }
    }
    return Optional.empty();
  }

  private static Optional<String> capitalised(String rest) {
    Matcher matcher = CAPITALISED.matcher(rest);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  /** What stands first under a heading "Vendor". */
  private void headings() {
    for (Place.Title heading : text.titles()) {
      Phrase label = heading.phrase();
      if (label.wording().words() <= LABEL_WORDS + 1
          && label.wording().has(vendorLabels)
          && !label.wording().has(facts)) {
        text.under(heading).stream()
            .filter(s -> s.form() == Statement.Form.SENTENCE && s.label().isEmpty())
            .findFirst()
            .flatMap(s -> capitalised(firstName(s.phrase().text())))
            .filter(this::isCorroborated)
            .ifPresent(this::addVendor);
      }
    }
  }

  /** Whether a name also stands in the title or in a host. */
  private boolean isCorroborated(String name) {
    NameWords words = NameWords.of(name).withoutLegalForm();
    if (words.isEmpty()) {
      return false;
    }
    return NameWords.of(title).contains(words)
        || hosts.keySet().stream().anyMatch(h -> isHostOf(h, words));
  }

  private static boolean isHostOf(String host, NameWords name) {
    return host.equals(name.joined())
        || name.words().stream().anyMatch(w -> w.length() > 2 && w.equals(host));
  }

  private void byTitleAndHosts() {
    NameWords titleWords = NameWords.of(title);
    hosts.keySet().stream()
        .filter(h -> titleWords.contains(new NameWords(List.of(h))))
        .forEach(vendors::add);
    Matcher towards = TOWARDS.matcher(title);
    while (vendors.isEmpty() && towards.find()) {
      capitalised(title.substring(towards.end())).ifPresent(this::addVendor);
    }
    if (vendors.isEmpty()) {
      Matcher word = TITLE_WORD.matcher(title);
      while (vendors.isEmpty() && word.find()) {
        String name = word.group();
        if (mentions(name) >= TITLE_USES * 2) {
          addVendor(name);
        }
      }
    }
    if (vendors.isEmpty()) {
      hosts.entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .ifPresent(vendors::add);
    }
    if (vendors.isEmpty() && !title.isBlank()) {
      capitalised(title).map(t -> t.split("\\s+")[0]).ifPresent(this::addVendor);
    }
  }

  private Vendor vendor() {
    Set<NameWords> names = new LinkedHashSet<>();
    Set<NameWords> of = new LinkedHashSet<>();
    for (String vendor : vendors) {
      NameWords name = NameWords.of(vendor).withoutLegalForm();
      names.add(name);
      String first = name.words().get(0);
      if (first.length() > 2 && !components.significant(first).isEmpty()) {
        names.add(new NameWords(List.of(first)));
      }
      name.words().stream()
          .filter(w -> w.length() > 2 && hosts.containsKey(w))
          .forEach(w -> names.add(new NameWords(List.of(w))));
    }
    hosts.keySet().stream()
        .filter(h -> names.stream().anyMatch(n -> n.joined().startsWith(h) && h.length() > 3))
        .toList()
        .forEach(h -> names.add(new NameWords(List.of(h))));
    for (String service : services) {
      NameWords name = NameWords.of(service);
      of.add(name);
      name.words().stream()
          .filter(w -> w.length() > 3 && hosts.containsKey(w))
          .forEach(w -> names.add(new NameWords(List.of(w))));
    }
    for (Aliases.Alias alias : aliases.all()) {
      if (names.stream().anyMatch(n -> alias.meaning().contains(n))
          && !components.significant(alias.name().joined()).isEmpty()) {
        names.add(alias.name());
      }
    }
    return new Vendor(
        vendors.stream().findFirst().map(this::asWritten),
        List.copyOf(names),
        List.copyOf(of),
        stated.stream().map(NameWords::of).toList(),
        components);
  }

  /** A host's name in the spelling of the text. */
  private String asWritten(String name) {
    if (!hosts.containsKey(name)) {
      return name;
    }
    Pattern word =
        Pattern.compile(
            "(?<![\\w.@/-])" + Pattern.quote(name) + "(?![\\w.@/-])", Pattern.CASE_INSENSITIVE);
    for (String candidate : spellings()) {
      Matcher matcher = word.matcher(candidate);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return name;
  }

  private List<String> spellings() {
    List<String> texts = new ArrayList<>(List.of(title));
    text.statements().stream()
        .filter(s -> s.form() == Statement.Form.SENTENCE)
        .forEach(s -> texts.add(s.phrase().text()));
    return texts;
  }
}
