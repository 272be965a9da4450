package io.github.integrationspec.engine;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The destination of a link, taken apart.
 *
 * @param path percent escapes resolved, without query; empty for an anchor of the same document
 * @param fragment percent escapes resolved, without {@code #}
 */
record LinkTarget(Kind kind, String path, String fragment) {

  private static final Pattern SCHEME =
      Pattern.compile("[a-zA-Z][a-zA-Z0-9+.-]+:.*", Pattern.DOTALL);
  private static final Pattern DRIVE = Pattern.compile("[a-zA-Z]:[\\\\/].*", Pattern.DOTALL);

  /** What a destination is written as. */
  enum Kind {
    WEB,
    /** An absolute path of a machine, or a {@code file:} address. */
    MACHINE,
    /** Begins with {@code /}: counted from the repository's root. */
    ROOT,
    RELATIVE,
    ANCHOR,
    /** Nothing. */
    NONE
  }

  static LinkTarget parse(String written) {
    String target = written.strip();
    if (target.startsWith("file:") || DRIVE.matcher(target).matches()) {
      return new LinkTarget(Kind.MACHINE, target, "");
    }
    if (target.startsWith("//") || SCHEME.matcher(target).matches()) {
      return new LinkTarget(Kind.WEB, target, "");
    }
    int hash = target.indexOf('#');
    String fragment = hash < 0 ? "" : decode(target.substring(hash + 1));
    String file = hash < 0 ? target : target.substring(0, hash);
    int query = file.indexOf('?');
    String path = decode(query < 0 ? file : file.substring(0, query));
    if (path.isEmpty()) {
      return new LinkTarget(hash < 0 ? Kind.NONE : Kind.ANCHOR, "", fragment);
    }
    return path.startsWith("/")
        ? new LinkTarget(Kind.ROOT, path.substring(1), fragment)
        : new LinkTarget(Kind.RELATIVE, path, fragment);
  }

  /** Resolves percent escapes; one that is none stays as written. */
  private static String decode(String text) {
    if (text.indexOf('%') < 0) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int i = 0; i < text.length(); ) {
      int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
      int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
      if (text.charAt(i) == '%' && high >= 0 && low >= 0) {
        bytes.write(high * 16 + low);
        i += 3;
      } else {
        int next = text.offsetByCodePoints(i, 1);
        bytes.writeBytes(text.substring(i, next).getBytes(StandardCharsets.UTF_8));
        i = next;
      }
    }
    return bytes.toString(StandardCharsets.UTF_8);
  }
}
