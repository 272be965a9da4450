package io.github.integrationspec.rule.sequence;

import io.github.integrationspec.finding.Finding;
import io.github.integrationspec.model.Message;
import io.github.integrationspec.rule.Check;
import io.github.integrationspec.rule.Findings;
import io.github.integrationspec.rule.Subject;
import io.github.integrationspec.rule.reading.Exchanges;
import io.github.integrationspec.rule.reading.MessageDetail;
import io.github.integrationspec.rule.reading.SequenceDrawing;
import io.github.integrationspec.standard.Rule;
import java.util.List;
import java.util.Map;

/**
 * {@code sequence-message-detail}: requests to the third party name the operation, its responses a
 * status code or what they carry.
 */
public final class SequenceMessageDetailCheck implements Check {

  @Override
  public List<Finding> judge(Subject subject, Rule rule) {
    Findings findings = new Findings(subject, rule);
    MessageDetail detail = new MessageDetail(subject.standard());
    for (SequenceDrawing drawing : subject.drawings().sequences()) {
      Exchanges exchanges = Exchanges.in(drawing, subject.standard());
      for (Message request : exchanges.requests()) {
        if (!detail.namesOperation(request, drawing.nameOf(request.to()))) {
          add(request, "request", drawing, findings);
        }
      }
      for (Message answer : exchanges.answers()) {
        if (!drawing.isPerson(answer.to()) && !detail.saysWhatItCarries(answer)) {
          add(answer, "response", drawing, findings);
        }
      }
    }
    return findings.all();
  }

  private static void add(Message message, String key, SequenceDrawing drawing, Findings into) {
    into.at(message.span(), key)
        .with(
            Map.of(
                "message",
                message.text().plain(),
                "from",
                drawing.nameOf(message.from()),
                "to",
                drawing.nameOf(message.to()),
                "diagram",
                drawing.name()))
        .note(key.equals("request") ? "which operation?" : "which status, which data?")
        .add();
  }
}
