package io.github.integrationspec.source;

import io.github.integrationspec.source.Reading.Legible;
import io.github.integrationspec.source.Reading.Reason;
import io.github.integrationspec.source.Reading.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** Reads files of a workspace as text, within limits. Never throws. */
public final class SourceReader {

  private final Workspace workspace;
  private final long maxBytes;

  /**
   * @param maxBytes size above which a file is not read
   */
  public SourceReader(Workspace workspace, long maxBytes) {
    this.workspace = workspace;
    this.maxBytes = maxBytes;
  }

  /** A path as reports show it. */
  public String display(Path path) {
    return workspace.display(path);
  }

  /** The text of a file in UTF-8, without its byte order mark. */
  public Reading read(Path path) {
    String file = workspace.display(path);
    Workspace.Place place = workspace.place(path);
    if (place != Workspace.Place.FILE) {
      return unplaced(file, place);
    }
    try {
      long size = Files.size(path);
      if (size > maxBytes) {
        workspace.footprint().file(path);
        return tooLarge(file, size);
      }
      try (InputStream in = Files.newInputStream(path)) {
        // one byte more than allowed: the file may grow while it is read
        byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1));
        note(path, bytes);
        return bytes.length > maxBytes ? tooLarge(file, bytes.length) : decode(file, bytes);
      }
    } catch (AccessDeniedException e) {
      return whole(file, Reason.FAILED, "may not be read by this user");
    } catch (IOException e) {
      return whole(file, Reason.FAILED, "cannot be read: " + e.getMessage());
    }
  }

  /** The bytes of a picture; empty when it is not a file within the limits. */
  public Optional<byte[]> bytes(Path path) {
    if (workspace.place(path) != Workspace.Place.FILE) {
      return Optional.empty();
    }
    try (InputStream in = Files.newInputStream(path)) {
      byte[] bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, maxBytes + 1));
      note(path, bytes);
      return bytes.length > maxBytes ? Optional.empty() : Optional.of(bytes);
    } catch (IOException e) {
      // what cannot be opened cannot be looked into: to everybody else it is a picture
      return Optional.empty();
    }
  }

  private void note(Path path, byte[] bytes) {
    if (bytes.length > maxBytes) {
      workspace.footprint().file(path);
    } else {
      workspace.footprint().read(path, bytes);
    }
  }

  private static Reading unplaced(String file, Workspace.Place place) {
    return switch (place) {
      case FOLDER -> whole(file, Reason.FOLDER, "is a folder, not a file");
      case NOTHING -> whole(file, Reason.NO_FILE, "is not there");
      case OUTSIDE ->
          whole(
              file, Reason.OUTSIDE, "is a symbolic link out of the repository and was not opened");
      case DANGLING ->
          whole(file, Reason.DANGLING_LINK, "is a symbolic link to a file that is not there");
      case CYCLE -> whole(file, Reason.CYCLIC_LINK, "is a symbolic link that leads back to itself");
      default -> whole(file, Reason.FAILED, "is not a regular file");
    };
  }

  private Reading tooLarge(String file, long size) {
    return whole(
        file,
        Reason.TOO_LARGE,
        "has " + amount(size) + "; files of more than " + amount(maxBytes) + " are not read");
  }

  private static String amount(long bytes) {
    if (bytes < 10_000) {
      return bytes + " bytes";
    }
    return bytes < 1_000_000
        ? bytes / 1000 + " kB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1_000_000.0);
  }

  private static Reading decode(String file, byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return whole(file, Reason.NOT_UTF8, "is not in UTF-8: its first bytes say UTF-16");
    }
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return whole(
            file, Reason.BINARY, "is binary, not text: byte " + (i + 1) + " of it is zero");
      }
    }
    int start = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
    CharBuffer out = CharBuffer.allocate(bytes.length - start + 1);
    CoderResult result = decoder.decode(in, out, true);
    String text = out.flip().toString();
    if (result.isError()) {
      return malformed(file, bytes, in.position(), text);
    }
    return text.isBlank()
        ? whole(file, Reason.EMPTY, "is empty")
        : new Legible(SourceText.of(file, text));
  }

  private static Reading malformed(String file, byte[] bytes, int at, String before) {
    SourceText read = SourceText.of(file, before + "\uFFFD");
    return new Unreadable(
        Reason.NOT_UTF8,
        read.span(before.length(), before.length() + 1),
        String.format(
            Locale.ROOT,
            "is not in UTF-8: byte %d (0x%02X), on line %d, cannot stand there",
            at + 1,
            bytes[at] & 0xFF,
            read.line(before.length())));
  }

  private static boolean startsWith(byte[] bytes, int... first) {
    for (int i = 0; i < first.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xFF) != first[i]) {
        return false;
      }
    }
    return true;
  }

  private static Reading whole(String file, Reason reason, String problem) {
    return new Unreadable(reason, Span.startOf(file), problem);
  }
}
