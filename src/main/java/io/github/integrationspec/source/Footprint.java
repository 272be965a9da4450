package io.github.integrationspec.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * What a run saw of the file system: files with their content, folders with their names, and what
 * was looked for in vain. As long as all of it is as it was, another run sees the same.
 * Thread-safe.
 */
public final class Footprint {

  /** So much of a file is compared; what is larger is read by nobody. */
  private static final int MOST_BYTES = 64 << 20;

  private static final String CONTENT = "content ";
  private static final String PLACE = "place ";
  private static final String NAMES = "names ";

  private final SortedMap<String, String> seen = new TreeMap<>();

  /** Notes the content that was read of a file. */
  public void read(Path file, byte[] bytes) {
    note(CONTENT, file, hash(bytes));
  }

  /** Notes the content of a file that others read, or that it is not there. */
  public void file(Path file) {
    note(CONTENT, file, content(file));
  }

  /** Notes the content of a file, or of all files below a folder. */
  public void everything(Path path) {
    if (!Files.isDirectory(path)) {
      file(path);
      return;
    }
    try (Stream<Path> below = Files.walk(path)) {
      below.forEach(
          p -> {
            if (Files.isDirectory(p)) {
              listed(p);
            } else {
              file(p);
            }
          });
    } catch (IOException | UncheckedIOException e) {
      note(CONTENT, path, "unreadable");
    }
  }

  /** Notes what is at a path. */
  void placed(Path path, Workspace.Place place) {
    note(PLACE, path, place.name());
  }

  /** Notes the names in a folder. */
  public void listed(Path folder) {
    note(NAMES, folder, names(folder));
  }

  private synchronized void note(String kind, Path path, String state) {
    // what changes while the run goes on is seen as changed
    seen.merge(
        kind + path.toAbsolutePath().normalize(), state, (a, b) -> a.equals(b) ? a : "changing");
  }

  /** What was seen, by what and where. */
  public synchronized SortedMap<String, String> seen() {
    return Collections.unmodifiableSortedMap(new TreeMap<>(seen));
  }

  /** The paths that were looked at. */
  public synchronized SortedSet<Path> paths() {
    SortedSet<Path> paths = new TreeSet<>();
    seen.keySet().forEach(key -> paths.add(Path.of(key.substring(key.indexOf(' ') + 1))));
    return paths;
  }

  /** Whether all that was seen is still as it was. */
  public static boolean isUnchanged(Map<String, String> seen, Workspace workspace) {
    for (Map.Entry<String, String> entry : seen.entrySet()) {
      String key = entry.getKey();
      Path path = Path.of(key.substring(key.indexOf(' ') + 1));
      String now =
          key.startsWith(CONTENT)
              ? content(path)
              : key.startsWith(NAMES) ? names(path) : workspace.place(path).name();
      if (!now.equals(entry.getValue())) {
        return false;
      }
    }
    return true;
  }

  private static String content(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      return hash(in.readNBytes(MOST_BYTES));
    } catch (IOException e) {
      return Files.exists(file) ? "unreadable" : "absent";
    }
  }

  private static String names(Path folder) {
    SortedSet<String> names = new TreeSet<>();
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
      stream.forEach(p -> names.add(p.getFileName().toString()));
    } catch (IOException | DirectoryIteratorException e) {
      return Files.exists(folder) ? "unreadable" : "absent";
    }
    return hash(String.join("\0", names).getBytes(java.nio.charset.StandardCharsets.UTF_8));
  }

  private static String hash(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
