package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import java.util.List;

/** The stretches of a prose in which nothing more is looked for: code, links and images. */
final class OpaqueMarks {

  private final int[] starts;
  private final int[] ends;
  private int count;
  private int current;

  OpaqueMarks(List<Mark> marks) {
    starts = new int[marks.size()];
    ends = new int[marks.size()];
    int covered = 0;
    for (Mark mark : marks) {
      // one within another adds nothing
      if (isOpaque(mark.kind()) && mark.end() > covered) {
        starts[count] = mark.start();
        ends[count] = mark.end();
        covered = mark.end();
        count++;
      }
    }
  }

  /** Offsets must be asked for in ascending order. */
  boolean contains(int offset) {
    while (current < count && ends[current] <= offset) {
      current++;
    }
    return current < count && starts[current] <= offset;
  }

  private static boolean isOpaque(MarkKind kind) {
    return kind == MarkKind.CODE || kind == MarkKind.LINK || kind == MarkKind.IMAGE;
  }
}
