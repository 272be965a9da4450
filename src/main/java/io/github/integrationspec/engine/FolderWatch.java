package io.github.integrationspec.engine;

import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Watches the files and folders that a check looked at. The system tells of changes at once where
 * it can; where it does not, or only for some folders, sizes and times are compared a few times a
 * second.
 */
public final class FolderWatch implements ChangeSource, AutoCloseable {

  private static final long TICK_MILLIS = 300;

  /** An editor writes a file in several steps. */
  private static final long QUIET_MILLIS = 60;

  private final Workspace workspace;
  private final Optional<WatchService> service;
  private final Set<Path> watched = new HashSet<>();

  /** Watches with the system's help, if it gives any. */
  public FolderWatch(Workspace workspace) {
    this(workspace, service(workspace));
  }

  FolderWatch(Workspace workspace, Optional<WatchService> service) {
    this.workspace = workspace;
    this.service = service;
  }

  private static Optional<WatchService> service(Workspace workspace) {
    try {
      return Optional.of(workspace.base().getFileSystem().newWatchService());
    } catch (IOException | UnsupportedOperationException e) {
      return Optional.empty();
    }
  }

  @Override
  public boolean awaitChange(Footprint seen) throws InterruptedException {
    Set<Path> paths = seen.paths();
    paths.forEach(this::watch);
    // what changed while the check was going on is seen here
    Map<Path, String> before = Map.of();
    while (true) {
      Map<Path, String> now = states(paths);
      if (!now.equals(before)) {
        if (!Footprint.isUnchanged(seen.seen(), workspace)) {
          return true;
        }
        before = now;
      }
      rest();
    }
  }

  private void rest() throws InterruptedException {
    if (service.isEmpty()) {
      TimeUnit.MILLISECONDS.sleep(TICK_MILLIS);
      return;
    }
    WatchKey key = service.get().poll(TICK_MILLIS, TimeUnit.MILLISECONDS);
    while (key != null) {
      key.pollEvents();
      if (!key.reset()) {
        watched.remove((Path) key.watchable());
      }
      key = service.get().poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  /** A folder that cannot be watched is compared only. */
  private void watch(Path path) {
    Path folder = Files.isDirectory(path) ? path : path.getParent();
    if (service.isEmpty() || folder == null || !watched.add(folder)) {
      return;
    }
    try {
      folder.register(
          service.get(),
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (IOException | UnsupportedOperationException e) {
      watched.remove(folder);
    }
  }

  private static Map<Path, String> states(Set<Path> paths) {
    Map<Path, String> states = new HashMap<>();
    for (Path path : paths) {
      try {
        BasicFileAttributes attributes = Files.readAttributes(path, BasicFileAttributes.class);
        states.put(
            path,
            attributes.size() + " " + attributes.lastModifiedTime() + " " + attributes.fileKey());
      } catch (IOException e) {
        states.put(path, "absent");
      }
    }
    return states;
  }

  @Override
  public void close() {
    service.ifPresent(
        s -> {
          try {
            s.close();
          } catch (IOException e) {
            // nothing is lost with it
          }
        });
  }
}
