package io.github.integrationspec.fuzz;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.diagram.drawio.DrawioParser;
import io.github.integrationspec.diagram.mermaid.MermaidParser;
import io.github.integrationspec.diagram.plantuml.PlantUmlParser;
import io.github.integrationspec.diagram.uml.XmiParser;
import io.github.integrationspec.facts.RecordedApprovals;
import io.github.integrationspec.finding.BadBaselineException;
import io.github.integrationspec.finding.BaselineReader;
import io.github.integrationspec.finding.SuppressionSyntax;
import io.github.integrationspec.markdown.MarkdownReader;
import io.github.integrationspec.model.BrokenDiagram;
import io.github.integrationspec.model.Diagram;
import io.github.integrationspec.model.Document;
import io.github.integrationspec.model.ParseProblem;
import io.github.integrationspec.scaffold.OpenApiFile;
import io.github.integrationspec.scaffold.UnreadableDescriptionException;
import io.github.integrationspec.source.SourceText;
import io.github.integrationspec.standard.Standard;
import io.github.integrationspec.standard.StandardException;
import io.github.integrationspec.standard.StandardFiles;
import io.github.integrationspec.standard.StandardReader;
import io.github.integrationspec.standard.TestStandards;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What reads text that strangers wrote. Each takes any bytes: it returns, or throws an {@link
 * AssertionError} where a promise is broken. Seeds are in {@code src/test/resources/fuzz}, in the
 * folders whose names begin with the target's id.
 */
public enum FuzzTarget {
  MARKDOWN {
    @Override
    void run(byte[] bytes) {
      SourceText source = text("fuzz/seed.md", bytes);
      Document document = new MarkdownReader().read(source);
      document.problems().forEach(p -> checkPlace(source, p));
    }
  },
  MERMAID {
    @Override
    void run(byte[] bytes) {
      SourceText source = text("fuzz/seed", bytes);
      check(source, List.of(new MermaidParser().parse(source)));
    }
  },
  PLANTUML {
    @Override
    void run(byte[] bytes) {
      SourceText source = text("fuzz/seed", bytes);
      check(source, new PlantUmlParser(IncludeResolver.none()).parseAll(source));
    }
  },
  DRAWIO {
    @Override
    void run(byte[] bytes) {
      SourceText source = text("fuzz/seed", bytes);
      check(source, new DrawioParser().parse(source));
    }
  },
  SVG {
    @Override
    void run(byte[] bytes) {
      SourceText source = text("fuzz/seed", bytes);
      new DrawioParser().parseSvg(source);
    }
  },
  PNG {
    @Override
    void run(byte[] bytes) {
      new DrawioParser().parsePng("fuzz/seed.png", bytes);
    }
  },
  XMI {
    @Override
    void run(byte[] bytes) {
      SourceText source = text("fuzz/seed", bytes);
      check(source, new XmiParser().parse(source));
    }
  },
  BASELINE {
    @Override
    void run(byte[] bytes) {
      try {
        BaselineReader.read(text("", bytes).text(), "fuzz/seed", Tiny.STANDARD);
      } catch (BadBaselineException e) {
        explained(e);
      }
    }
  },
  APPROVALS {
    @Override
    void run(byte[] bytes) throws IOException {
      Path file = Files.write(FuzzedFolder.file(".approvals.yaml"), bytes);
      new RecordedApprovals(FuzzedFolder.root(), file).all();
    }
  },
  SUPPRESSION {
    @Override
    void run(byte[] bytes) {
      new SuppressionSyntax(Tiny.STANDARD).read(text("", bytes).text());
    }
  },
  OPENAPI {
    @Override
    void run(byte[] bytes) {
      try {
        OpenApiFile.read(Path.of("api.yaml"), text("", bytes).text());
      } catch (UnreadableDescriptionException e) {
        explained(e);
      }
    }
  },
  RULE_PAGE {
    @Override
    void run(byte[] bytes) {
      standard("limits/limits-rate.md", bytes);
    }
  },
  STANDARD {
    @Override
    void run(byte[] bytes) {
      standard("standard.yaml", bytes);
    }
  },
  CHECK {
    @Override
    void run(byte[] bytes) throws IOException {
      WholeCheck.of(bytes);
    }
  };

  /** Reads bytes and checks what comes of it. */
  abstract void run(byte[] bytes) throws IOException;

  /** The folders of its seeds begin with it. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static SourceText text(String file, byte[] bytes) {
    // as a file is read: what is no UTF-8 never comes this far
    return SourceText.of(file, new String(bytes, StandardCharsets.UTF_8));
  }

  private static void check(SourceText source, List<Diagram> diagrams) {
    if (diagrams.isEmpty()) {
      throw new AssertionError("no diagram, and no word on why");
    }
    for (Diagram diagram : diagrams) {
      if (!source.span().contains(diagram.span())) {
        throw new AssertionError("out of the text: " + diagram.span());
      }
      if (diagram instanceof BrokenDiagram && diagram.problems().isEmpty()) {
        throw new AssertionError("broken without a reason");
      }
      diagram.problems().forEach(p -> checkPlace(source, p));
    }
  }

  private static void checkPlace(SourceText source, ParseProblem problem) {
    if (!source.span().contains(problem.span())) {
      throw new AssertionError("out of the text: " + problem);
    }
    boolean ours = problem.message().contains("java.") && !source.text().contains("java.");
    if (problem.message().length() < 12 || ours) {
      throw new AssertionError("says nothing to an author: " + problem);
    }
  }

  private static void explained(Exception e) {
    if (e.getMessage() == null || e.getMessage().isBlank()) {
      throw new AssertionError("refused without a reason", e);
    }
  }

  private static void standard(String replaced, byte[] bytes) {
    StandardFiles files = StandardFiles.in(Path.of("src/test/resources/standards/tiny"), "tiny");
    try {
      StandardReader.read(
          path -> path.equals(replaced) ? Optional.of(text("", bytes).text()) : files.read(path));
    } catch (StandardException e) {
      explained(e);
    }
  }

  /** Read when first used. */
  private static final class Tiny {
    static final Standard STANDARD = TestStandards.tiny();
  }
}
