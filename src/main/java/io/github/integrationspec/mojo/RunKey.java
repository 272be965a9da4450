package io.github.integrationspec.mojo;

import io.github.integrationspec.source.Footprint;
import java.io.File;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;

/**
 * All that decides what a run says besides the files of the repository: every parameter, the
 * plugin's own files with what was put on its class path, the day, Java and git's limits.
 */
final class RunKey {

  /** Folders that the check looks into itself, and words that are no paths. */
  private static final Set<String> LOOKED_INTO =
      Set.of(
          "specDirectory",
          "reportDirectory",
          "includes",
          "excludes",
          "formats",
          "profile",
          "failOn",
          "requiredStatus");

  private static final Set<String> OF_MAVEN = Set.of("project", "session", "execution", "said");

  private RunKey() {}

  /** The key of a mojo as it is configured. */
  static SortedMap<String, String> of(
      AbstractMojo mojo, String version, Location location, LocalDate today) {
    SortedMap<String, String> key = new TreeMap<>();
    key.put("plugin.version", version);
    key.put("java", System.getProperty("java.version") + " " + System.getProperty("os.name"));
    key.put("ceilings", String.valueOf(System.getenv("GIT_CEILING_DIRECTORIES")));
    key.put("location", location.toString());
    key.put("today", today.toString());
    key.put("debug", String.valueOf(mojo.getLog().isDebugEnabled()));
    files(mojo.getClass().getClassLoader(), key);
    for (Field field : mojo.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !OF_MAVEN.contains(field.getName())) {
        key.put("parameter." + field.getName(), value(mojo, field));
      }
    }
    return key;
  }

  /** What may be a file among the parameters is noted with its content. */
  static void note(AbstractMojo mojo, Location location, Footprint footprint) {
    for (Field field : mojo.getClass().getDeclaredFields()) {
      if (!Modifier.isStatic(field.getModifiers()) && !OF_MAVEN.contains(field.getName())) {
        if (!LOOKED_INTO.contains(field.getName())) {
          note(read(mojo, field), location, footprint);
        }
      }
    }
  }

  private static void note(Object value, Location location, Footprint footprint) {
    if (value instanceof Collection<?> several) {
      several.forEach(one -> note(one, location, footprint));
    } else if (value instanceof File file) {
      footprint.everything(location.resolve(file.toPath()));
    } else if (value instanceof String text) {
      note(text, location, footprint);
    }
  }

  /** A text that is the path of something is noted as such. */
  private static void note(String text, Location location, Footprint footprint) {
    try {
      Path path = location.resolve(Path.of(text));
      boolean whole = location.base().startsWith(path);
      if (!text.isBlank() && !whole && Files.exists(path)) {
        footprint.everything(path);
      }
    } catch (InvalidPathException e) {
      // no path, so no file
    }
  }

  private static Object read(AbstractMojo mojo, Field field) {
    try {
      field.setAccessible(true);
      return field.get(mojo);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException("a field of our own cannot be read", e);
    }
  }

  private static String value(AbstractMojo mojo, Field field) {
    Object value = read(mojo, field);
    return value instanceof Map<?, ?> map ? new TreeMap<>(map).toString() : String.valueOf(value);
  }

  private static void files(ClassLoader loader, Map<String, String> key) {
    if (loader instanceof URLClassLoader ours) {
      int number = 0;
      for (Object place : ours.getURLs()) {
        key.put("class-path." + number++, state(place.toString()));
      }
    }
  }

  private static String state(String place) {
    try {
      File file = Path.of(new URI(place)).toFile();
      return place + " " + file.length() + " " + file.lastModified();
    } catch (URISyntaxException | IllegalArgumentException e) {
      return place;
    }
  }
}
