package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.source.Footprint;
import io.github.integrationspec.source.Workspace;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WatchTest {

  @TempDir private Path folder;

  @Test
  void checks_once_and_again_after_each_change() {
    Iterator<Boolean> changes = List.of(true, true, false).iterator();
    List<Footprint> checked = new ArrayList<>();
    List<Footprint> waitedFor = new ArrayList<>();

    new WatchLoop(
            () -> {
              checked.add(new Footprint());
              return checked.get(checked.size() - 1);
            },
            seen -> {
              waitedFor.add(seen);
              return changes.next();
            })
        .run();

    assertThat(checked).hasSize(3);
    assertThat(waitedFor).isEqualTo(checked);
  }

  @Test
  void ends_when_it_is_interrupted_and_leaves_the_thread_so() {
    List<String> checked = new ArrayList<>();

    new WatchLoop(
            () -> {
              checked.add("once");
              return new Footprint();
            },
            seen -> {
              throw new InterruptedException("stop");
            })
        .run();

    assertThat(checked).hasSize(1);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void sees_a_file_that_is_saved_one_that_vanishes_and_one_that_turns_up() throws Exception {
    try (FolderWatch watch = new FolderWatch(Workspace.of(folder, folder))) {
      seesAllChanges(watch);
    }
  }

  @Test
  void sees_them_where_the_system_tells_nothing() throws Exception {
    try (FolderWatch watch = new FolderWatch(Workspace.of(folder, folder), Optional.empty())) {
      seesAllChanges(watch);
    }
  }

  private void seesAllChanges(FolderWatch watch) throws Exception {
    Path file = Files.writeString(folder.resolve("a.md"), "# A\n");
    Path diagrams = Files.createDirectory(folder.resolve("diagrams"));
    Path diagram = Files.writeString(diagrams.resolve("a.mmd"), "sequenceDiagram\n");
    BlockingQueue<String> told = new LinkedBlockingQueue<>();
    Thread loop =
        new Thread(
            () ->
                new WatchLoop(
                        () -> {
                          Footprint seen = new Footprint();
                          seen.listed(folder);
                          seen.file(file);
                          seen.file(diagram);
                          told.add("checked");
                          return seen;
                        },
                        watch)
                    .run());
    loop.setDaemon(true);
    loop.start();

    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("checked");
    Files.writeString(file, "# A longer title\n");
    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("checked");
    Files.delete(file);
    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("checked");
    Files.writeString(folder.resolve("b.md"), "# B\n");
    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("checked");
    Files.writeString(diagram, "sequenceDiagram\nA->>B: hello\n");
    assertThat(told.poll(1, TimeUnit.MINUTES)).isEqualTo("checked");
    loop.interrupt();
    loop.join(TimeUnit.MINUTES.toMillis(1));
    assertThat(loop.isAlive()).isFalse();
  }
}
