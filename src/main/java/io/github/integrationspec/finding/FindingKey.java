package io.github.integrationspec.finding;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * What makes two findings of different runs the same one: never a line number, never a count.
 * Findings that are bound to a specification as a whole have no file, headings and text of their
 * own.
 *
 * @param rule the rule's id
 * @param specification path of the specification's main file
 * @param file path of the file that the finding stands in; empty where it is the main file
 * @param headings those above it, the outermost first
 * @param text what stands at its place
 * @param names what it is about
 */
public record FindingKey(
    String rule,
    String specification,
    String file,
    List<String> headings,
    String text,
    List<String> names) {

  public FindingKey {
    headings = List.copyOf(headings);
    names = List.copyOf(names);
  }

  /** The key of a result, readable: {@link #normal} forms of keys are what is compared. */
  public static FindingKey of(Result result) {
    Finding finding = result.finding();
    Identity identity = finding.identity();
    boolean whole = identity.anchor() == Identity.Anchor.SPECIFICATION;
    boolean main = finding.span().file().equals(finding.specification());
    return new FindingKey(
        finding.rule().value(),
        finding.specification(),
        whole || main ? "" : finding.span().file(),
        whole ? List.of() : result.headings().stream().map(NormalText::readable).toList(),
        whole ? "" : NormalText.readable(result.text()),
        identity.names().stream().map(NormalText::readable).filter(n -> !n.isEmpty()).toList());
  }

  /** This key without what does not count in a comparison: typography, case, markup. */
  public FindingKey normal() {
    return new FindingKey(
        rule,
        specification,
        file,
        headings.stream().map(NormalText::compared).toList(),
        NormalText.compared(text),
        names.stream().map(NormalText::compared).toList());
  }

  /** This key with its paths below another folder. */
  FindingKey below(String folder) {
    return new FindingKey(
        rule,
        path(folder, specification),
        file.isEmpty() ? "" : path(folder, file),
        headings,
        text,
        names);
  }

  /** A path below a folder, without {@code ..} in the middle. */
  static String path(String folder, String path) {
    Deque<String> segments = new ArrayDeque<>();
    for (String segment : (folder + path).split("/")) {
      if (segment.equals("..") && !segments.isEmpty() && !segments.getLast().equals("..")) {
        segments.removeLast();
      } else if (!segment.equals(".")) {
        segments.add(segment);
      }
    }
    return String.join("/", segments);
  }

  /** Whether there is nothing but the rule and the specification. */
  boolean isWhole() {
    return text.isEmpty() && names.isEmpty() && headings.isEmpty();
  }

  /** What the finding is about, for people. */
  String what() {
    if (!text.isEmpty()) {
      return headings.isEmpty() ? text : String.join(" > ", headings) + ": " + text;
    }
    if (!names.isEmpty()) {
      return String.join(", ", names);
    }
    return headings.isEmpty() ? "the specification as a whole" : String.join(" > ", headings);
  }
}
