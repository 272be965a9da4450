package io.github.integrationspec.scaffold;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.List;

/**
 * The first version of a specification. It satisfies each rule of the standard; what a person must
 * decide is a suggestion with a {@code TODO} beside it, so that a check reports exactly these. Its
 * template is {@code src/main/jte/scaffold/Specification.jte}.
 */
public final class SpecificationScaffold {

  private final String vendor;
  private final String service;
  private final String team;
  private final LocalDate today;

  /**
   * @param team who is suggested as owner
   */
  public SpecificationScaffold(String vendor, String service, String team, LocalDate today) {
    this.vendor = vendor;
    this.service = service;
    this.team = team;
    this.today = today;
  }

  /** The document, lines ended by {@code \n}. */
  public String write(ApiOutline api) {
    return write(api, new OwnSections(List.of()));
  }

  /** The document with the sections of an organisation's own standard. */
  public String write(ApiOutline api, OwnSections own) {
    StringOutput out = new StringOutput();
    JteSpecificationGenerated.render(out, null, new Draft(vendor, service, team, today, api), api);
    return own.in(out.toString().replace("\r\n", "\n"));
  }
}
