package io.github.integrationspec.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.source.SourceReader;
import io.github.integrationspec.source.Workspace;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkResolverTest {

  @TempDir Path outside;
  private Repository repository;
  private DocumentLibrary library;
  private LinkResolver resolver;
  private int documents;
  private final BoundedRun bounds = new BoundedRun(Duration.ofMinutes(1));

  @BeforeEach
  void makeRepository() throws IOException {
    Path root = Files.createDirectories(outside.resolve("repository"));
    repository = new Repository(root);
    Workspace workspace = Workspace.of(root, root);
    library =
        new DocumentLibrary(
            new SourceReader(workspace, 1_000_000), BuiltInReaders.readers().markdown(), bounds);
    resolver = new LinkResolver(workspace, library);
    repository.write("docs/api/limits.md", "# What we may send\n\n## Über Grenzen 🚦\n");
    repository.write("docs/api/my diagram.mmd", "sequenceDiagram\n");
    repository.write("docs/Errors.md", "# Errors\n");
    repository.write("README.md", "# Repository\n");
  }

  @AfterEach
  void close() {
    bounds.close();
  }

  private ResolvedLink resolve(String target) throws IOException {
    Path file =
        repository.write(
            "docs/spec" + documents++ + ".md", "# Spec\n\n## Own part\n\n[link](" + target + ")\n");
    Document document = library.document(file).orElseThrow();
    return resolver.resolve(document, file, document.links().get(0));
  }

  @ParameterizedTest
  @CsvSource({
    "https://example.org/x, WEB, ''",
    "mailto:a@example.org, WEB, ''",
    "#own-part, ANCHOR, ''",
    "api/limits.md, FILE, docs/api/limits.md",
    "./api/../api/limits.md, FILE, docs/api/limits.md",
    "api/limits.md#%C3%BCber-grenzen-, FILE, docs/api/limits.md",
    "api/limits.md?plain=1, FILE, docs/api/limits.md",
    "api/my%20diagram.mmd, FILE, docs/api/my diagram.mmd",
    "/README.md, FILE, README.md",
    "../README.md#repository, FILE, README.md",
    "api, FOLDER, docs/api",
    "api/, FOLDER, docs/api",
    "#user-content-own-part, ANCHOR, ''",
    "api/limits.md?plain=1#L3-L5, FILE, docs/api/limits.md",
    "api/limits.md#Line, MISSING_ANCHOR, docs/api/limits.md",
    "<api/my diagram.mmd>, FILE, docs/api/my diagram.mmd",
    "API/limits.md, OTHER_CASE, docs/api/limits.md",
    "#own-prt, MISSING_ANCHOR, ''",
    "api/limits.md#nowhere, MISSING_ANCHOR, docs/api/limits.md",
    "api/limit.md, MISSING_FILE, docs/api/limit.md",
    "none/at/all.md, MISSING_FILE, docs/none/at/all.md",
    "a%00b.md, MISSING_FILE, ''",
    "errors.md, OTHER_CASE, docs/Errors.md",
    "../../secret.md, OUTSIDE, ''",
    "/../secret.md, OUTSIDE, ''",
    "file:///etc/passwd, OUTSIDE, ''",
  })
  void finds_out_what_a_link_leads_to(String target, LinkResolution resolution, String file)
      throws IOException {
    ResolvedLink link = resolve(target);
    assertThat(link.resolution()).isEqualTo(resolution);
    assertThat(link.file()).isEqualTo(file);
  }

  @ParameterizedTest
  @CsvSource({
    "#own-prt, #own-part",
    "api/limit.md, api/limits.md",
    "api/limits.md#uber-grenzen-, api/limits.md#über-grenzen-",
    "api/my-diagram.mmd, api/my%20diagram.mmd",
    "errors.md, Errors.md",
    "../REAMDE.md, ../README.md",
  })
  void suggests_what_was_meant(String target, String suggestion) throws IOException {
    assertThat(resolve(target).suggestion()).contains(suggestion);
  }

  @Test
  void knows_the_title_of_a_document() throws IOException {
    assertThat(resolve("api/limits.md").title()).contains("What we may send");
    assertThat(resolve("api/my%20diagram.mmd").title()).isEmpty();
  }

  @Test
  void does_not_follow_a_symbolic_link_out_of_the_repository() throws IOException {
    Path secret = Files.writeString(outside.resolve("secret.md"), "# Secret\n");
    Files.createSymbolicLink(repository.root().resolve("docs/inside.md"), secret);
    ResolvedLink link = resolve("inside.md");
    assertThat(link.resolution()).isEqualTo(LinkResolution.OUTSIDE);
    assertThat(link.title()).isEmpty();
  }

  @Test
  void an_input_that_cannot_be_read_is_there_all_the_same() throws IOException {
    Files.write(repository.root().resolve("docs/old.md"), new byte[] {(byte) 0xFF, 'a'});
    assertThat(resolve("old.md#part").resolution()).isEqualTo(LinkResolution.FILE);
  }
}
