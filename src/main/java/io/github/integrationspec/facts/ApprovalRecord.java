package io.github.integrationspec.facts;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody approved.
 *
 * @param document the specification's main file
 * @param team whose approval it is, as given: {@code security}
 * @param by the person
 * @param sections what was approved: by section, by kind of content, its hash
 */
public record ApprovalRecord(
    String document,
    String team,
    String by,
    LocalDate date,
    Map<String, Map<String, String>> sections) {

  public ApprovalRecord {
    sections = Collections.unmodifiableMap(new LinkedHashMap<>(sections));
  }

  /** The same for another spelling of the document's path. */
  ApprovalRecord of(String otherDocument) {
    return new ApprovalRecord(otherDocument, team, by, date, sections);
  }

  boolean isSameApproval(ApprovalRecord other) {
    return document.equals(other.document) && team.equalsIgnoreCase(other.team);
  }
}
