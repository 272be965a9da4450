package io.github.integrationspec.engine;

import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.api.EndpointMethodCheck;
import io.github.integrationspec.rule.api.ExampleCheck;
import io.github.integrationspec.rule.approval.ApprovalDateCheck;
import io.github.integrationspec.rule.approval.ApprovalRequiredCheck;
import io.github.integrationspec.rule.approval.ArchitectureApprovalCheck;
import io.github.integrationspec.rule.approval.SecurityApprovalCheck;
import io.github.integrationspec.rule.diagram.OpaqueCheck;
import io.github.integrationspec.rule.document.ChecklistCheck;
import io.github.integrationspec.rule.document.LinkCheck;
import io.github.integrationspec.rule.document.PlaceholderCheck;
import io.github.integrationspec.rule.document.StatusCheck;
import io.github.integrationspec.rule.document.TitleCheck;
import io.github.integrationspec.rule.mapping.RulesCheck;
import io.github.integrationspec.rule.overview.FlowsCheck;
import io.github.integrationspec.rule.section.DiagramsCheck;
import io.github.integrationspec.rule.section.EmptyCheck;
import io.github.integrationspec.rule.section.OrderCheck;
import io.github.integrationspec.rule.section.PresenceCheck;
import io.github.integrationspec.rule.security.LeakedSecretCheck;
import io.github.integrationspec.rule.state.ExitStateCheck;
import io.github.integrationspec.rule.state.PartialCheck;
import java.util.Map;

/**
 * The one table of checks written in code, by the name that rules' pages give them, sorted. {@code
 * document-readable} is not among them: it is judged where files are read.
 */
public final class BuiltInChecks {

  private BuiltInChecks() {}

  /** Checks on one specification. */
  public static Map<String, Check> checks() {
    // keep sorted
    return Map.ofEntries(
        Map.entry("api-endpoint-method", new EndpointMethodCheck()),
        Map.entry("api-example-valid", new ExampleCheck()),
        Map.entry("approval-architecture", new ArchitectureApprovalCheck()),
        Map.entry("approval-date", new ApprovalDateCheck()),
        Map.entry("approval-required", new ApprovalRequiredCheck()),
        Map.entry("approval-security", new SecurityApprovalCheck()),
        Map.entry("dataflow-present", new io.github.integrationspec.rule.dataflow.PresentCheck()),
        Map.entry("diagram-opaque", new OpaqueCheck()),
        Map.entry("document-checklist", new ChecklistCheck()),
        Map.entry("document-link", new LinkCheck()),
        Map.entry("document-placeholder", new PlaceholderCheck()),
        Map.entry("document-status", new StatusCheck()),
        Map.entry("document-title", new TitleCheck()),
        Map.entry("mapping-rules", new RulesCheck()),
        Map.entry("overview-flows", new FlowsCheck()),
        Map.entry("section-diagrams", new DiagramsCheck()),
        Map.entry("section-empty", new EmptyCheck()),
        Map.entry("section-order", new OrderCheck()),
        Map.entry("section-present", new PresenceCheck()),
        Map.entry("security-leaked-secret", new LeakedSecretCheck()),
        Map.entry("sequence-present", new io.github.integrationspec.rule.sequence.PresentCheck()),
        Map.entry("state-aborted", ExitStateCheck.aborted()),
        Map.entry("state-blocked", ExitStateCheck.blocked()),
        Map.entry("state-partial", new PartialCheck()));
  }

  /** Checks on all specifications of a run. */
  public static Map<String, RunCheck> runChecks() {
    // keep sorted
    return Map.ofEntries();
  }
}
