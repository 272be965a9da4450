package io.github.integrationspec.standard;

import java.util.List;
import java.util.Optional;

/**
 * Where what is known of a rule comes from.
 *
 * @param standard name of the standard that brought the rule
 * @param pageChangedBy names of the later standards that have a page for it
 * @param levelSetBy name of the later standard that changed its level, if one did
 * @param previewUntil version of its standard, or date, from which on a new rule has its level
 */
public record Provenance(
    String standard,
    List<String> pageChangedBy,
    Optional<String> levelSetBy,
    Optional<String> previewUntil) {

  public Provenance {
    pageChangedBy = List.copyOf(pageChangedBy);
  }
}
