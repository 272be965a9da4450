package io.github.integrationspec.rule.reading;

import io.github.integrationspec.model.PlacedDiagram;
import io.github.integrationspec.model.SequenceDiagram;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of the third party that a document does not state: from its title and its hosts. */
final class VendorGuesses {

  private static final Pattern TITLE_WORD = Pattern.compile("\\p{Lu}[\\p{L}\\p{N}]{2,}");
  private static final int TITLE_USES = 3;
  private static final Pattern TOWARDS =
      Pattern.compile(
          "(?:^|\\s)(?:with|via|through|by|über|mit|from|into|in|to|at|bei|zu|using|on|against|towards|avec|com|con|met|med)\\s+(?=\\p{Lu})");

  private final SpecificationText text;
  private final ComponentNames components;
  private final VendorCandidates candidates;

  VendorGuesses(SpecificationText text, ComponentNames components, VendorCandidates candidates) {
    this.text = text;
    this.components = components;
    this.candidates = candidates;
  }

  /** The vendor, where nothing states it. */
  void byTitleAndHosts() {
    NameWords titleWords = NameWords.of(candidates.title());
    candidates.hosts().keySet().stream()
        .filter(h -> titleWords.contains(new NameWords(List.of(h))))
        .forEach(candidates.vendors()::add);
    Matcher towards = TOWARDS.matcher(candidates.title());
    while (candidates.vendors().isEmpty() && towards.find()) {
      VendorCandidates.capitalised(candidates.title().substring(towards.end()))
          .filter(name -> candidates.isHost(name) || !isOutnumbered(name))
          .ifPresent(candidates::addVendor);
    }
    if (candidates.vendors().isEmpty()) {
      mostNamedHost().ifPresent(candidates.vendors()::add);
    }
    if (candidates.vendors().isEmpty()) {
      marked().ifPresent(candidates::addVendor);
    }
    if (candidates.vendors().isEmpty()) {
      Matcher word = TITLE_WORD.matcher(candidates.title());
      while (candidates.vendors().isEmpty() && word.find()) {
        String name = word.group();
        if (mentions(name) >= TITLE_USES * 2) {
          candidates.addVendor(name);
        }
      }
    }
    if (candidates.vendors().isEmpty()) {
      candidates.hosts().entrySet().stream()
          .max(Map.Entry.comparingByValue())
          .map(Map.Entry::getKey)
          .ifPresent(candidates.vendors()::add);
    }
    if (candidates.vendors().isEmpty() && !candidates.title().isBlank()) {
      VendorCandidates.capitalised(candidates.title())
          .map(t -> t.split("\\s+")[0])
          .ifPresent(candidates::addVendor);
    }
  }

  /** A participant that its stereotype calls external and that the title names. */
  private Optional<String> marked() {
    NameWords titleWords = NameWords.of(candidates.title());
    return text.specification().diagrams().stream()
        .map(PlacedDiagram::diagram)
        .filter(SequenceDiagram.class::isInstance)
        .flatMap(d -> ((SequenceDiagram) d).participants().stream())
        .filter(p -> p.stereotypes().stream().anyMatch(components::saysExternal))
        .map(p -> p.label().plain())
        .filter(label -> titleWords.contains(NameWords.of(label)))
        .findFirst();
  }

  /**
   * Whether a company that the document addresses is named far more often than the title's name: a
   * scheme or what it is for, "Payment by Direct Debit".
   */
  private boolean isOutnumbered(String name) {
    long most = mostNamedHost().map(this::mentionsOfHost).orElse(0L);
    return most >= TITLE_USES && most > 2 * mentions(name);
  }

  private Optional<String> mostNamedHost() {
    return candidates.hosts().keySet().stream()
        .filter(h -> mentionsOfHost(h) >= TITLE_USES)
        .max(Comparator.comparingLong(this::mentionsOfHost));
  }

  private long mentionsOfHost(String host) {
    return statementsWith("(?=\\p{Lu})(?i:" + Pattern.quote(host) + ")", text -> true);
  }

  /** Proper names of the title that the text uses as such: what is integrated with. */
  void titleNames() {
    Matcher word = TITLE_WORD.matcher(candidates.title());
    while (word.find()) {
      String name = word.group();
      if (mentions(name) >= TITLE_USES && !components.significant(name).isEmpty()) {
        candidates.services().add(name);
      }
    }
  }

  /** Number of statements that use a word as a name: with a capital, within a sentence. */
  private long mentions(String name) {
    return statementsWith(Pattern.quote(name), text -> text.contains(name));
  }

  private long statementsWith(String name, Predicate<String> mayUse) {
    Pattern used = Pattern.compile("(?<=[\\p{Ll},] )" + name + "(?![\\p{L}-])");
    return text.statements().stream()
        .filter(s -> s.form() == Statement.Form.SENTENCE || s.form() == Statement.Form.ROW)
        .map(s -> s.phrase().text())
        .filter(t -> mayUse.test(t) && used.matcher(t).find())
        .count();
  }
}
