package io.github.integrationspec.rule.document;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Block;
import io.github.integrationspec.model.Details;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ListBlock;
import io.github.integrationspec.model.ListItem;
import io.github.integrationspec.model.Paragraph;
import io.github.integrationspec.model.Quote;
import io.github.integrationspec.model.Section;
import io.github.integrationspec.model.Task;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Status;
import io.github.integrationspec.rule.reading.StatusField;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code document-checklist}: an approved document has no unticked item of its own checklist. */
public final class ChecklistCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Optional<Status> status = subject.status().flatMap(StatusField::status);
    if (status.isEmpty() || (status.get() != Status.APPROVED && status.get() != Status.COMPLETED)) {
      return List.of();
    }
    Findings findings = new Findings(subject, rule);
    for (Document document : subject.specification().documents()) {
      section(document.root(), status.get(), findings);
    }
    return findings.all();
  }

  private static void section(Section section, Status status, Findings findings) {
    blocks(section.blocks(), status, findings);
    section.children().forEach(child -> section(child, status, findings));
  }

  private static void blocks(List<Block> blocks, Status status, Findings findings) {
    for (Block block : blocks) {
      if (block instanceof ListBlock list) {
        list.items().forEach(item -> item(item, status, findings));
      } else if (block instanceof Quote quote) {
        blocks(quote.blocks(), status, findings);
      } else if (block instanceof Details details) {
        blocks(details.blocks(), status, findings);
      }
    }
  }

  private static void item(ListItem item, Status status, Findings findings) {
    if (item.task() == Task.OPEN) {
      Optional<Paragraph> text =
          item.blocks().stream()
              .filter(Paragraph.class::isInstance)
              .map(Paragraph.class::cast)
              .findFirst();
      Span span = text.map(Paragraph::span).orElse(item.span());
      String words = text.map(p -> p.prose().text().strip().replaceAll("\\s+", " ")).orElse("");
      findings
          .at(span, "missing")
          .with(Map.of("item", words, "status", status.word()))
          .note("not ticked")
          .add();
    }
    blocks(item.blocks(), status, findings);
  }
}
