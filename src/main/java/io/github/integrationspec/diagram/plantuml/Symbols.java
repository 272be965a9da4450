package io.github.integrationspec.diagram.plantuml;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import net.sourceforge.plantuml.abel.Entity;
import net.sourceforge.plantuml.abel.GroupType;
import net.sourceforge.plantuml.abel.LeafType;
import net.sourceforge.plantuml.decoration.symbol.USymbol;

/** Names of shapes in PlantUML's own words. */
final class Symbols {

  private Symbols() {}

  /** The shape of a node; empty for the usual one of its diagram. */
  static String shape(Entity leaf) {
    LeafType type = leaf.getLeafType();
    if (type == LeafType.DESCRIPTION && leaf.getUSymbol() != null) {
      return name(leaf.getUSymbol());
    }
    return switch (type) {
      case CIRCLE_START -> "start";
      case CIRCLE_END -> "end";
      case STATE_CHOICE, BRANCH -> "choice";
      case STATE_FORK_JOIN, SYNCHRO_BAR -> "fork";
      case EMPTY_PACKAGE -> "package";
      case STATE, ACTIVITY, CLASS, STILL_UNKNOWN -> "";
      default -> type.name().toLowerCase(Locale.ROOT);
    };
  }

  /** Whether a node is the start or the end of a state, {@code [*]}. */
  static boolean isStartOrEnd(Entity leaf) {
    return leaf.getLeafType() == LeafType.CIRCLE_START || leaf.getLeafType() == LeafType.CIRCLE_END;
  }

  /** The keyword that makes such a group. */
  static String kind(Entity group) {
    if (group.getUSymbol() != null) {
      return name(group.getUSymbol());
    }
    return group.getGroupType() == GroupType.PACKAGE
        ? "package"
        : group.getGroupType().name().toLowerCase(Locale.ROOT);
  }

  // names that are words of Java have an underscore behind them
  private static String name(USymbol symbol) {
    return Arrays.stream(symbol.getSNames())
        .map(name -> name.name().replaceFirst("_$", "").toLowerCase(Locale.ROOT))
        .collect(Collectors.joining("-"));
  }
}
