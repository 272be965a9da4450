package io.github.integrationspec.diagram.plantuml;

import io.github.integrationspec.diagram.plantuml.PlantUmlDrawing.Drawing;
import io.github.integrationspec.source.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.sourceforge.plantuml.FileFormat;
import net.sourceforge.plantuml.FileFormatOption;
import net.sourceforge.plantuml.PSystemBuilder;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.error.PSystemError;
import net.sourceforge.plantuml.error.PSystemUnsupported;
import net.sourceforge.plantuml.text.StringLocated;

/** Has the library write a diagram as SVG. */
final class SvgExport {

  /** Graphs are laid out by the library's own engine; the other one is a program it would start. */
  private static final String LAYOUT = "!pragma layout smetana";

  private SvgExport() {}

  static Optional<Drawing> of(Preprocessing preprocessed) {
    List<StringLocated> lines = new ArrayList<>(preprocessed.lines());
    lines.removeIf(line -> line.getString().strip().startsWith("!pragma layout"));
    lines.add(1, new StringLocated(LAYOUT, lines.get(0).getLocation()));
    Diagram diagram =
        PSystemBuilder.getInstance()
            .createPSystem(preprocessed.paths(), lines, lines, null, preprocessed.artifact());
    if (diagram instanceof PSystemError || diagram instanceof PSystemUnsupported) {
      return Optional.empty();
    }
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      diagram.exportDiagram(out, 0, new FileFormatOption(FileFormat.SVG, false));
      String svg = out.toString(StandardCharsets.UTF_8);
      return svg.contains("<svg") ? Optional.of(new Drawing(svg, places(lines))) : Optional.empty();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Places by the number that each line gives itself. */
  private static List<Span> places(List<StringLocated> lines) {
    List<Span> places = new ArrayList<>();
    Span last = null;
    for (StringLocated line : lines) {
      if (line.getLocation() instanceof Place place) {
        last = place.span();
        while (places.size() <= place.getPosition()) {
          places.add(last);
        }
        places.set(place.getPosition(), last);
      }
    }
    return places;
  }
}
