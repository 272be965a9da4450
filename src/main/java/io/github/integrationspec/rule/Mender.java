package io.github.integrationspec.rule;

import io.github.integrationspec.finding.Edit;
import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.standard.Rule;
import java.util.List;

/**
 * Knows changes that mend findings of a rule where that takes no decision of the author's, or marks
 * each decision as still to be taken. Has no state, like a {@link Check}.
 */
@FunctionalInterface
public interface Mender {

  /** The changes that mend a finding; none where only the author can. */
  List<Edit> mend(Subject subject, Rule rule, Finding finding);
}
