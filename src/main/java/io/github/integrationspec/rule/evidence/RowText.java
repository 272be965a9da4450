package io.github.integrationspec.rule.evidence;

import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;

/** The cells of a row as one text. */
final class RowText {

  private static final String SEPARATOR = " | ";

  private RowText() {}

  /** The filled cells, set apart by bars; positions within a cell are those of the file. */
  static Prose of(List<Table.Cell> cells) {
    List<SourceText> parts = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    int length = 0;
    for (Table.Cell cell : cells) {
      if (cell.prose().isBlank()) {
        continue;
      }
      if (!parts.isEmpty()) {
        parts.add(SourceText.of(cell.span().file(), SEPARATOR));
        length += SEPARATOR.length();
      }
      int shift = length;
      cell.prose()
          .marks()
          .forEach(
              m -> marks.add(new Mark(m.kind(), m.start() + shift, m.end() + shift, m.target())));
      parts.add(cell.prose().source());
      length += cell.prose().text().length();
    }
    SourceText text =
        parts.isEmpty() ? SourceText.of(cells.get(0).span().file(), "") : SourceText.join(parts);
    return new Prose(text, marks);
  }
}
