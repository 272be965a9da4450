package io.github.integrationspec.engine;

import io.github.integrationspec.language.Nearest;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.Link;
import io.github.integrationspec.model.LinkResolution;
import io.github.integrationspec.model.ResolvedLink;
import io.github.integrationspec.source.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds out what links lead to. Opens no file but Markdown files within the repository. */
final class LinkResolver {

  private static final String TOP = "top";

  /** Lines of the source view: {@code #L10-L20}. */
  private static final Pattern LINES = Pattern.compile("L\\d+(?:C\\d+)?(?:-L\\d+(?:C\\d+)?)?");

  /** What GitHub puts before each anchor in its pages. */
  private static final String USER_CONTENT = "user-content-";

  private static final int MOST_ANCHORS = 500;

  private final Workspace workspace;
  private final DocumentLibrary library;
  private final FolderNames names;

  LinkResolver(Workspace workspace, DocumentLibrary library) {
    this.workspace = workspace;
    this.library = library;
    this.names = new FolderNames(workspace.root(), workspace.footprint());
  }

  /** What a link of a document leads to. */
  ResolvedLink resolve(Document document, Path path, Link link) {
    Resolving resolving = new Resolving(document, path, link);
    LinkTarget target = LinkTarget.parse(link.target());
    return switch (target.kind()) {
      case WEB -> resolving.as(LinkResolution.WEB);
      case MACHINE -> resolving.as(LinkResolution.OUTSIDE);
      case NONE -> resolving.as(LinkResolution.MISSING_FILE);
      case ANCHOR -> resolving.anchor(target.fragment());
      case ROOT -> resolving.file(workspace.root(), target);
      case RELATIVE -> resolving.file(path.toAbsolutePath().normalize().getParent(), target);
    };
  }

  /** The resolution of one link. */
  private final class Resolving {

    private final Document document;
    private final Path folder;
    private final Link link;

    Resolving(Document document, Path path, Link link) {
      this.document = document;
      this.folder = path.toAbsolutePath().normalize().getParent();
      this.link = link;
    }

    ResolvedLink as(LinkResolution resolution) {
      return result(resolution, "", Optional.empty(), Optional.empty());
    }

    ResolvedLink anchor(String fragment) {
      return hasAnchor(document.anchors(), fragment)
          ? as(LinkResolution.ANCHOR)
          : result(
              LinkResolution.MISSING_ANCHOR,
              "",
              Optional.empty(),
              nearest(fragment, document.anchors()).map(near -> "#" + near));
    }

    ResolvedLink file(Path from, LinkTarget target) {
      Path path;
      try {
        path = from.resolve(target.path()).normalize();
      } catch (InvalidPathException e) {
        return as(LinkResolution.MISSING_FILE);
      }
      if (!path.startsWith(workspace.root())) {
        return as(LinkResolution.OUTSIDE);
      }
      FolderNames.Found found = names.find(path);
      if (found instanceof FolderNames.Found.Missing missing) {
        return result(
            LinkResolution.MISSING_FILE,
            workspace.display(path),
            Optional.empty(),
            missing.nearest().map(this::written));
      }
      if (found instanceof FolderNames.Found.OtherCase other) {
        return result(
            workspace.place(other.actual()) == Workspace.Place.OUTSIDE
                ? LinkResolution.OUTSIDE
                : LinkResolution.OTHER_CASE,
            workspace.display(other.actual()),
            landmarks(other.actual()),
            Optional.of(written(other.actual())));
      }
      return existing(path, target);
    }

    private ResolvedLink existing(Path path, LinkTarget target) {
      String shown = workspace.display(path);
      return switch (workspace.place(path)) {
        case OUTSIDE -> as(LinkResolution.OUTSIDE);
        case FOLDER -> result(LinkResolution.FOLDER, shown, Optional.empty(), Optional.empty());
        case FILE -> regular(path, shown, target.fragment());
        default -> result(LinkResolution.MISSING_FILE, shown, Optional.empty(), Optional.empty());
      };
    }

    private ResolvedLink regular(Path path, String shown, String fragment) {
      if (!FileNames.isMarkdown(shown)) {
        return result(LinkResolution.FILE, shown, Optional.empty(), Optional.empty());
      }
      Optional<DocumentLibrary.Landmarks> landmarks = library.landmarks(path);
      // an input that cannot be read is not this document's fault
      if (landmarks.isEmpty() || hasAnchor(landmarks.get().anchors(), fragment)) {
        return result(LinkResolution.FILE, shown, landmarks, Optional.empty());
      }
      return result(
          LinkResolution.MISSING_ANCHOR,
          shown,
          landmarks,
          nearest(fragment, landmarks.get().anchors()).map(near -> written(path) + "#" + near));
    }

    private Optional<DocumentLibrary.Landmarks> landmarks(Path path) {
      return FileNames.isMarkdown(path.toString()) && workspace.place(path) == Workspace.Place.FILE
          ? library.landmarks(path)
          : Optional.empty();
    }

    /** A path as a link of this document would write it. */
    private String written(Path path) {
      return folder.relativize(path).toString().replace('\\', '/').replace(" ", "%20");
    }

    private ResolvedLink result(
        LinkResolution resolution,
        String file,
        Optional<DocumentLibrary.Landmarks> landmarks,
        Optional<String> suggestion) {
      return new ResolvedLink(
          link,
          document.file(),
          resolution,
          file,
          landmarks.flatMap(DocumentLibrary.Landmarks::title),
          landmarks.map(DocumentLibrary.Landmarks::opening).orElse(""),
          suggestion);
    }
  }

  /** Not in documents of so many headings that nobody wrote them. */
  private static Optional<String> nearest(String fragment, Set<String> anchors) {
    return anchors.size() > MOST_ANCHORS ? Optional.empty() : Nearest.to(fragment, anchors);
  }

  private static boolean hasAnchor(Set<String> anchors, String fragment) {
    // a text fragment (#:~:text=) is for browsers
    return fragment.isEmpty()
        || fragment.equals(TOP)
        || fragment.startsWith(":~:")
        || LINES.matcher(fragment).matches()
        || anchors.contains(fragment)
        || (fragment.startsWith(USER_CONTENT)
            && anchors.contains(fragment.substring(USER_CONTENT.length())));
  }
}
