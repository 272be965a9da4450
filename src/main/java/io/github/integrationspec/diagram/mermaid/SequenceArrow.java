package io.github.integrationspec.diagram.mermaid;

import io.github.integrationspec.model.Message.Head;
import io.github.integrationspec.model.Message.Line;
import java.util.Optional;

/** The arrows of sequence diagrams, in the order in which they are tried. */
enum SequenceArrow {
  SOLID("->>", Head.FILLED),
  BOTH_SOLID("<<->>", Head.BOTH),
  DOTTED("-->>", Head.FILLED),
  BOTH_DOTTED("<<-->>", Head.BOTH),
  SOLID_LINE("->", Head.NONE),
  DOTTED_LINE("-->", Head.NONE),
  SOLID_CROSS("-x", Head.CROSS),
  DOTTED_CROSS("--x", Head.CROSS),
  SOLID_OPEN("-)", Head.OPEN),
  DOTTED_OPEN("--)", Head.OPEN),
  DOTTED_TOP("--|\\", Head.FILLED),
  DOTTED_BOTTOM("--|/", Head.FILLED),
  DOTTED_STICK_TOP("--\\\\", Head.OPEN),
  DOTTED_STICK_BOTTOM("--//", Head.OPEN),
  DOTTED_TOP_REVERSE("/|--", Head.FILLED),
  DOTTED_BOTTOM_REVERSE("\\|--", Head.FILLED),
  DOTTED_STICK_TOP_REVERSE("//--", Head.OPEN),
  DOTTED_STICK_BOTTOM_REVERSE("\\\\--", Head.OPEN),
  SOLID_TOP("-|\\", Head.FILLED),
  SOLID_BOTTOM("-|/", Head.FILLED),
  STICK_TOP("-\\\\", Head.OPEN),
  STICK_BOTTOM("-//", Head.OPEN),
  TOP_REVERSE("/|-", Head.FILLED),
  BOTTOM_REVERSE("\\|-", Head.FILLED),
  STICK_TOP_REVERSE("//-", Head.OPEN),
  STICK_BOTTOM_REVERSE("\\\\-", Head.OPEN);

  private static final SequenceArrow[] ALL = values();

  private final String sign;
  private final Head head;

  SequenceArrow(String sign, Head head) {
    this.sign = sign;
    this.head = head;
  }

  /** As people write it; a cross may be written {@code -X}, too. */
  String sign() {
    return sign;
  }

  Head head() {
    return head;
  }

  Line line() {
    return sign.contains("--") ? Line.DOTTED : Line.SOLID;
  }

  /** The arrow that stands at an offset. */
  static Optional<SequenceArrow> at(String text, int offset) {
    char c = offset < text.length() ? text.charAt(offset) : ' ';
    if (c != '-' && c != '<' && c != '/' && c != '\\') {
      return Optional.empty();
    }
    for (SequenceArrow arrow : ALL) {
      if (text.regionMatches(true, offset, arrow.sign, 0, arrow.sign.length())) {
        return Optional.of(arrow);
      }
    }
    return Optional.empty();
  }
}
