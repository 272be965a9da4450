package io.github.integrationspec.rule.document;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/** {@code document-link}: relative links lead to files of the repository, anchors to headings. */
public final class LinkCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    for (ResolvedLink link : subject.specification().links()) {
      switch (link.resolution()) {
        case MISSING_FILE -> report(link, "file", findings);
        case MISSING_ANCHOR -> report(link, "anchor", findings);
        case OTHER_CASE -> report(link, "case", findings);
        case OUTSIDE -> report(link, "outside", findings);
        case WEB, FILE, FOLDER, ANCHOR -> {}
      }
    }
    new UndefinedLinks(subject).report(findings);
    return findings.all();
  }

  private static void report(ResolvedLink link, String key, Findings findings) {
    Findings.Draft draft =
        findings
            .at(link.link().targetSpan(), key)
            .with(Map.of("target", link.link().target(), "file", link.file()));
    link.suggestion().ifPresent(s -> draft.more("Did you mean \"" + s + "\"?"));
    draft.add();
  }
}
