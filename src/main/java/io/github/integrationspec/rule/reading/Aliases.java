package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Hit;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.rule.evidence.SpecificationText;
import io.github.integrationspec.rule.evidence.Statement;
import io.github.integrationspec.standard.Standard;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names that a document defines for other names: {@code "Bureau" means Equifax Limited}, a table of
 * abbreviations, {@code Credit Search Service (CSS)}.
 */
record Aliases(List<Alias> all) {

  private static final int SHORT_WORDS = 4;
  // words are bounded: a single one of megabytes must not cost its square
  private static final Pattern BRACKETED =
      Pattern.compile("((?:\\p{Lu}[\\p{L}\\d-]{0,40}[ ]){1,6})\\(([\\p{Lu}\\d]{2,8})\\)");
  private static final Pattern CALLED =
      Pattern.compile(
          "((?:[\\p{L}\\d.&'’-]{1,40}\\s){1,6})\\((?:\\p{Ll}{1,40}[ ,:]{1,3}){0,4}[\"“'](?:the |our )?"
              + "([^\"”'()]{2,30})[\"”']\\)");
  private static final Pattern END = Pattern.compile("[,;:.(\\n]| – | — ");

  Aliases {
    all = List.copyOf(all);
  }

  /** One name with another one for the same thing. */
  record Alias(NameWords name, NameWords meaning) {}

  static Aliases in(SpecificationText text, Standard standard) {
    TermSet defines = standard.terms("defines");
    TermSet columns = standard.terms("definition-columns");
    List<Alias> found = new ArrayList<>();
    for (Statement statement : text.statements()) {
      switch (statement.form()) {
        case SENTENCE -> {
          sentence(statement, defines, found);
          if (statement.phrase().text().indexOf('(') > 0) {
            bracketed(statement.phrase().text(), found);
            called(statement.phrase().text(), found);
          }
        }
        case ROW -> row(statement, columns, found);
        case ENTRY, HEADING, CODE, DIAGRAM -> {}
      }
    }
    return new Aliases(found);
  }

  private static void sentence(Statement statement, TermSet defines, List<Alias> into) {
    String text = statement.phrase().text();
    for (Hit hit : statement.phrase().wording().hits(defines)) {
      NameWords name = NameWords.of(lastPart(text.substring(0, hit.start())));
      NameWords meaning = NameWords.of(firstPart(text.substring(hit.end())));
      if (!name.isEmpty() && name.words().size() <= SHORT_WORDS && !meaning.isEmpty()) {
        add(name, meaning, into);
      }
    }
  }

  private static String lastPart(String text) {
    int quote = Math.max(text.lastIndexOf('"', text.length() - 3), text.lastIndexOf('“'));
    return quote >= 0 ? text.substring(quote) : text;
  }

  private static String firstPart(String text) {
    String rest = text.strip();
    Matcher end = END.matcher(rest);
    return end.find() && end.start() > 0 ? rest.substring(0, end.start()) : rest;
  }

  private static void bracketed(String text, List<Alias> into) {
    Matcher matcher = BRACKETED.matcher(text);
    while (matcher.find()) {
      List<String> words = NameWords.of(matcher.group(1)).words();
      String acronym = matcher.group(2).toLowerCase(Locale.ROOT);
      int from = words.size() - acronym.length();
      if (from >= 0 && initials(words.subList(from, words.size())).equals(acronym)) {
        add(NameWords.of(acronym), new NameWords(words.subList(from, words.size())), into);
      }
    }
  }

  /** {@code Equifax Ltd (hereafter "the Bureau")}. */
  private static void called(String text, List<Alias> into) {
    if (!text.contains("\")") && !text.contains("”)") && !text.contains("')")) {
      return;
    }
    Matcher matcher = CALLED.matcher(text);
    while (matcher.find()) {
      NameWords name = NameWords.of(matcher.group(2));
      NameWords meaning = NameWords.of(matcher.group(1)).withoutLegalForm();
      if (!name.isEmpty() && name.words().size() <= SHORT_WORDS && !meaning.isEmpty()) {
        add(name, meaning, into);
      }
    }
  }

  private static String initials(List<String> words) {
    StringBuilder initials = new StringBuilder();
    words.forEach(w -> initials.append(w.charAt(0)));
    return initials.toString();
  }

  private static void row(Statement statement, TermSet columns, List<Alias> into) {
    if (statement.cells().size() < 2 || !statement.cells().get(0).head().wording().has(columns)) {
      return;
    }
    NameWords name = NameWords.of(statement.cells().get(0).value().text());
    NameWords meaning = NameWords.of(firstPart(statement.cells().get(1).value().text()));
    if (!name.isEmpty() && name.words().size() <= SHORT_WORDS && !meaning.isEmpty()) {
      add(name, meaning, into);
    }
  }

  private static void add(NameWords name, NameWords meaning, List<Alias> into) {
    into.add(new Alias(name, withoutArticle(meaning)));
  }

  private static NameWords withoutArticle(NameWords name) {
    boolean article = name.words().size() > 1 && name.words().get(0).matches("the|an?|our|their");
    return article ? new NameWords(name.words().subList(1, name.words().size())) : name;
  }

  /** The name with what it is short for, and what is short for it. */
  List<NameWords> of(NameWords name) {
    List<NameWords> names = new ArrayList<>();
    names.add(name);
    for (Alias alias : all) {
      if (name.joined().equals(alias.name().joined())) {
        names.add(alias.meaning());
      } else if (name.joined().equals(alias.meaning().joined())) {
        names.add(alias.name());
      }
    }
    return names;
  }
}
