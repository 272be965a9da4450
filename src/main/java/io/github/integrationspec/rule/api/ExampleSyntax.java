package io.github.integrationspec.rule.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/** Tells whether an example is well-formed. */
final class ExampleSyntax {

  private ExampleSyntax() {}

  /**
   * What is wrong with an example.
   *
   * @param offset in the text
   */
  record Fault(int offset, String reason) {}

  static Optional<Fault> json(String text) {
    String filled = Ellipses.inJson(text);
    JsonFactory factory = JsonFactory.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS).build();
    try (JsonParser parser = factory.createParser(filled)) {
      while (parser.nextToken() != null) {
        // reading is the test
      }
      return Optional.empty();
    } catch (JsonProcessingException e) {
      long offset = e.getLocation() == null ? 0 : e.getLocation().getCharOffset();
      // a character that is out of place is pointed at, a whole word ends there
      long place = e.getOriginalMessage().startsWith("Unrecognized token") ? offset - 1 : offset;
      int at = (int) Math.max(0, Math.min(place, text.length() - 1));
      return Optional.of(new Fault(orCommaBefore(text, at), reason(e)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Before a bracket that closes, a comma is what is out of place. */
  private static int orCommaBefore(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    boolean closes = at < text.length() && "}]".indexOf(text.charAt(at)) >= 0;
    return closes && before.endsWith(",") ? before.length() - 1 : at;
  }

  private static String reason(JsonProcessingException e) {
    String message = e.getOriginalMessage();
    if (message.contains("']'") || message.contains("'}'")) {
      return "a comma or a value is out of place here";
    }
    if (message.contains("double-quote to start field name")) {
      return "a field name in double quotes was expected here; is there a comma too many?";
    }
    if (message.contains("comma")) {
      return "a comma is missing here";
    }
    if (message.contains("end-of-input")) {
      return "the text ends before it is complete; a bracket or a quote is not closed";
    }
    return "this is not JSON";
  }

  static Optional<Fault> xml(String text) {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    String filled = text.replace("...", "   ").replace('…', ' ').strip();
    // several elements beside each other are a usual excerpt
    boolean declared = filled.startsWith("<?xml") || filled.startsWith("<!DOCTYPE");
    if (declared && neverEnds(filled)) {
      return Optional.of(new Fault(0, "the document type (DOCTYPE) is not closed"));
    }
    String document = declared ? filled : "<r>" + filled + "</r>";
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(document));
      while (reader.hasNext()) {
        reader.next();
      }
      return Optional.empty();
    } catch (XMLStreamException e) {
      int offset = e.getLocation() == null ? 0 : e.getLocation().getCharacterOffset();
      int place = Math.max(0, Math.min(offset - (declared ? 0 : 3), text.length() - 1));
      return Optional.of(new Fault(place, "an element is not closed or not written as XML here"));
    }
  }

  // the reader of the JDK prints to the console then
  private static boolean neverEnds(String document) {
    int type = document.indexOf("<!DOCTYPE");
    int open = type < 0 ? -1 : document.indexOf('[', type);
    int end = document.indexOf('>', Math.max(0, type));
    return open >= 0 && (end < 0 || open < end) && document.indexOf(']', open) < 0;
  }

  static Optional<Fault> yaml(String text) {
    LoaderOptions options = new LoaderOptions();
    options.setAllowDuplicateKeys(false);
    try {
      for (Object ignored :
          new Yaml(new SafeConstructor(options))
              .composeAll(new StringReader(Ellipses.inYaml(text)))) {
        // reading is the test
      }
      return Optional.empty();
    } catch (MarkedYAMLException e) {
      int offset = e.getProblemMark() == null ? 0 : e.getProblemMark().getIndex();
      return Optional.of(
          new Fault(Math.min(offset, Math.max(0, text.length() - 1)), "this is not YAML"));
    } catch (YAMLException e) {
      return Optional.of(new Fault(0, "this is not YAML"));
    }
  }
}
