package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code dataflow-transformations}: a process of ours that transforms data is shown. */
public final class DataFlowTransformationsCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    TermSet processes = subject.standard().terms("transformations");
    TermSet others = subject.standard().terms("transformations-not");
    TermSet changed = subject.standard().terms("transformations-of-flows");
    return new DataFlowFact(subject, rule)
        .judge(
            drawing ->
                drawing.nodes().stream()
                        .anyMatch(
                            n -> {
                              Wording words =
                                  subject.standard().vocabulary().read(n.label().plain());
                              // "Map to the Acme format" is ours although it names the vendor
                              boolean theirs =
                                  drawing.thirdParties().contains(n.id())
                                      && !beginsWith(words, processes);
                              return !theirs && words.has(processes) && !words.has(others);
                            })
                    || drawing.texts().stream()
                        .anyMatch(
                            t ->
                                switch (t.kind()) {
                                  case EDGE -> t.has(changed);
                                  // a note at a node, or the description of a C4 element
                                  case NOTE -> t.has(processes) && !t.has(others);
                                  default -> false;
                                }),
            text -> text.has(processes));
  }

  private static boolean beginsWith(Wording words, TermSet terms) {
    return words.hits(terms).stream().anyMatch(h -> h.firstToken() == 0);
  }
}
