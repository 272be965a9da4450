package io.github.integrationspec.diagram.plantuml;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.classdiagram.ClassDiagram;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.core.DiagramType;
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
  private static final Set<String> DEPLOYMENT = Set.of("node", "artifact");
  private static final Set<String> USE_CASE = Set.of("usecase", "usecase_business");

  private Types() {}

  /** Whether the nodes and edges of a diagram of entities are read. */
  static boolean isLookedInto(String type) {
    return !type.equals("class") && !type.equals("object");
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

  /** What the library took a diagram for when it stopped. */
  static String assumed(PSystemError error) {
    Matcher assumed = ASSUMED.matcher(String.valueOf(error.getFirstError().getError()));
    String name = assumed.find() ? assumed.group(1).toLowerCase(Locale.ROOT) : "unknown";
    return name.equals(DiagramType.DESCRIPTION.name().toLowerCase(Locale.ROOT))
        ? "component"
        : name;
  }
}
