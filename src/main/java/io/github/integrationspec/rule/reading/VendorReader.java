package io.github.integrationspec.rule.reading;

import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the names of the third party: in fields and headings, in sentences that say who the vendor
 * is, in the title, and, where none of these tells, in the hosts that the document addresses.
 * Defined abbreviations count as names.
 */
final class VendorReader {

  private static final int ALIAS_WORDS = 6;

  private final SpecificationText text;
  private final ComponentNames components;
  private final Aliases aliases;
  private final VendorCandidates candidates;
  private final VendorStatements statements;
  private final VendorGuesses guesses;

  VendorReader(SpecificationText text, Standard standard) {
    this.text = text;
    this.components = new ComponentNames(standard);
    this.aliases = Aliases.in(text, standard);
    this.candidates = new VendorCandidates(text, components);
    this.statements = new VendorStatements(text, standard, components, candidates);
    this.guesses = new VendorGuesses(text, components, candidates);
  }

  Vendor read() {
    statements.collect();
    if (candidates.vendors().isEmpty()) {
      guesses.byTitleAndHosts();
    }
    guesses.titleNames();
    return vendor();
  }

  private Vendor vendor() {
    Set<NameWords> names = new LinkedHashSet<>();
    Set<NameWords> of = new LinkedHashSet<>();
    for (String vendor : candidates.vendors()) {
      NameWords name = NameWords.of(vendor).withoutLegalForm();
      names.add(name);
      String first = name.words().get(0);
      if (first.length() > 2 && !components.significant(first).isEmpty()) {
        names.add(new NameWords(List.of(first)));
      }
      name.words().stream()
          .filter(w -> w.length() > 2 && candidates.hosts().containsKey(w))
          .forEach(w -> names.add(new NameWords(List.of(w))));
    }
    candidates.hosts().keySet().stream()
        .filter(h -> names.stream().anyMatch(n -> n.joined().startsWith(h) && h.length() > 3))
        .toList()
        .forEach(h -> names.add(new NameWords(List.of(h))));
    for (String service : candidates.services()) {
      NameWords name = NameWords.of(service);
      of.add(name);
      name.words().stream()
          .filter(w -> w.length() > 3 && candidates.hosts().containsKey(w))
          .forEach(w -> names.add(new NameWords(List.of(w))));
    }
    for (Aliases.Alias alias : aliases.all()) {
      // "the component that alone speaks to Acme" is not Acme
      if (names.stream().anyMatch(n -> alias.meaning().beginning(ALIAS_WORDS).contains(n))
          && !components.significant(alias.name().joined()).isEmpty()) {
        names.add(alias.name());
      }
    }
    return new Vendor(
        candidates.vendors().stream().findFirst().map(this::asWritten),
        List.copyOf(names),
        List.copyOf(of),
        candidates.stated().stream().map(NameWords::of).toList(),
        components);
  }

  /** A host's name in the spelling of the text. */
  private String asWritten(String name) {
    if (!candidates.hosts().containsKey(name)) {
      return name;
    }
    Pattern word =
        Pattern.compile(
            "(?<![\\w.@/-])" + Pattern.quote(name) + "(?![\\w.@/-])", Pattern.CASE_INSENSITIVE);
    for (String candidate : spellings()) {
      Matcher matcher = word.matcher(candidate);
      if (matcher.find()) {
        return matcher.group();
      }
    }
    return name;
  }

  private List<String> spellings() {
    List<String> texts = new ArrayList<>(List.of(candidates.title()));
    text.statements().stream()
        .filter(s -> s.form() == Statement.Form.SENTENCE)
        .forEach(s -> texts.add(s.phrase().text()));
    return texts;
  }
}
