package io.github.integrationspec.diagram.plantuml;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import net.sourceforge.plantuml.PSystemBuilder;
import net.sourceforge.plantuml.command.Command;
import net.sourceforge.plantuml.command.PSystemCommandFactory;

/**
 * The statements of one kind of diagram, each guarded. The library fills this list when it meets
 * the first diagram of the kind.
 */
@SuppressWarnings("rawtypes")
final class GuardedCommands extends ArrayList<Command> {

  private static final long serialVersionUID = 1L;

  @Override
  public boolean add(Command command) {
    return super.add(GuardedCommand.of(command));
  }

  @Override
  public boolean addAll(Collection<? extends Command> commands) {
    commands.forEach(this::add);
    return !commands.isEmpty();
  }

  /**
   * Guards the statements of all kinds of diagrams that the library knows.
   *
   * @return whether that was possible; the library works either way, but may be heard
   */
  @SuppressWarnings("unchecked")
  static boolean install() {
    try {
      Field factories = PSystemBuilder.class.getDeclaredField("factories");
      factories.setAccessible(true);
      Field commands = PSystemCommandFactory.class.getDeclaredField("cmds");
      commands.setAccessible(true);
      for (Object factory : (Collection<?>) factories.get(PSystemBuilder.getInstance())) {
        if (factory instanceof PSystemCommandFactory) {
          GuardedCommands guarded = new GuardedCommands();
          guarded.addAll((Collection<Command>) commands.get(factory));
          commands.set(factory, guarded);
        }
      }
      return true;
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
  }
}
