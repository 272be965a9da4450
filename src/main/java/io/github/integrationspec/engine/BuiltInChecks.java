package io.github.integrationspec.engine;

import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.DiagramPresence;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.VersionControlCheck;
import io.github.integrationspec.rule.api.EndpointMethodCheck;
import io.github.integrationspec.rule.api.ExampleCheck;
import io.github.integrationspec.rule.approval.ApprovalContentCheck;
import io.github.integrationspec.rule.approval.ApprovalDateCheck;
import io.github.integrationspec.rule.approval.ApprovalFileCheck;
import io.github.integrationspec.rule.approval.ApprovalRequiredCheck;
import io.github.integrationspec.rule.approval.ApprovalStaleCheck;
import io.github.integrationspec.rule.approval.ArchitectureApprovalCheck;
import io.github.integrationspec.rule.approval.SecurityApprovalCheck;
import io.github.integrationspec.rule.consistency.AlertQuotaCheck;
import io.github.integrationspec.rule.consistency.AuthenticationConsistencyCheck;
import io.github.integrationspec.rule.consistency.EndpointsConsistencyCheck;
import io.github.integrationspec.rule.consistency.ParticipantsConsistencyCheck;
import io.github.integrationspec.rule.consistency.RateLimitsConsistencyCheck;
import io.github.integrationspec.rule.consistency.RetriesConsistencyCheck;
import io.github.integrationspec.rule.consistency.RetryBudgetCheck;
import io.github.integrationspec.rule.consistency.RetryRateCheck;
import io.github.integrationspec.rule.consistency.SensitivityConsistencyCheck;
import io.github.integrationspec.rule.consistency.SensitivityProtectionCheck;
import io.github.integrationspec.rule.consistency.TimeoutsConsistencyCheck;
import io.github.integrationspec.rule.dataflow.DataFlowConnectedCheck;
import io.github.integrationspec.rule.dataflow.DataFlowDestinationsCheck;
import io.github.integrationspec.rule.dataflow.DataFlowDirectionCheck;
import io.github.integrationspec.rule.dataflow.DataFlowLabelsCheck;
import io.github.integrationspec.rule.dataflow.DataFlowPrivacyCheck;
import io.github.integrationspec.rule.dataflow.DataFlowSensitivityCheck;
import io.github.integrationspec.rule.dataflow.DataFlowSourcesCheck;
import io.github.integrationspec.rule.dataflow.DataFlowStoresCheck;
import io.github.integrationspec.rule.dataflow.DataFlowSyntaxCheck;
import io.github.integrationspec.rule.dataflow.DataFlowThirdPartyCheck;
import io.github.integrationspec.rule.dataflow.DataFlowTitleCheck;
import io.github.integrationspec.rule.dataflow.DataFlowTransformationsCheck;
import io.github.integrationspec.rule.diagram.DiagramSyntaxCheck;
import io.github.integrationspec.rule.diagram.LinkedCheck;
import io.github.integrationspec.rule.diagram.OpaqueCheck;
import io.github.integrationspec.rule.diagram.RecommendedCheck;
import io.github.integrationspec.rule.document.ChecklistCheck;
import io.github.integrationspec.rule.document.DuplicateCheck;
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
import io.github.integrationspec.rule.sequence.SequenceAuthenticationCheck;
import io.github.integrationspec.rule.sequence.SequenceCircuitBreakerCheck;
import io.github.integrationspec.rule.sequence.SequenceCompleteCheck;
import io.github.integrationspec.rule.sequence.SequenceErrorFlowCheck;
import io.github.integrationspec.rule.sequence.SequenceFallbackCheck;
import io.github.integrationspec.rule.sequence.SequenceMessageDetailCheck;
import io.github.integrationspec.rule.sequence.SequenceParticipantsCheck;
import io.github.integrationspec.rule.sequence.SequencePerFlowCheck;
import io.github.integrationspec.rule.sequence.SequenceResponseCheck;
import io.github.integrationspec.rule.sequence.SequenceRetryCheck;
import io.github.integrationspec.rule.sequence.SequenceSyntaxCheck;
import io.github.integrationspec.rule.sequence.SequenceTimeoutCheck;
import io.github.integrationspec.rule.sequence.SequenceTimingCheck;
import io.github.integrationspec.rule.sequence.SequenceTitleCheck;
import io.github.integrationspec.rule.sequence.SequenceUnusedParticipantCheck;
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
        Map.entry("approval-content", new ApprovalContentCheck()),
        Map.entry("approval-date", new ApprovalDateCheck()),
        Map.entry("approval-required", new ApprovalRequiredCheck()),
        Map.entry("approval-security", new SecurityApprovalCheck()),
        Map.entry("approval-stale", new ApprovalStaleCheck()),
        Map.entry("consistency-alert-quota", new AlertQuotaCheck()),
        Map.entry("consistency-authentication", new AuthenticationConsistencyCheck()),
        Map.entry("consistency-endpoints", new EndpointsConsistencyCheck()),
        Map.entry("consistency-participants", new ParticipantsConsistencyCheck()),
        Map.entry("consistency-rate-limits", new RateLimitsConsistencyCheck()),
        Map.entry("consistency-retries", new RetriesConsistencyCheck()),
        Map.entry("consistency-retry-budget", new RetryBudgetCheck()),
        Map.entry("consistency-retry-rate", new RetryRateCheck()),
        Map.entry("consistency-sensitivity", new SensitivityConsistencyCheck()),
        Map.entry("consistency-sensitivity-protection", new SensitivityProtectionCheck()),
        Map.entry("consistency-timeouts", new TimeoutsConsistencyCheck()),
        Map.entry("dataflow-connected", new DataFlowConnectedCheck()),
        Map.entry("dataflow-destinations", new DataFlowDestinationsCheck()),
        Map.entry("dataflow-direction", new DataFlowDirectionCheck()),
        Map.entry("dataflow-labels", new DataFlowLabelsCheck()),
        Map.entry("dataflow-present", DiagramPresence.ofDataFlows()),
        Map.entry("dataflow-privacy", new DataFlowPrivacyCheck()),
        Map.entry("dataflow-sensitivity", new DataFlowSensitivityCheck()),
        Map.entry("dataflow-sources", new DataFlowSourcesCheck()),
        Map.entry("dataflow-stores", new DataFlowStoresCheck()),
        Map.entry("dataflow-syntax", new DataFlowSyntaxCheck()),
        Map.entry("dataflow-third-party", new DataFlowThirdPartyCheck()),
        Map.entry("dataflow-title", new DataFlowTitleCheck()),
        Map.entry("dataflow-transformations", new DataFlowTransformationsCheck()),
        Map.entry("diagram-architecture", RecommendedCheck.architecture()),
        Map.entry("diagram-deployment", RecommendedCheck.deployment()),
        Map.entry("diagram-network", RecommendedCheck.network()),
        Map.entry("diagram-opaque", new OpaqueCheck()),
        Map.entry("diagram-state", RecommendedCheck.state()),
        Map.entry("diagram-syntax", new DiagramSyntaxCheck()),
        Map.entry("diagram-version-control", VersionControlCheck.ofDiagrams()),
        Map.entry("document-checklist", new ChecklistCheck()),
        Map.entry("document-link", new LinkCheck()),
        Map.entry("document-placeholder", new PlaceholderCheck()),
        Map.entry("document-status", new StatusCheck()),
        Map.entry("document-title", new TitleCheck()),
        Map.entry("document-version-control", VersionControlCheck.ofDocuments()),
        Map.entry("mapping-rules", new RulesCheck()),
        Map.entry("overview-flows", new FlowsCheck()),
        Map.entry("section-diagrams", new DiagramsCheck()),
        Map.entry("section-empty", new EmptyCheck()),
        Map.entry("section-order", new OrderCheck()),
        Map.entry("section-present", new PresenceCheck()),
        Map.entry("security-leaked-secret", new LeakedSecretCheck()),
        Map.entry("sequence-authentication", new SequenceAuthenticationCheck()),
        Map.entry("sequence-circuit-breaker", new SequenceCircuitBreakerCheck()),
        Map.entry("sequence-complete", new SequenceCompleteCheck()),
        Map.entry("sequence-error-flow", new SequenceErrorFlowCheck()),
        Map.entry("sequence-fallback", new SequenceFallbackCheck()),
        Map.entry("sequence-message-detail", new SequenceMessageDetailCheck()),
        Map.entry("sequence-participants", new SequenceParticipantsCheck()),
        Map.entry("sequence-per-flow", new SequencePerFlowCheck()),
        Map.entry("sequence-present", DiagramPresence.ofSequences()),
        Map.entry("sequence-response", new SequenceResponseCheck()),
        Map.entry("sequence-retry", new SequenceRetryCheck()),
        Map.entry("sequence-syntax", new SequenceSyntaxCheck()),
        Map.entry("sequence-timeout", new SequenceTimeoutCheck()),
        Map.entry("sequence-timing", new SequenceTimingCheck()),
        Map.entry("sequence-title", new SequenceTitleCheck()),
        Map.entry("sequence-unused-participant", new SequenceUnusedParticipantCheck()),
        Map.entry("state-aborted", ExitStateCheck.aborted()),
        Map.entry("state-blocked", ExitStateCheck.blocked()),
        Map.entry("state-partial", new PartialCheck()));
  }

  /** Checks on all specifications of a run. */
  public static Map<String, RunCheck> runChecks() {
    // keep sorted
    return Map.ofEntries(
        Map.entry("approval-content", new ApprovalFileCheck()),
        Map.entry("diagram-linked", new LinkedCheck()),
        Map.entry("document-duplicate", new DuplicateCheck()));
  }
}
