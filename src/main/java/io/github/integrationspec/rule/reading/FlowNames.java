package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.model.Mark;
import io.github.integrationspec.model.MarkKind;
import io.github.integrationspec.model.Prose;
import io.github.integrationspec.rule.evidence.Phrase;
import io.github.integrationspec.source.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the name and the id of a flow from what is said about it. */
final class FlowNames {

  private static final Pattern ID =
      Pattern.compile("^\\(?(?:\\p{Lu}{1,6}[-. ]?\\d{1,3}[a-z]?|#?\\d{1,2})\\)?(?=$|[\\s:.)–—-])");
  private static final Pattern ONLY_ID =
      Pattern.compile("\\p{Lu}|\\p{Lu}{1,6}[-. ]?(?:\\d{1,3}[a-z]?|\\p{Lu})|#?\\d{1,2}");
  private static final int NAME_WORDS = 14;

  private final Vocabulary vocabulary;

  FlowNames(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
  }

  /** The marked or labelled beginning of an item, else its first sentence. */
  static Prose nameOf(Prose prose) {
    String all = prose.text();
    for (Mark mark : prose.marks()) {
      if ((mark.kind() == MarkKind.STRONG || mark.kind() == MarkKind.LINK)
          && all.substring(0, mark.start()).strip().length() <= 6) {
        return prose.slice(0, mark.end());
      }
    }
    Matcher end = Pattern.compile("\\s[–—-]\\s|:\\s|[.;](?:\\s|$)|\\s\\(|\\n").matcher(all);
    if (end.find() && end.start() > 1) {
      boolean onlyId =
          ID.matcher(all).find()
              && ID.matcher(all.substring(0, end.start())).replaceFirst("").isBlank();
      if (!onlyId) {
        return prose.slice(0, end.start());
      }
      int from = end.end();
      return end.find() ? prose.slice(0, Math.max(from, end.start())) : prose;
    }
    return prose;
  }

  /** A flow by the text that names it, which may begin with its id. */
  Flow flow(Prose name, Optional<String> id, List<Phrase> components, Span span) {
    String all = name.text();
    Matcher matcher = ID.matcher(all.stripLeading());
    int lead = all.length() - all.stripLeading().length();
    Optional<String> own = id;
    Prose rest = name;
    if (matcher.find()) {
      own = id.or(() -> Optional.of(matcher.group().replaceAll("[()]", "")));
      int from = lead + matcher.end();
      while (from < all.length() && !Character.isLetterOrDigit(all.charAt(from))) {
        from++;
      }
      if (from < all.length()) {
        rest = name.slice(from, all.length());
      }
    }
    return new Flow(Phrase.of(shortened(rest), vocabulary), own, components, name.span(), span);
  }

  /** Whether a text is an id and nothing else: {@code A}, {@code UC-3}, {@code 2}. */
  static boolean isId(String text) {
    return ONLY_ID.matcher(text).matches();
  }

  /** A name without the id that it may begin with. */
  static String withoutId(String name) {
    Matcher matcher = ID.matcher(name);
    String rest = matcher.find() ? name.substring(matcher.end()) : name;
    String bare = rest.replaceFirst("^[^\\p{L}\\p{Nd}]+", "");
    return bare.isBlank() ? name : bare;
  }

  private static Prose shortened(Prose prose) {
    String all = prose.text();
    int words = 0;
    for (int i = 0; i < all.length(); i++) {
      if (Character.isWhitespace(all.charAt(i)) && ++words == NAME_WORDS) {
        return prose.slice(0, i);
      }
    }
    return prose;
  }
}
