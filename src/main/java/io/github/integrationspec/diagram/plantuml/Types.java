package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.model.Label;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.classdiagram.ClassDiagram;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.descdiagram.DescriptionDiagram;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.statediagram.StateDiagram;
import net.sourceforge.plantuml.text.StringLocated;

/** Names of kinds of diagrams. */
final class Types {

  private static final Pattern START = Pattern.compile("[@\\\\]start(\\w+)");
  private static final Pattern ASSUMED = Pattern.compile("Assumed diagram type: (\\w+)");

  private static final Pattern CLASS_LIKE =
      Pattern.compile(
          "^\\s*[+~#-]?\\s*(?:abstract|static|class|interface|enum|annotation|entity|exception"
              + "|metaclass|protocol|record|struct|dataclass|map|json|diamond)\\b.*");
  private static final Pattern OBJECT = Pattern.compile("^\\s*object\\b.*");
  private static final Pattern TITLE =
      Pattern.compile("^\\s*title\\s+(\\S.*?)\\s*$", Pattern.CASE_INSENSITIVE);
  private static final int GUESSED = 500;
  private static final int LENGTH = 300;
  private static final Set<String> DEPLOYMENT = Set.of("node", "artifact");
  private static final Set<String> USE_CASE = Set.of("usecase", "usecase_business");

  private Types() {}

  private static final Pattern SEQUENCE =
      Pattern.compile(
          "^(?:participant|autonumber|activate|deactivate|box|alt|opt|loop|return|actor|boundary"
              + "|database)\\b.*|^[\\w\"][^\\[\\]():]*?\\s*<?<?--?>?>?\\s*[\\w\"][^\\[\\]():]*:.*");
  private static final Pattern ACTIVITY =
      Pattern.compile("^(?:#\\w+)?:[^;:]*;$|^(?:start|stop|endif|swimlane)$|^\\|.*\\|$");
  private static final Pattern COMPONENT =
      Pattern.compile(
          "^(?:component|node|cloud|rectangle|package|artifact|storage|usecase|interface|folder|frame)\\b.*"
              + "|^\\[.*|.*(?:Person|System|Container|Component|Rel|Boundary)\\w*\\(.*");

  /**
   * What the author most likely meant, for a diagram that the library gave up on: the kind that
   * most of its lines look like.
   */
  static String guess(List<Line> lines) {
    Map<String, Integer> votes = new TreeMap<>();
    for (Line line : lines.subList(0, Math.min(lines.size(), GUESSED))) {
      String text = line.trimmed();
      if (text.length() > LENGTH) {
        continue;
      }
      if (COMPONENT.matcher(text).matches()) {
        votes.merge("component", 1, Integer::sum);
      } else if (ACTIVITY.matcher(text).matches()) {
        votes.merge("activity", 1, Integer::sum);
      } else if (SEQUENCE.matcher(text).matches()) {
        votes.merge("sequence", 1, Integer::sum);
      }
    }
    return votes.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse("unknown");
  }

  /** The title that a diagram has, parsed or not. */
  static Optional<Label> title(List<Line> lines) {
    for (Line line : lines) {
      Matcher title = TITLE.matcher(line.source().text());
      if (title.matches()) {
        return Optional.of(
            new Label(title.group(1), line.source().span(title.start(1), title.end(1))));
      }
    }
    return Optional.empty();
  }

  /** The kind of a diagram of entities and links. */
  static String of(CucaDiagram diagram, boolean usesC4, List<StringLocated> lines) {
    if (diagram instanceof StateDiagram) {
      return "state";
    }
    if (diagram instanceof ClassDiagram) {
      return classType(lines);
    }
    if (!(diagram instanceof DescriptionDiagram)) {
      return "activity";
    }
    if (usesC4) {
      return "c4";
    }
    Set<String> symbols =
        Stream.concat(
                diagram.leafs().stream().map(Symbols::shape),
                diagram.groups().stream().map(Symbols::kind))
            .collect(Collectors.toSet());
    if (!Collections.disjoint(symbols, USE_CASE)) {
      return "usecase";
    }
    return Collections.disjoint(symbols, DEPLOYMENT) ? "component" : "deployment";
  }

  // the library takes "A --> B" for classes where nothing tells otherwise, the author need not
  private static String classType(List<StringLocated> lines) {
    if (lines.stream().anyMatch(line -> OBJECT.matcher(line.getString()).matches())) {
      return "object";
    }
    return lines.stream().anyMatch(line -> CLASS_LIKE.matcher(line.getString()).matches())
        ? "class"
        : "component";
  }

  /** The name of a diagram that is not looked into: that of its {@code @start…}. */
  static String of(Diagram diagram, List<StringLocated> lines) {
    Matcher start = START.matcher(lines.get(0).getString());
    String name = start.find() ? start.group(1).toLowerCase(Locale.ROOT) : "uml";
    if (!name.equals("uml")) {
      return name;
    }
    return diagram
        .getClass()
        .getSimpleName()
        .replaceFirst("^PSystem", "")
        .replaceFirst("(?:Diagram)?\\d*$", "")
        .toLowerCase(Locale.ROOT);
  }

  /**
   * What the library took a diagram for when it stopped. It tries sequence diagrams first and names
   * them where nothing fits.
   */
  static String assumed(PSystemError error, List<Line> lines) {
    Matcher assumed = ASSUMED.matcher(String.valueOf(error.getFirstError().getError()));
    String name = assumed.find() ? assumed.group(1).toLowerCase(Locale.ROOT) : "unknown";
    if (name.equals("sequence") || name.equals("unknown")) {
      String guess = guess(lines);
      return guess.equals("unknown") ? name : guess;
    }
    return name.equals("description") ? "component" : name;
  }
}
