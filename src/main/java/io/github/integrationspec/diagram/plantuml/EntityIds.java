package io.github.integrationspec.diagram.plantuml;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Set;
import net.atmp.CucaDiagram;
import net.sourceforge.plantuml.abel.Entity;

/**
 * One id for each entity: its name, or where the same name stands in several places the names of
 * what it lies in before it.
 */
final class EntityIds {

  private final IdentityHashMap<Entity, String> ids = new IdentityHashMap<>();
  private final Set<String> taken = new HashSet<>();

  EntityIds(CucaDiagram diagram) {
    diagram.groups().forEach(this::assign);
    diagram.leafs().forEach(this::assign);
  }

  String of(Entity entity) {
    return ids.getOrDefault(entity, entity.getName());
  }

  private void assign(Entity entity) {
    String name = entity.getName();
    String id = taken.contains(name) ? entity.getQuark().toStringPoint() : name;
    for (int i = 2; !taken.add(id); i++) {
      id = name + "#" + i;
    }
    ids.put(entity, id);
  }
}
