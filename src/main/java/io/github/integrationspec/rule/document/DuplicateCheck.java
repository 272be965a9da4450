package io.github.integrationspec.rule.document;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.rule.RunCheck;
import io.github.integrationspec.rule.RunFacts;
import io.github.integrationspec.rule.reading.Integration;
import io.github.integrationspec.standard.Rule;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code document-duplicate}: one specification for each service of a vendor. */
public final class DuplicateCheck implements RunCheck {

  @Override
  public List<Finding> judge(RunFacts facts, Rule rule) {
    List<Finding> findings = new ArrayList<>();
    // by a name of the vendor: all pairs of ten thousand would take long
    Map<String, List<Integration>> earlier = new HashMap<>();
    for (Integration integration : facts.integrations()) {
      Optional<Integration> first =
          integration.vendorNames().stream()
              .flatMap(name -> earlier.getOrDefault(name, List.of()).stream())
              .filter(integration::isSame)
              .findFirst();
      if (first.isPresent()) {
        findings.add(finding(integration, first.get(), rule));
      } else {
        integration
            .vendorNames()
            .forEach(n -> earlier.computeIfAbsent(n, k -> new ArrayList<>()).add(integration));
      }
    }
    return findings;
  }

  private static Finding finding(Integration integration, Integration first, Rule rule) {
    String service = String.join(" ", integration.service());
    String of = integration.vendor() + (service.isEmpty() ? "" : " (" + service + ")");
    return new Finding(
        rule.id(),
        integration.file(),
        integration.place(),
        rule.messages().get("missing").replace("{other}", first.file()).replace("{of}", of),
        "specified twice",
        rule.fixes().get("missing").replace("{other}", first.file()),
        List.of(new Finding.Related(first.place(), "the other specification")));
  }
}
