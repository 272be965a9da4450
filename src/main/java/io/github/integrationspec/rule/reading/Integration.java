package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.Heading;
import io.github.integrationspec.model.Specification;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.source.Span;
import io.github.integrationspec.standard.Standard;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Which integration a specification is of, little enough to be kept for a whole run.
 *
 * @param file the specification's main file
 * @param place its title, or the start of the file
 * @param vendor the third party as the document writes it; empty where it does not say
 * @param vendorNames the vendor's names, each as one word in lower case
 * @param service the words that tell what is used of the vendor; none for the vendor as a whole
 */
public record Integration(
    String file,
    Span place,
    String vendor,
    Set<String> vendorNames,
    Set<String> service,
    Standing standing) {

  private static final Pattern VERSION = Pattern.compile("v?\\d+");

  public Integration {
    vendorNames = Collections.unmodifiableSet(new TreeSet<>(vendorNames));
    service = Collections.unmodifiableSet(new TreeSet<>(service));
  }

  /** Whether a specification is to be followed. */
  public enum Standing {
    IN_FORCE,
    /** Aborted, or marked as superseded. */
    WITHDRAWN
  }

  /** Reads it. */
  public static Integration of(
      SpecificationText text, Vendor vendor, Optional<StatusField> status, Standard standard) {
    Specification specification = text.specification();
    Optional<Heading> title =
        specification.main().root().all().flatMap(s -> s.heading().stream()).findFirst();
    String titled = title.map(h -> h.prose().text()).orElse("");
    boolean withdrawn =
        status.flatMap(StatusField::status).filter(Status.ABORTED::equals).isPresent()
            || isWithdrawn(text, status, standard);
    return new Integration(
        specification.file(),
        title.map(Heading::span).orElseGet(() -> Span.startOf(specification.file())),
        vendor.name().orElse(""),
        vendor.joinedNames(),
        service(titled, vendor, standard),
        withdrawn ? Standing.WITHDRAWN : Standing.IN_FORCE);
  }

  private static Set<String> service(String title, Vendor vendor, Standard standard) {
    Set<String> service = new TreeSet<>(vendor.statedService());
    if (service.isEmpty()) {
      service.addAll(vendor.besides(title, standard.terms("document-words")));
    }
    service.removeIf(word -> VERSION.matcher(word).matches());
    return service;
  }

  /** By its status, or by what stands at its very start. */
  private static boolean isWithdrawn(
      SpecificationText text, Optional<StatusField> status, Standard standard) {
    var superseded = standard.terms("superseded");
    return status.filter(s -> standard.vocabulary().read(s.value()).has(superseded)).isPresent()
        || text.statements().stream()
            .takeWhile(s -> s.place().headings().isEmpty())
            .filter(s -> s.form() != Statement.Form.DIAGRAM)
            .anyMatch(s -> s.phrase().wording().has(superseded));
  }

  /** Whether both are in force and are of the same service of the same vendor. */
  public boolean isSame(Integration other) {
    return standing == Standing.IN_FORCE
        && other.standing == Standing.IN_FORCE
        && !vendor.isEmpty()
        && !Collections.disjoint(vendorNames, other.vendorNames)
        && service.equals(other.service);
  }
}
