package io.github.integrationspec.markdown;

import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.DefinitionList;
import io.github.integrationspec.model.DefinitionList.Definition;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.source.Span;
import java.util.ArrayList;
import java.util.List;

/** A term with {@code : definition} lines below it. */
final class Definitions {

  private Definitions() {}

  static boolean areIn(Prose prose) {
    String text = prose.text();
    int line = text.indexOf("\n:");
    return line > 0 && text.charAt(0) != ':' && isDefinition(text, line + 1);
  }

  private static boolean isDefinition(String text, int line) {
    return line + 2 < text.length()
        && text.charAt(line) == ':'
        && (text.charAt(line + 1) == ' ' || text.charAt(line + 1) == '\t');
  }

  /** A line is a term when the next one begins a definition and it does not itself. */
  static DefinitionList of(Prose prose, Span span) {
    String text = prose.text();
    List<Definition> definitions = new ArrayList<>();
    int term = 0;
    int termEnd = text.indexOf('\n');
    List<Block> descriptions = new ArrayList<>();
    int description = termEnd + 1;
    int line = description;
    while (line < text.length()) {
      int end = text.indexOf('\n', line);
      end = end < 0 ? text.length() : end;
      boolean nextDefines = end < text.length() && isDefinition(text, end + 1);
      if (isDefinition(text, line)) {
        addDescription(prose, description, line - 1, descriptions);
        description = line;
      } else if (nextDefines) {
        addDescription(prose, description, line - 1, descriptions);
        definitions.add(definition(prose, term, termEnd, line - 1, descriptions));
        descriptions = new ArrayList<>();
        term = line;
        termEnd = end;
        description = end + 1;
      }
      line = end + 1;
    }
    addDescription(prose, description, text.length(), descriptions);
    definitions.add(definition(prose, term, termEnd, text.length(), descriptions));
    return new DefinitionList(definitions, span);
  }

  private static Definition definition(
      Prose prose, int term, int termEnd, int end, List<Block> descriptions) {
    return new Definition(prose.slice(term, termEnd), descriptions, prose.span(term, end));
  }

  private static void addDescription(Prose prose, int start, int end, List<Block> descriptions) {
    int from = start + 1;
    while (from < end && ProseBuilder.isSpace(prose.text().charAt(from))) {
      from++;
    }
    if (from < end) {
      Prose text = prose.slice(from, end);
      descriptions.add(new Paragraph(text, text.span()));
    }
  }
}
