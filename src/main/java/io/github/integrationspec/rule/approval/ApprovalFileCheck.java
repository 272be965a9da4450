package io.github.integrationspec.rule.approval;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * {@code approval-content}, for a run as a whole: the file of approvals can be read. One that
 * cannot would leave every approval unguarded.
 */
public final class ApprovalFileCheck implements RunCheck {

  @Override
  public List<Finding> judge(RunFacts facts, Rule rule) {
    return facts.outside().approvals().problem().stream()
        .map(
            problem ->
                new Finding(
                    rule.id(),
                    problem.span().file(),
                    problem.span(),
                    rule.messages()
                        .get("file")
                        .replace("{file}", problem.span().file())
                        .replace("{why}", problem.why()),
                    "",
                    rule.fixes().get("file"),
                    List.of()))
        .toList();
  }
}
