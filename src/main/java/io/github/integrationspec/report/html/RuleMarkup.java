package io.github.integrationspec.report.html;

import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.report.Markup;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Rule;
import io.github.integrationspec.standard.RulePage;

/** A rule's page. */
final class RuleMarkup {

  private final MarkdownReader markdown = new MarkdownReader();

  String of(Rule rule) {
    RulePage page = rule.page();
    Markup out = new Markup();
    part(out, "What it checks", page.checks());
    part(out, "Why", page.why());
    part(out, "Bad", page.bad());
    part(out, "Good", page.good());
    part(out, "How to fix", page.howToFix());
    part(out, "Known false alarms", page.falseAlarms());
    return out.toString();
  }

  private void part(Markup out, String title, String text) {
    if (!text.isBlank()) {
      out.element("h3", title);
      new BlockMarkup(out, BlockMarkup.Figures.none(), DocumentLinks.none())
          .section(markdown.read(SourceText.of("rule.md", text)).root());
    }
  }
}
