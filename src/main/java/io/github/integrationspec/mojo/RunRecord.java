package io.github.integrationspec.mojo;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What a run said, and all that it depends on. When nothing of that has changed, a further run says
 * the same without looking at the documents again. A record that is broken or of another version is
 * none.
 *
 * @param key what the run was asked for
 * @param seen the files and folders that it looked at, as a footprint has them
 * @param reports the files that it wrote, with their size and time
 * @param lines what it said in the log: level and text in turn
 * @param failure the message with which it failed; empty when it passed
 */
record RunRecord(
    SortedMap<String, String> key,
    SortedMap<String, String> seen,
    SortedMap<String, String> reports,
    List<String> lines,
    String failure) {

  private static final String FILE = ".last-run.json";

  /** The one report that is a folder; others may lie beside it. */
  private static final String PAGES = "html";

  private static final JsonFactory JSON = new JsonFactory();

  /** The record of an earlier run into the same folder that still holds. */
  static Optional<RunRecord> holding(
      SortedMap<String, String> key, Path folder, Workspace workspace) {
    return read(folder.resolve(FILE))
        .filter(r -> r.key.equals(key))
        .filter(r -> r.reports.equals(reports(folder)))
        .filter(r -> Footprint.isUnchanged(r.seen, workspace));
  }

  /** The state of the files in a folder of reports; the record itself is none of them. */
  static SortedMap<String, String> reports(Path folder) {
    SortedMap<String, String> states = new TreeMap<>();
    note(folder, folder, 1, states);
    note(folder, folder.resolve(PAGES), 3, states);
    return states;
  }

  private static void note(Path folder, Path below, int depth, Map<String, String> states) {
    if (!Files.isDirectory(below)) {
      return;
    }
    try (Stream<Path> files = Files.walk(below, depth)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
        if (attributes.isRegularFile() && !file.getFileName().toString().equals(FILE)) {
          states.put(
              folder.relativize(file).toString(),
              attributes.size() + " " + attributes.lastModifiedTime());
        }
      }
    } catch (IOException | java.io.UncheckedIOException e) {
      states.put("unreadable", "unreadable");
    }
  }

  /** Keeps the record; a run does not fail because that is not possible. */
  void write(Path folder) {
    Path file = folder.resolve(FILE);
    try {
      Files.createDirectories(folder);
      try (Writer out = Files.newBufferedWriter(file);
          JsonGenerator json = JSON.createGenerator(out)) {
        json.writeStartObject();
        strings(json, "key", key);
        strings(json, "seen", seen);
        strings(json, "reports", reports);
        json.writeArrayFieldStart("lines");
        for (String line : lines) {
          json.writeString(line);
        }
        json.writeEndArray();
        json.writeStringField("failure", failure);
        json.writeEndObject();
      }
    } catch (IOException e) {
      forget(folder);
    }
  }

  /** Drops the record of an earlier run. */
  static void forget(Path folder) {
    try {
      Files.deleteIfExists(folder.resolve(FILE));
    } catch (IOException e) {
      // it does not hold any more, and is compared before it is used
    }
  }

  private static void strings(JsonGenerator json, String name, Map<String, String> map)
      throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> entry : map.entrySet()) {
      json.writeStringField(entry.getKey(), entry.getValue());
    }
    json.writeEndObject();
  }

  private static Optional<RunRecord> read(Path file) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    Map<String, SortedMap<String, String>> maps = new TreeMap<>();
    List<String> lines = new ArrayList<>();
    String failure = null;
    try (Reader in = Files.newBufferedReader(file);
        JsonParser json = JSON.createParser(in)) {
      json.nextToken();
      while (json.nextToken() == JsonToken.FIELD_NAME) {
        String name = json.currentName();
        switch (json.nextToken()) {
          case START_OBJECT -> maps.put(name, strings(json));
          case START_ARRAY -> {
            while (json.nextToken() == JsonToken.VALUE_STRING) {
              lines.add(json.getText());
            }
          }
          default -> failure = json.getText();
        }
      }
      boolean whole = json.currentToken() == JsonToken.END_OBJECT && failure != null;
      return whole && maps.size() == 3 && lines.size() % 2 == 0
          ? Optional.of(
              new RunRecord(maps.get("key"), maps.get("seen"), maps.get("reports"), lines, failure))
          : Optional.empty();
    } catch (IOException | RuntimeException e) {
      // half written, or not by us
      return Optional.empty();
    }
  }

  private static SortedMap<String, String> strings(JsonParser json) throws IOException {
    SortedMap<String, String> map = new TreeMap<>();
    while (json.nextToken() == JsonToken.FIELD_NAME) {
      String key = json.currentName();
      json.nextToken();
      map.put(key, json.getText());
    }
    return map;
  }
}
