package io.github.integrationspec.report.html;

import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.report.Markup;
import java.util.Map;

/** All documents of one specification, one below the other, under the table of its endpoints. */
final class DocumentMarkup {

  private DocumentMarkup() {}

  /**
   * The markup.
   *
   * @param numbers the number of the page on which each document of the report is shown, by path
   */
  static String of(
      ReadSpecification read,
      Reconciliation reconciliation,
      Drawings drawings,
      Pictures pictures,
      Map<String, Integer> numbers) {
    Markup out = new Markup();
    ReconciliationMarkup.write(out, reconciliation);
    for (Document document : read.specification().documents()) {
      out.open("section", "class", "file", "data-file", document.file());
      out.element("p", document.file(), "class", "file-name");
      BlockMarkup blocks =
          new BlockMarkup(
              out,
              new DiagramFigures(read, document.file(), drawings, pictures),
              DocumentLinks.of(read.specification(), document.file(), numbers));
      blocks.frontMatter(document.frontMatter());
      blocks.section(document.root());
      out.close("section");
    }
    return out.toString();
  }
}
