package io.github.integrationspec.diagram.mermaid;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A macro of C4 diagrams.
 *
 * @param shape what an element is in Mermaid's own words, {@code external_system_db}
 */
record C4Macro(Role role, String shape) {

  /** What a macro adds to the diagram. */
  enum Role {
    /** Label, description. */
    PERSON_OR_SYSTEM,
    /** Label, technology, description. */
    CONTAINER_OR_COMPONENT,
    BOUNDARY,
    NODE,
    RELATION,
    /** A relation whose first argument is a number. */
    NUMBERED_RELATION,
    STYLE
  }

  private static final String TABLE =
      """
      Person PERSON_OR_SYSTEM person
      Person_Ext PERSON_OR_SYSTEM external_person
      System PERSON_OR_SYSTEM system
      SystemDb PERSON_OR_SYSTEM system_db
      SystemQueue PERSON_OR_SYSTEM system_queue
      System_Ext PERSON_OR_SYSTEM external_system
      SystemDb_Ext PERSON_OR_SYSTEM external_system_db
      SystemQueue_Ext PERSON_OR_SYSTEM external_system_queue
      Container CONTAINER_OR_COMPONENT container
      ContainerDb CONTAINER_OR_COMPONENT container_db
      ContainerQueue CONTAINER_OR_COMPONENT container_queue
      Container_Ext CONTAINER_OR_COMPONENT external_container
      ContainerDb_Ext CONTAINER_OR_COMPONENT external_container_db
      ContainerQueue_Ext CONTAINER_OR_COMPONENT external_container_queue
      Component CONTAINER_OR_COMPONENT component
      ComponentDb CONTAINER_OR_COMPONENT component_db
      ComponentQueue CONTAINER_OR_COMPONENT component_queue
      Component_Ext CONTAINER_OR_COMPONENT external_component
      ComponentDb_Ext CONTAINER_OR_COMPONENT external_component_db
      ComponentQueue_Ext CONTAINER_OR_COMPONENT external_component_queue
      Boundary BOUNDARY boundary
      Enterprise_Boundary BOUNDARY enterprise
      System_Boundary BOUNDARY system
      Container_Boundary BOUNDARY container
      Deployment_Node NODE node
      Node NODE node
      Node_L NODE node
      Node_R NODE node
      Rel RELATION rel
      BiRel RELATION birel
      Rel_U RELATION rel
      Rel_Up RELATION rel
      Rel_D RELATION rel
      Rel_Down RELATION rel
      Rel_L RELATION rel
      Rel_Left RELATION rel
      Rel_R RELATION rel
      Rel_Right RELATION rel
      Rel_Back RELATION back
      RelIndex NUMBERED_RELATION rel
      UpdateElementStyle STYLE style
      UpdateRelStyle STYLE style
      UpdateLayoutConfig STYLE style
      """;

  private static final Map<String, C4Macro> MACROS = macros();

  /** The macro of a name; case matters. */
  static Optional<C4Macro> named(String name) {
    return Optional.ofNullable(MACROS.get(name));
  }

  boolean opensBoundary() {
    return role == Role.BOUNDARY || role == Role.NODE;
  }

  private static Map<String, C4Macro> macros() {
    Map<String, C4Macro> macros = new HashMap<>();
    TABLE
        .lines()
        .map(line -> line.split(" "))
        .forEach(line -> macros.put(line[0], new C4Macro(Role.valueOf(line[1]), line[2])));
    return Map.copyOf(macros);
  }
}
