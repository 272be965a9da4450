package io.github.integrationspec.diagram.mermaid;

/** Takes the white space off between a closing brace and the last line end behind it. */
final class FlowRewriting {

  private FlowRewriting() {}

  static MappedText apply(MappedText text) {
    String original = text.text();
    MappedText.Cut cut = new MappedText.Cut(text);
    for (int i = original.indexOf('}'); i >= 0; i = original.indexOf('}', i + 1)) {
      int feed = Characters.skipSpace(original, i + 1) - 1;
      while (feed > i && original.charAt(feed) != '\n') {
        feed--;
      }
      if (feed > i + 1) {
        cut.remove(i + 1, feed);
      }
    }
    return cut.done();
  }
}
