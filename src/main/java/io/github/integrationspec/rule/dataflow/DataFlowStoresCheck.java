package io.github.integrationspec.rule.dataflow;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.evidence.Place;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.rule.reading.DataStores;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/** {@code dataflow-stores}: a data store is shown, or the document says that nothing is stored. */
public final class DataFlowStoresCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    DataStores stores = new DataStores(subject.standard());
    TermSet nothing = subject.standard().terms("nothing-stored");
    boolean said =
        subject.text().statements().stream()
            .filter(s -> s.form() != Statement.Form.CODE)
            .filter(s -> s.place().weight() == Place.Weight.EVIDENCE)
            .anyMatch(s -> s.phrase().wording().has(nothing));
    return said
        ? List.of()
        : new DataFlowFact(subject, rule)
            .judge(
                drawing ->
                    drawing.nodes().stream()
                            .filter(n -> !drawing.thirdParties().contains(n.id()))
                            .anyMatch(stores::isStore)
                        || drawing.texts().stream().anyMatch(t -> t.has(nothing)),
                text -> stores.isNamedIn(text.wording()));
  }
}
