package io.github.integrationspec.diagram.plantuml;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.RandomAccess;
import net.sourceforge.plantuml.text.StringLocated;

/**
 * The lines that the preprocessor runs through, watching over its shoulder: while it looks at one
 * of them, whatever it prints is this line's doing, however many procedures lie between.
 */
final class CallSites extends AbstractList<StringLocated> implements RandomAccess {

  private final List<StringLocated> lines = new ArrayList<>();
  private final List<StringLocated> printed;

  /** For each printed line the index of the line that is its cause. */
  private final List<Integer> causes = new ArrayList<>();

  private int current;

  /**
   * @param printed where the preprocessor adds what it prints
   */
  CallSites(List<Line> source, List<StringLocated> printed) {
    this.printed = printed;
    for (int i = 0; i < source.size(); i++) {
      Line line = source.get(i);
      lines.add(new StringLocated(line.text(), new Place(i, line)));
    }
  }

  @Override
  public StringLocated get(int index) {
    if (index != current) {
      settle();
      current = index;
    }
    return lines.get(index);
  }

  @Override
  public int size() {
    return lines.size();
  }

  /** The line that the preprocessor looked at last. */
  Place currentPlace() {
    return (Place) lines.get(current).getLocation();
  }

  /** What was printed, each line at the place of its cause. */
  List<StringLocated> printedAtTheirCauses() {
    settle();
    List<StringLocated> result = new ArrayList<>(printed.size());
    for (int i = 0; i < printed.size(); i++) {
      String text = printed.get(i).getString();
      Place cause = (Place) lines.get(causes.get(i)).getLocation();
      result.add(new StringLocated(text, cause.printing(i, text)));
    }
    return result;
  }

  // the preprocessor may also take back what it printed, to make it the value of a function
  private void settle() {
    while (causes.size() > printed.size()) {
      causes.remove(causes.size() - 1);
    }
    while (causes.size() < printed.size()) {
      causes.add(current);
    }
  }
}
