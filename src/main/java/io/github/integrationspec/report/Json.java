package io.github.integrationspec.report;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import io.github.integrationspec.finding.Suppression;
import java.io.IOException;
import java.io.Writer;

/** What the formats that are JSON have in common. */
final class Json {

  private static final JsonFactory FACTORY = new JsonFactory();

  private Json() {}

  /** A generator that indents, ends lines alike on every machine and leaves the writer open. */
  static JsonGenerator generator(Writer out) throws IOException {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return FACTORY
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .setPrettyPrinter(
            new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
  }

  /** A generator that writes everything on one line. */
  static JsonGenerator lineGenerator(Writer out) throws IOException {
    return FACTORY.createGenerator(out).disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
  }

  /** The word of SARIF. */
  static String suppressionKind(Suppression suppression) {
    return switch (suppression.kind()) {
      case IN_SOURCE -> "inSource";
      case EXTERNAL -> "external";
    };
  }
}
