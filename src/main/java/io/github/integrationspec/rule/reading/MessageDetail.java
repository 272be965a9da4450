package io.github.integrationspec.rule.reading;

import io.github.integrationspec.language.Shape;
import io.github.integrationspec.language.TermSet;
import io.github.integrationspec.language.Vocabulary;
import io.github.integrationspec.language.Wording;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.standard.Standard;
import java.util.List;
import java.util.regex.Pattern;

/** Tells whether the text of a message says what is called or what comes back. */
public final class MessageDetail {

  /** Parameters in brackets, a name as code has it, a key with a value, a list. */
  private static final Pattern CODE =
      Pattern.compile(
          "[({\\[][^)}\\]]+[)}\\]]"
              + "|\\w+\\(\\)"
              + "|\\w[=_]\\w"
              + "|\\p{Ll}\\p{Lu}"
              + "|\\p{L}\\w*\\.\\p{L}"
              + "|\\b\\p{Lu}{3,}\\b.*\\s\\S"
              + "|/\\w"
              + "|,"
              + "|\\b(?:with|containing|including)\\b",
          Pattern.CANON_EQ);

  private final Vocabulary vocabulary;
  private final TermSet vague;
  private final TermSet same;
  private final TermSet drops;

  public MessageDetail(Standard standard) {
    this.vocabulary = standard.vocabulary();
    this.vague = standard.terms("vague-answers");
    this.same = standard.terms("same-again");
    this.drops = standard.terms("file-drops");
  }

  /**
   * Whether a request names the operation: a method and path, or a call with its parameters. Of a
   * file share or a queue there are no paths: what is put there or fetched is its operation.
   *
   * @param receiver the label of the participant that gets it
   */
  public boolean namesOperation(Message request, String receiver) {
    String text = request.text().plain();
    Wording wording = vocabulary.read(text);
    if (vocabulary.read(receiver).has(drops) || wording.has(drops)) {
      return wording.words() > 1;
    }
    return wording.first(Shape.METHOD_PATH).isPresent()
        || CODE.matcher(text).find()
        || wording.has(same);
  }

  /** Whether a response names a status code or what it carries. */
  public boolean saysWhatItCarries(Message response) {
    String text = response.text().plain();
    if (response.head() == Message.Head.CROSS) {
      return true;
    }
    Wording wording = vocabulary.read(text);
    if (wording.first(Shape.STATUS).isPresent() || CODE.matcher(text).find()) {
      return true;
    }
    return wording.without(List.of(vague)).chars().anyMatch(Character::isLetterOrDigit);
  }
}
