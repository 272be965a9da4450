package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Tells which flow a diagram draws: that of the list item or row that links it, that whose id it
 * bears, else that whose name comes nearest to its title, headings, caption or file name.
 */
final class FlowMatcher {

  private static final double LINKED = 3;
  private static final double SAME_ID = 2;
  private static final double ENOUGH = 0.4;
  private static final String FLOW_WORDS =
      "flow|use[ -]?case|uc|case|process|scenario|journey|interaction|operation|sequence|workflow|job";
  private static final int HEADINGS = 3;
  private static final double EQUAL = 0.02;

  private final SpecificationText text;
  private final Vocabulary vocabulary;
  private final List<TermSet> generic;
  private final DiagramTitles titles;
  private final List<Flow> flows;
  private final Map<Flow, List<String>> words = new HashMap<>();

  FlowMatcher(SpecificationText text, List<Flow> flows, Standard standard) {
    this.text = text;
    this.vocabulary = standard.vocabulary();
    this.generic = List.of(standard.terms("generic-titles"), standard.terms("filler-words"));
    this.titles = new DiagramTitles(standard);
    this.flows = flows;
    flows.forEach(f -> words.put(f, stems(f.name().text())));
  }

  /**
   * The flows that each diagram draws.
   *
   * @param placements all places of each diagram
   */
  Map<PlacedDiagram, Set<Flow>> match(Map<PlacedDiagram, List<PlacedDiagram>> placements) {
    Map<PlacedDiagram, Set<Flow>> drawn = new HashMap<>();
    Set<Flow> open = new LinkedHashSet<>(flows);
    Map<PlacedDiagram, Map<Flow, Double>> scores = new HashMap<>();
    placements.forEach(
        (diagram, places) -> {
          Map<Flow, Double> own = new HashMap<>();
          flows.forEach(
              f -> own.put(f, places.stream().mapToDouble(p -> score(p, f)).max().orElse(0)));
          scores.put(diagram, own);
          Set<Flow> best = best(own, ENOUGH);
          drawn.put(diagram, best);
          open.removeAll(best);
        });
    // what is left over on both sides may belong together although the names are far apart
    for (PlacedDiagram diagram : placements.keySet()) {
      if (drawn.get(diagram).isEmpty()) {
        Map<Flow, Double> own = new HashMap<>(scores.get(diagram));
        own.keySet().retainAll(open);
        drawn.put(diagram, best(own, 0.01));
      }
    }
    untitled(drawn, open);
    return drawn;
  }

  /** Diagrams without a title take the flows that nobody draws, in order. */
  private void untitled(Map<PlacedDiagram, Set<Flow>> drawn, Set<Flow> open) {
    List<Flow> left = new ArrayList<>(open);
    drawn.values().forEach(left::removeAll);
    drawn.keySet().stream()
        .filter(d -> drawn.get(d).isEmpty() && !titles.isTitled(d))
        .filter(d -> !DiagramSet.isPicture(d))
        .sorted(Comparator.comparing(PlacedDiagram::place))
        .forEach(
            d -> {
              if (!left.isEmpty()) {
                drawn.put(d, Set.of(left.remove(0)));
              }
            });
  }

  private static Set<Flow> best(Map<Flow, Double> scores, double least) {
    double most = scores.values().stream().mapToDouble(d -> d).max().orElse(0);
    Set<Flow> best = new HashSet<>();
    if (most >= least) {
      scores.forEach(
          (flow, score) -> {
            if (score >= most - EQUAL) {
              best.add(flow);
            }
          });
    }
    return best;
  }

  private double score(PlacedDiagram placed, Flow flow) {
    if (flow.span().contains(placed.place())) {
      return LINKED;
    }
    double most = 0;
    int weight = 0;
    for (String name : names(placed)) {
      if (flow.id().isPresent() && hasId(name, flow.id().get())) {
        return SAME_ID - weight * EQUAL * 2;
      }
      most = Math.max(most, likeness(words.get(flow), stems(name)));
      weight++;
    }
    return most;
  }

  /** What a diagram is called, the nearest first. */
  private List<String> names(PlacedDiagram placed) {
    List<String> names = new ArrayList<>();
    placed.diagram().title().ifPresent(t -> names.add(t.plain()));
    placed.above().map(Prose::text).filter(t -> t.length() < 120).ifPresent(names::add);
    // the document's title is about all flows
    List<Heading> headings = placed.headings().stream().filter(h -> h.level() > 1).toList();
    for (int i = headings.size() - 1; i >= 0 && i >= headings.size() - HEADINGS; i--) {
      names.add(headings.get(i).prose().text());
    }
    if (placed.isLinked()) {
      names.add(placed.linkText());
      String file = placed.file().substring(placed.file().lastIndexOf('/') + 1);
      names.add(file.replaceFirst("\\.\\w+$", "").replaceAll("[-_.]+", " "));
      statement(placed).ifPresent(names::add);
    }
    return names;
  }

  /** The sentence or row that links a diagram. */
  private java.util.Optional<String> statement(PlacedDiagram placed) {
    return text.statements().stream()
        .filter(s -> s.place().document().equals(placed.document()))
        .filter(s -> s.span().contains(placed.place()))
        .map(Statement::phrase)
        .map(p -> p.text())
        .filter(t -> t.length() < 200)
        .findFirst();
  }

  private static boolean hasId(String name, String id) {
    if (id.matches("\\p{L}|#?\\d{1,2}")) {
      // "Flow B: …"; a bare letter or number may be that of a chapter
      return Pattern.compile(
              "^\\W*(?:[\\d.]+\\s+)?(?i:"
                  + FLOW_WORDS
                  + ")[ -]?#?"
                  + Pattern.quote(id.replace("#", ""))
                  + "(?![\\p{L}\\p{N}]|\\.\\p{N})")
          .matcher(name)
          .find();
    }
    return id.codePoints().anyMatch(Character::isLetter)
        && Pattern.compile(
                "(?<![\\w-])" + Pattern.quote(id) + "(?![\\w])", Pattern.CASE_INSENSITIVE)
            .matcher(name)
            .find();
  }

  /** Stems of the words that tell one flow from another. */
  private List<String> stems(String name) {
    Wording wording = vocabulary.read(name);
    List<String> stems =
        new ArrayList<>(new LinkedHashSet<>(vocabulary.read(wording.without(generic)).stems()));
    stems.removeIf(s -> s.codePoints().noneMatch(Character::isLetter));
    return stems.isEmpty() ? wording.stems() : stems;
  }

  /** Cosine of the two sets of words. */
  private static double likeness(List<String> a, List<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    long common = a.stream().filter(x -> b.stream().anyMatch(y -> isAlike(x, y))).count();
    return common / Math.sqrt((double) a.size() * b.size());
  }

  /**
   * {@code authorise} and {@code authorisation} are alike, {@code order} and {@code ordinal} not.
   */
  private static boolean isAlike(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    int shorter = Math.min(a.length(), b.length());
    int common = 0;
    while (common < shorter && a.charAt(common) == b.charAt(common)) {
      common++;
    }
    return common >= 5 && common >= shorter - 1;
  }
}
