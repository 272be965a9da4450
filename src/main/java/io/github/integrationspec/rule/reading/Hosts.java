package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The companies behind the URLs of a specification: {@code adyen} of {@code
 * https://docs.adyen.com/…}. Reserved names, intranets and places where everybody keeps documents
 * and tickets say nothing.
 */
final class Hosts {

  private static final Set<String> NOBODY =
      Set.of(
          "example",
          "test",
          "invalid",
          "localhost",
          "local",
          "internal",
          "intranet",
          "corp",
          "lan",
          "home");
  private static final Set<String> ANYBODY =
      Set.of(
          "github",
          "gitlab",
          "bitbucket",
          "atlassian",
          "google",
          "wikipedia",
          "ietf",
          "rfc-editor",
          "w3",
          "europa",
          "iso",
          "owasp",
          "postman",
          "swagger",
          "openapis",
          "youtube",
          "microsoft",
          "sharepoint",
          "notion",
          "slab",
          "json-schema",
          "github-io",
          "mermaid",
          "plantuml",
          "diagrams",
          "draw",
          "gdpr-info",
          "gdpr",
          "pcisecuritystandards");
  private static final Set<String> TOOLS =
      Set.of(
          "jira",
          "confluence",
          "wiki",
          "git",
          "gitlab",
          "github",
          "grafana",
          "kibana",
          "issues",
          "tracker",
          "youtrack",
          "sentry",
          "pagerduty",
          "backstage",
          "tickets",
          "redmine");
  private static final Set<String> SECOND_LEVEL =
      Set.of("co", "com", "org", "net", "ac", "gov", "gob", "edu");

  /** Labels that many share: {@code service.gov.uk}. What stands before them tells who it is. */
  private static final Set<String> SHARED =
      Set.of("service", "services", "cloud", "app", "apps", "api", "apis", "online", "hosting");

  private Hosts() {}

  /** How often each company is linked or addressed, the first ones first. */
  static Map<String, Integer> in(SpecificationText text) {
    List<String> urls = new ArrayList<>();
    for (Statement statement : text.statements()) {
      String own = statement.phrase().text();
      statement
          .phrase()
          .wording()
          .values(Shape.URL)
          .forEach(url -> urls.add(own.substring(url.start(), url.end())));
    }
    for (ResolvedLink link : text.specification().links()) {
      if (link.resolution() == LinkResolution.WEB) {
        urls.add(link.link().target());
      }
    }
    Map<String, Integer> hosts = new LinkedHashMap<>();
    urls.forEach(url -> company(url).ifPresent(c -> hosts.merge(c, 1, Integer::sum)));
    return hosts;
  }

  static Optional<String> company(String url) {
    String rest = url.replaceFirst("^[a-zA-Z][a-zA-Z0-9+.-]*://", "");
    if (rest.equals(url)) {
      return Optional.empty();
    }
    String host = rest.split("[/:?#]", 2)[0].toLowerCase(Locale.ROOT);
    List<String> labels = List.of(host.split("\\."));
    int last = labels.size() - 1;
    if (last < 1 || NOBODY.contains(labels.get(last)) || TOOLS.contains(labels.get(0))) {
      return Optional.empty();
    }
    int at = last > 1 && SECOND_LEVEL.contains(labels.get(last - 1)) ? last - 2 : last - 1;
    if (at > 0 && at < last - 1 && SHARED.contains(labels.get(at))) {
      at--;
    }
    String company = labels.get(at);
    boolean says =
        company.length() > 1
            && company.matches("[\\p{L}\\d-]*\\p{L}[\\p{L}\\d-]*")
            && !ANYBODY.contains(company)
            && !NOBODY.contains(company);
    return says ? Optional.of(company.replace("-", "")) : Optional.empty();
  }
}
