package io.github.integrationspec.diagram.mermaid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The shapes that {@code @{shape: …}} knows: a name for each, and all its other names. */
final class FlowShapes {

  private static final String TABLE =
      """
      rect proc process rectangle
      round rounded event
      stadium terminal pill
      subroutine fr-rect subprocess subproc framed-rectangle
      cylinder cyl db database
      datastore data-store
      folder directory
      bucket
      console
      browser
      person
      circle circ
      bang
      cloud
      diamond diam decision question
      hexagon hex prepare
      lean_right lean-r lean-right in-out
      lean_left lean-l lean-left out-in
      trapezoid trap-b priority trapezoid-bottom
      inv_trapezoid trap-t manual trapezoid-top inv-trapezoid
      doublecircle dbl-circ double-circle
      text
      notch-rect card notched-rectangle
      lin-rect lined-rectangle lined-process lin-proc shaded-process
      sm-circ start small-circle
      fr-circ stop framed-circle
      fork join
      hourglass collate
      brace comment brace-l
      brace-r
      braces
      bolt com-link lightning-bolt
      doc document
      delay half-rounded-rectangle
      h-cyl das horizontal-cylinder
      lin-cyl disk lined-cylinder
      curv-trap curved-trapezoid display
      div-rect div-proc divided-rectangle divided-process
      tri extract triangle
      win-pane internal-storage window-pane
      f-circ junction filled-circle
      notch-pent loop-limit notched-pentagon
      flip-tri manual-file flipped-triangle
      sl-rect manual-input sloped-rectangle
      docs documents st-doc stacked-document
      st-rect procs processes stacked-rectangle
      bow-rect stored-data bow-tie-rectangle
      cross-circ summary crossed-circle
      tag-doc tagged-document
      tag-rect tagged-rectangle tag-proc tagged-process
      flag paper-tape
      odd
      lin-doc lined-document
      state
      choice
      note
      composite
      anchor
      icon
      bpmn-start
      bpmn-intermediate
      bpmn-boundary
      bpmn-end
      bpmn-gateway
      bpmn-activity
      bpmn-data
      bpmn-data-store
      bpmn-annotation
      """;

  private static final Map<String, String> NAMES = names();

  private FlowShapes() {}

  /** The name for a shape under any of its names; names with capitals or {@code _} are none. */
  static Optional<String> canonical(String name) {
    return name.indexOf('_') >= 0 ? Optional.empty() : Optional.ofNullable(NAMES.get(name));
  }

  private static Map<String, String> names() {
    Map<String, String> names = new HashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" "))
        .forEach(
            line -> {
              for (String name : line) {
                names.put(name, line[0]);
              }
            });
    return Map.copyOf(names);
  }
}
