package io.github.integrationspec.report.html;

import io.github.integrationspec.finding.Reconciliation;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.report.Markup;

/** All documents of one specification, one below the other, under the table of its endpoints. */
final class DocumentMarkup {

  private DocumentMarkup() {}

  static String of(ReadSpecification read, Reconciliation reconciliation, Drawings drawings) {
    Markup out = new Markup();
    ReconciliationMarkup.write(out, reconciliation);
    for (Document document : read.specification().documents()) {
      out.open("section", "class", "file", "data-file", document.file());
      out.element("p", document.file(), "class", "file-name");
      BlockMarkup blocks =
          new BlockMarkup(out, new DiagramFigures(read, document.file(), drawings));
      blocks.frontMatter(document.frontMatter());
      blocks.section(document.root());
      out.close("section");
    }
    return out.toString();
  }
}
