package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Finds the flows that a specification enumerates: a table with a flow column, a list under a
 * heading that names flows or introduced as such, or headings of their own below one.
 */
public final class FlowReader {

  private static final Set<String> OTHER_SECTIONS =
      Set.of(
          "api",
          "testing",
          "monitoring",
          "error-handling",
          "rate-limiting",
          "security",
          "data-mapping",
          "failure-modes",
          "open-points",
          "minutes",
          "drafts");
  private static final Set<String> SPEAKING_OF_FLOWS =
      Set.of("testing", "monitoring", "error-handling", "open-points", "minutes", "drafts");
  private static final Pattern LETTER =
      Pattern.compile("^\\(?(?:[a-z]|[ivx]{1,4}|\\d{1,2})\\)\\s+");
  private static final Pattern NUMBERED =
      Pattern.compile(
          "^(?:[\\d.]+\\s+)?(?i:(?:flow|use[ -]?case|uc|process|scenario|journey|interaction"
              + "|workflow|job|thread|exchange|dialogue|transaction|anwendungsfall)"
              + "[ -]?(?:(?:\\p{Lu}{1,4}[-. ]?)?\\d+|[A-Z]))\\b");
  private static final int INTRODUCTION_WORDS = 8;

  /** Statements on logs, metrics or alerts that make a section one on watching. */
  private static final int WATCHING = 3;

  private final SpecificationText text;
  private final Map<Span, Place.Title> titles;
  private final Vocabulary vocabulary;
  private final TermSet flowTerms;
  private final TermSet watching;
  private final TermSet ambiguous;
  private final FlowNames names;
  private final FlowTables tables;
  private final FlowSentences sentences;

  private FlowReader(SpecificationText text, Standard standard) {
    this.text = text;
    this.titles =
        text.titles().stream()
            .collect(Collectors.toMap(t -> t.phrase().span(), t -> t, (first, second) -> first));
    this.vocabulary = standard.vocabulary();
    this.flowTerms = standard.terms("flow-headings");
    this.watching = standard.terms("watching-words");
    this.ambiguous = standard.terms("watching-headings");
    this.names = new FlowNames(vocabulary);
    this.tables = new FlowTables(names, vocabulary, standard);
    this.sentences = new FlowSentences(standard);
  }

  /** The flows that a specification lists, in order; empty when it lists none. */
  public static List<Flow> read(SpecificationText text, Standard standard) {
    FlowReader reader = new FlowReader(text, standard);
    for (Document document : text.specification().documents()) {
      List<Flow> listed = reader.listed(document.root(), Set.of(), Form.LISTED);
      if (!listed.isEmpty()) {
        return listed;
      }
    }
    for (Document document : text.specification().documents()) {
      List<Flow> headed = reader.headed(document.root());
      if (!headed.isEmpty()) {
        return headed;
      }
    }
    DrawnEnumeration drawn =
        new DrawnEnumeration(text.specification(), reader.names, reader.tables, standard);
    for (Document document : text.specification().documents()) {
      List<Flow> enumerated = drawn.in(document.root());
      if (!enumerated.isEmpty()) {
        return enumerated;
      }
    }
    for (Document document : text.specification().documents()) {
      List<Flow> told = reader.listed(document.root(), Set.of(), Form.TOLD);
      if (!told.isEmpty()) {
        return told;
      }
    }
    return List.of();
  }

  /** How flows are enumerated. */
  private enum Form {
    LISTED,
    /** In a sentence: {@code Flows: sign-in, refresh, sign-out}. */
    TOLD
  }

  private Optional<Place.Title> title(Section section) {
    return section.heading().map(h -> titles.get(h.prose().span()));
  }

  private List<Flow> listed(Section section, Set<String> above, Form form) {
    Set<String> own = title(section).map(Place.Title::sections).orElse(Set.of());
    boolean flows = title(section).map(this::isFlows).orElse(false);
    // a heading of its own frees from what stands above: "Flows" below "API"
    boolean elsewhere =
        !flows
            && (own.stream().anyMatch(OTHER_SECTIONS::contains)
                || (own.isEmpty() && above.stream().anyMatch(OTHER_SECTIONS::contains)));
    Optional<Prose> before = Optional.empty();
    boolean underFlows = flows;
    for (Block block : section.blocks()) {
      Optional<Place.Title> line = titleLine(block);
      if (line.isPresent()) {
        underFlows = isFlows(line.get());
        continue;
      }
      // a bold line frees like a heading, but for what only speaks of flows
      if (elsewhere && (!underFlows || own.stream().anyMatch(SPEAKING_OF_FLOWS::contains))) {
        continue;
      }
      List<Flow> found =
          switch (form) {
            case LISTED -> {
              List<Flow> lettered = lettered(section.blocks(), block, before);
              yield lettered.isEmpty() ? block(block, underFlows, before) : lettered;
            }
            case TOLD -> told(block, underFlows);
          };
      if (!found.isEmpty()) {
        return found;
      }
      before =
          block instanceof Paragraph paragraph ? Optional.of(paragraph.prose()) : Optional.empty();
    }
    Set<String> below = own.isEmpty() ? above : own;
    for (Section child : section.children()) {
      List<Flow> found = listed(child, below, form);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }

  private List<Flow> told(Block block, boolean underFlows) {
    if (block instanceof ListBlock list) {
      return list.items().stream()
          .flatMap(i -> i.blocks().stream())
          .map(b -> told(b, underFlows))
          .filter(flows -> !flows.isEmpty())
          .findFirst()
          .orElse(List.of());
    }
    return block instanceof Paragraph paragraph && !speaksOfFlows(paragraph)
        ? sentences
            .names(
                paragraph.prose(),
                underFlows ? FlowSentences.Context.FLOWS : FlowSentences.Context.OTHER)
            .stream()
            .map(name -> names.flow(name, Optional.empty(), List.of(), name.span()))
            .toList()
        : List.of();
  }

  /** {@code Logged: purchases, refunds}: what a text by its content is not about. */
  private boolean speaksOfFlows(Paragraph paragraph) {
    return text.statements().stream()
        .filter(s -> s.span().overlaps(paragraph.prose().span()))
        .anyMatch(s -> SPEAKING_OF_FLOWS.stream().anyMatch(s.place()::isIn));
  }

  /** {@code (a) …; (b) …; and (c) …}: paragraphs that are the items of a list. */
  private List<Flow> lettered(List<Block> blocks, Block first, Optional<Prose> before) {
    if (before.isEmpty() || !isLettered(first) || !introduces(before.get())) {
      return List.of();
    }
    return blocks.subList(blocks.indexOf(first), blocks.size()).stream()
        .takeWhile(FlowReader::isLettered)
        .map(b -> ((Paragraph) b).prose())
        .map(
            p -> {
              Matcher letter = LETTER.matcher(p.text());
              int from = letter.find() ? letter.end() : 0;
              Prose item = p.slice(from, p.text().length());
              return names.flow(FlowNames.nameOf(item), Optional.empty(), List.of(), p.span());
            })
        .toList();
  }

  private static boolean isLettered(Block block) {
    return block instanceof Paragraph paragraph && LETTER.matcher(paragraph.prose().text()).find();
  }

  /** A bold line that serves as a heading. */
  private Optional<Place.Title> titleLine(Block block) {
    return block instanceof Paragraph paragraph
        ? Optional.ofNullable(titles.get(paragraph.prose().span()))
        : Optional.empty();
  }

  private boolean isFlows(Place.Title title) {
    return title.sections().contains("flows")
        && !title.sections().contains("data-flow")
        && !isOfAnotherMatter(title);
  }

  /** "Operations" may be about logs and alerts: its text tells. */
  private boolean isOfAnotherMatter(Place.Title title) {
    if (!title.phrase().wording().has(ambiguous)) {
      return false;
    }
    List<Statement> under = text.under(title);
    long other = under.stream().filter(s -> s.says(watching)).count();
    return other >= WATCHING && other * 2 >= under.size();
  }

  private List<Flow> block(Block block, boolean underFlows, Optional<Prose> before) {
    if (block instanceof Table table) {
      return tables.flows(table, underFlows);
    }
    boolean introduced = before.isPresent() && introduces(before.get());
    if (block instanceof DefinitionList definitions && (underFlows || introduced)) {
      return definitions.definitions().stream()
          .map(d -> names.flow(d.term(), Optional.empty(), List.of(), d.term().span()))
          .toList();
    }
    if (block instanceof ListBlock list && (underFlows || introduced)) {
      return list.items().stream().flatMap(i -> item(i).stream()).toList();
    }
    return List.of();
  }

  /** {@code These are the flows:}, {@code There are three flows.} */
  private boolean introduces(Prose before) {
    Phrase last = Phrase.of(lastSentence(before), vocabulary);
    boolean open = before.text().strip().endsWith(":");
    return (open || last.wording().words() <= INTRODUCTION_WORDS) && last.wording().has(flowTerms);
  }

  private static Prose lastSentence(Prose prose) {
    String all = prose.text().stripTrailing();
    String body = all.endsWith(".") ? all.substring(0, all.length() - 1) : all;
    int start = Math.max(body.lastIndexOf(". "), body.lastIndexOf(".\n"));
    return start < 0 ? prose : prose.slice(start + 1, all.length());
  }

  private Optional<Flow> item(ListItem item) {
    return item.blocks().stream()
        .filter(Paragraph.class::isInstance)
        .map(b -> ((Paragraph) b).prose())
        .filter(p -> !p.isBlank())
        .findFirst()
        .map(
            prose -> names.flow(FlowNames.nameOf(prose), Optional.empty(), List.of(), item.span()));
  }

  /** {@code Flow 1: Sign a lease}, {@code UC-2 Void a lease}, wherever it stands. */
  private static boolean isNumbered(Section section, Optional<Place.Title> above) {
    return section.heading().filter(h -> NUMBERED.matcher(h.prose().text()).find()).isPresent()
        && above.stream().flatMap(t -> t.sections().stream()).noneMatch(OTHER_SECTIONS::contains);
  }

  /** Headings below one that names flows, each with something under it. */
  private List<Flow> headed(Section section) {
    Optional<Place.Title> title = title(section);
    boolean flows = title.isPresent() && isFlows(title.get());
    if (flows && !section.children().isEmpty()) {
      return section.children().stream()
          .filter(c -> title(c).map(t -> !t.sections().contains("data-flow")).orElse(true))
          .map(
              c ->
                  names.flow(
                      c.heading().orElseThrow().prose(),
                      Optional.empty(),
                      List.of(),
                      c.heading().orElseThrow().span()))
          .toList();
    }
    List<Section> numbered = section.children().stream().filter(c -> isNumbered(c, title)).toList();
    if (numbered.size() > 1) {
      return numbered.stream()
          .map(c -> c.heading().orElseThrow())
          .map(h -> names.flow(h.prose(), Optional.empty(), List.of(), h.span()))
          .toList();
    }
    for (Section child : section.children()) {
      List<Flow> found = headed(child);
      if (!found.isEmpty()) {
        return found;
      }
    }
    return List.of();
  }
}
