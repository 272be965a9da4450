package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Joins lines that end in a backslash with the next ones. */
final class Continuations {

  private static final Pattern COMMENT = Pattern.compile("^\\s*'.*");

  private Continuations() {}

  static List<Line> merged(List<Line> lines) {
    List<Line> merged = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (!continues(line)) {
        merged.add(line);
        continue;
      }
      StringBuilder text = new StringBuilder();
      List<SourceText> sources = new ArrayList<>();
      boolean more = true;
      while (more) {
        Line part = lines.get(i);
        more = continues(part) && i + 1 < lines.size();
        text.append(more ? part.text().substring(0, part.text().length() - 1) : part.text());
        sources.add(part.source());
        if (more) {
          i++;
          while (i + 1 < lines.size() && COMMENT.matcher(lines.get(i).text()).matches()) {
            i++;
          }
        }
      }
      merged.add(new Line(text.toString(), SourceText.join(sources)));
    }
    return merged;
  }

  // two backslashes are a backslash
  private static boolean continues(Line line) {
    String text = line.text();
    return text.endsWith("\\") && !text.endsWith("\\\\");
  }
}
