package io.github.integrationspec.rule.mapping;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Table;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Placement;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Placeholders;
import io.github.integrationspec.rule.evidence.Showing;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RuleId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * {@code mapping-rules}: each row of a mapping table says how its target comes about. Without a
 * table, rules in prose count.
 */
public final class RulesCheck implements Check {

  private static final RuleId TABLE = new RuleId("mapping-table");
  private static final Pattern SIGN = Pattern.compile("[\\s…?\\-–—_.]*");

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    Showing table = subject.verdicts().of(TABLE);
    if (table.result() == Showing.Result.ABSENT) {
      return List.of();
    }
    boolean inProse = subject.verdicts().of(rule.id()).isShown() || saysRules(subject);
    if (table.isMissing()) {
      if (!inProse) {
        Placement placement = new Placement(subject);
        Span place = placement.of(rule, table);
        findings
            .at(place, "none")
            .ofWholeSpecification()
            .more(placement.belongs(rule, place))
            .add();
      }
      return findings.all();
    }
    List<Table> tables = mappingTables(subject, table);
    boolean anyColumn = false;
    for (Table found : tables) {
      int column = ruleColumn(subject, found);
      anyColumn |= column >= 0;
      if (column >= 0) {
        blankRows(found, column, findings);
      }
    }
    if (!anyColumn && !inProse && !tables.isEmpty()) {
      findings.at(tables.get(0).header().get(0).span(), "column").ofWholeSpecification().add();
    }
    return findings.all();
  }

  private static boolean saysRules(Subject subject) {
    TermSet kinds = subject.standard().terms("mapping-rule-words");
    return subject.text().statements().stream()
        .filter(s -> s.form() == Statement.Form.SENTENCE)
        .filter(RulesCheck::isOnMapping)
        .anyMatch(s -> s.phrase().wording().has(kinds));
  }

  /** Where no section is recognised, a sentence is on the mapping if it names a field. */
  private static boolean isOnMapping(Statement statement) {
    Set<String> sections = statement.place().sections();
    return sections.contains("data-mapping")
        || (sections.isEmpty()
            && statement.place().weight() != Place.Weight.NO_EVIDENCE
            && (statement.phrase().wording().first(Shape.IDENTIFIER).isPresent()
                || statement.phrase().text().contains("mapping rule")));
  }

  /** The tables that show the mapping, and others of the same header. */
  private static List<Table> mappingTables(Subject subject, Showing shown) {
    Set<Span> rows = shown.proofs().stream().map(Statement::span).collect(Collectors.toSet());
    TermSet sources = subject.standard().terms("mapping-source-columns");
    TermSet targets = subject.standard().terms("mapping-target-columns");
    List<Table> tables = new ArrayList<>();
    for (Document document : subject.specification().documents()) {
      for (Table table : tablesOf(document.root())) {
        boolean proof = table.rows().stream().anyMatch(r -> rows.contains(r.span()));
        boolean alike =
            column(subject, table, sources) >= 0
                && column(subject, table, targets) >= 0
                && column(subject, table, sources) != column(subject, table, targets);
        boolean stands =
            subject.text().titlesOf("data-mapping").stream()
                .flatMap((Place.Title t) -> subject.text().under(t).stream())
                .anyMatch(s -> table.span().contains(s.span()));
        if (proof || (alike && stands)) {
          tables.add(table);
        }
      }
    }
    return tables;
  }

  private static int ruleColumn(Subject subject, Table table) {
    int named = column(subject, table, subject.standard().terms("mapping-rule-columns"));
    if (named >= 0) {
      return named;
    }
    int nameless = namelessColumn(table);
    return nameless >= 0 ? nameless : columnOfRules(subject, table);
  }

  /** A column behind source and target, whatever its name, where half of the cells hold rules. */
  private static int columnOfRules(Subject subject, Table table) {
    TermSet kinds = subject.standard().terms("mapping-rule-words");
    for (int i = table.header().size() - 1; i >= 2; i--) {
      int column = i;
      long rules =
          table.rows().stream()
              .map(r -> r.cells().get(column).prose().text())
              .filter(cell -> subject.standard().vocabulary().read(cell).has(kinds))
              .count();
      if (rules > 0 && rules * 2 >= table.rows().size()) {
        return i;
      }
    }
    return -1;
  }

  /** {@code | Ours | Theirs | |}: a last column without a name says how, where most cells do. */
  private static int namelessColumn(Table table) {
    int last = table.header().size() - 1;
    if (last < 2 || !table.header().get(last).prose().isBlank()) {
      return -1;
    }
    long filled =
        table.rows().stream()
            .filter(r -> !SIGN.matcher(r.cells().get(last).prose().text()).matches())
            .count();
    return filled * 2 > table.rows().size() ? last : -1;
  }

  /** The last of the columns that a term names: rule columns stand behind source and target. */
  private static int column(Subject subject, Table table, TermSet terms) {
    for (int i = table.header().size() - 1; i >= 0; i--) {
      String head = table.header().get(i).prose().text();
      if (subject.standard().vocabulary().read(head).has(terms)) {
        return i;
      }
    }
    return -1;
  }

  private static void blankRows(Table table, int column, Findings findings) {
    for (Table.Row row : table.rows()) {
      Table.Cell cell = row.cells().get(column);
      boolean others =
          row.cells().stream().filter(c -> !SIGN.matcher(c.prose().text()).matches()).count() >= 2;
      boolean blank =
          SIGN.matcher(cell.prose().text()).matches() || Placeholders.isNoValue(cell.prose());
      if (others && blank) {
        String first =
            row.cells().stream()
                .map(Table.Cell::prose)
                .filter(p -> !p.isBlank())
                .map(Prose::text)
                .findFirst()
                .orElse("");
        findings
            .at(cell.span(), "missing")
            .with(Map.of("row", first.strip().replaceAll("\\s+", " ")))
            .note("no rule in this row")
            .add();
      }
    }
  }

  private static List<Table> tablesOf(Section section) {
    List<Table> tables = new ArrayList<>();
    section.all().forEach(s -> tablesIn(s.blocks(), tables));
    return tables;
  }

  private static void tablesIn(List<Block> blocks, List<Table> into) {
    for (Block block : blocks) {
      if (block instanceof Table table) {
        into.add(table);
      } else if (block instanceof Details details) {
        tablesIn(details.blocks(), into);
      } else if (block instanceof Quote quote) {
        tablesIn(quote.blocks(), into);
      }
    }
  }
}
