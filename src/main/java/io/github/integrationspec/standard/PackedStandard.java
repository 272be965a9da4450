package io.github.integrationspec.standard;

import io.github.integrationspec.language.PackedReader;
import io.github.integrationspec.language.PackedWriter;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a compiled standard, and reads it in the same order: in a hundredth of the time that its
 * pages take.
 */
final class PackedStandard {

  private final PackedTerms terms = new PackedTerms();
  private final PackedEvidence evidence = new PackedEvidence(terms);

  private PackedStandard() {}

  static byte[] write(Standard standard) {
    PackedWriter out = new PackedWriter();
    new PackedStandard().write(standard, out);
    return out.bytes();
  }

  static Standard read(byte[] bytes) {
    return new PackedStandard().read(new PackedReader(bytes));
  }

  private void write(Standard standard, PackedWriter out) {
    out.number(standard.editions().size());
    for (Edition edition : standard.editions()) {
      out.text(edition.name());
      out.text(edition.version());
    }
    out.number(standard.sections().size());
    standard.sections().forEach(section -> write(section, out));
    out.number(standard.rules().size());
    standard.rules().forEach(rule -> write(rule, out));
    standard.vocabulary().write(out);
    write(standard.language(), out);
    out.texts(new TreeMap<>(standard.terms()).keySet());
    new TreeMap<>(standard.terms()).values().forEach(set -> terms.write(set, out));
    out.texts(new TreeMap<>(standard.conditions()).keySet());
    new TreeMap<>(standard.conditions()).values().forEach(e -> evidence.write(e, out));
    out.number(standard.profiles().size());
    new TreeMap<>(standard.profiles())
        .forEach(
            (profile, levels) -> {
              out.text(profile.name());
              out.number(levels.size());
              new TreeMap<>(levels)
                  .forEach(
                      (rule, level) -> {
                        out.text(rule.value());
                        out.text(level.name());
                      });
            });
  }

  private Standard read(PackedReader in) {
    List<Edition> editions = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      editions.add(new Edition(in.text(), in.text()));
    }
    List<SectionKind> sections = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      sections.add(section(in));
    }
    List<Rule> rules = new ArrayList<>();
    for (int left = in.number(); left > 0; left--) {
      rules.add(rule(in));
    }
    return new Standard(
        editions,
        sections,
        rules,
        Vocabulary.read(in),
        language(in),
        named(in),
        conditions(in),
        profiles(in));
  }

  private void write(SectionKind section, PackedWriter out) {
    out.text(section.id());
    out.text(section.title());
    terms.write(section.names(), out);
    terms.writeAny(section.notNames(), out);
    terms.writeAny(section.signals(), out);
    out.texts(section.rules());
    out.number(section.atLeast());
    out.text(section.duty().name());
  }

  private SectionKind section(PackedReader in) {
    return new SectionKind(
        in.text(),
        in.text(),
        terms.read(in),
        terms.readAny(in),
        terms.readAny(in),
        in.texts(),
        in.number(),
        SectionKind.Duty.valueOf(in.text()));
  }

  private void write(Rule rule, PackedWriter out) {
    out.text(rule.id().value());
    out.text(rule.level().name());
    out.text(rule.status().name());
    out.text(rule.section());
    out.text(rule.source());
    out.text(rule.since());
    if (rule.judgement() instanceof Rule.ByEvidence by) {
      out.text("");
      evidence.write(by.evidence(), out);
    } else {
      out.text(((Rule.ByCheck) rule.judgement()).check());
    }
    terms.writeAny(rule.topic(), out);
    terms.writeAny(rule.heading(), out);
    out.text(rule.absence().name());
    out.texts(rule.applies());
    out.texts(rule.exemptBy().stream().map(RuleId::value).toList());
    out.texts(rule.anchors().stream().map(RuleId::value).toList());
    write(rule.messages(), out);
    write(rule.fixes(), out);
    write(rule.page(), out);
    write(rule.provenance(), out);
  }

  private Rule rule(PackedReader in) {
    return new Rule(
        new RuleId(in.text()),
        Level.valueOf(in.text()),
        Rule.Status.valueOf(in.text()),
        in.text(),
        in.text(),
        in.text(),
        judgement(in),
        terms.readAny(in),
        terms.readAny(in),
        Absence.valueOf(in.text()),
        in.texts(),
        ids(in),
        ids(in),
        texts(in),
        texts(in),
        page(in),
        provenance(in));
  }

  private Rule.Judgement judgement(PackedReader in) {
    String check = in.text();
    return check.isEmpty() ? new Rule.ByEvidence(evidence.read(in)) : new Rule.ByCheck(check);
  }

  private static List<RuleId> ids(PackedReader in) {
    List<RuleId> ids = new ArrayList<>();
    for (String id : in.texts()) {
      ids.add(new RuleId(id));
    }
    return ids;
  }

  private static void write(Map<String, String> texts, PackedWriter out) {
    out.texts(new TreeMap<>(texts).keySet());
    new TreeMap<>(texts).values().forEach(out::text);
  }

  private static Map<String, String> texts(PackedReader in) {
    Map<String, String> texts = new HashMap<>();
    for (String key : in.texts()) {
      texts.put(key, in.text());
    }
    return texts;
  }

  private static void write(RulePage page, PackedWriter out) {
    out.text(page.title());
    out.text(page.checks());
    out.text(page.why());
    out.text(page.bad());
    out.text(page.good());
    out.text(page.howToFix());
    out.text(page.falseAlarms());
  }

  private static RulePage page(PackedReader in) {
    return new RulePage(
        in.text(), in.text(), in.text(), in.text(), in.text(), in.text(), in.text());
  }

  private static void write(Provenance provenance, PackedWriter out) {
    out.text(provenance.standard());
    out.texts(provenance.pageChangedBy());
    out.optional(provenance.levelSetBy());
    out.optional(provenance.previewUntil());
  }

  private static Provenance provenance(PackedReader in) {
    return new Provenance(in.text(), in.texts(), in.optional(), in.optional());
  }

  private void write(LanguageTerms language, PackedWriter out) {
    terms.write(language.none(), out);
    terms.write(language.bound(), out);
    terms.write(language.notApplicable(), out);
    terms.write(language.postponed(), out);
    terms.write(language.elsewhere(), out);
    terms.write(language.doubt(), out);
    terms.write(language.otherSystem(), out);
    terms.write(language.reason(), out);
  }

  private LanguageTerms language(PackedReader in) {
    return new LanguageTerms(
        terms.read(in),
        terms.read(in),
        terms.read(in),
        terms.read(in),
        terms.read(in),
        terms.read(in),
        terms.read(in),
        terms.read(in));
  }

  private Map<String, TermSet> named(PackedReader in) {
    Map<String, TermSet> named = new HashMap<>();
    for (String name : in.texts()) {
      named.put(name, terms.read(in));
    }
    return named;
  }

  private Map<String, Evidence> conditions(PackedReader in) {
    Map<String, Evidence> conditions = new LinkedHashMap<>();
    for (String name : in.texts()) {
      conditions.put(name, evidence.read(in));
    }
    return conditions;
  }

  private static Map<Profile, Map<RuleId, Level>> profiles(PackedReader in) {
    Map<Profile, Map<RuleId, Level>> profiles = new HashMap<>();
    for (int left = in.number(); left > 0; left--) {
      Profile profile = Profile.valueOf(in.text());
      Map<RuleId, Level> levels = new HashMap<>();
      for (int rules = in.number(); rules > 0; rules--) {
        levels.put(new RuleId(in.text()), Level.valueOf(in.text()));
      }
      profiles.put(profile, levels);
    }
    return profiles;
  }
}
