package io.github.integrationspec.diagram.plantuml;

import java.util.Collection;
import net.sourceforge.plantuml.command.Command;
import net.sourceforge.plantuml.command.CommandControl;
import net.sourceforge.plantuml.command.CommandDecoratorMultine;
import net.sourceforge.plantuml.command.CommandExecutionResult;
import net.sourceforge.plantuml.command.ParserPass;
import net.sourceforge.plantuml.core.Diagram;
import net.sourceforge.plantuml.klimt.color.NoSuchColorException;
import net.sourceforge.plantuml.utils.BlocLines;

/**
 * A statement of the library that answers with an error where it would have failed. The library
 * itself catches failures one step later, and prints a request for a mail to the console of the
 * build; it has no switch for that.
 */
final class GuardedCommand<D extends Diagram> implements Command<D> {

  /** What a statement answers that the library cannot carry out. */
  static final String FAILURE = "Statement cannot be carried out";

  private final Command<D> command;

  private GuardedCommand(Command<D> command) {
    this.command = command;
  }

  /** Guards a statement; those that the library tells apart by their class stay as they are. */
  @SuppressWarnings({"rawtypes", "unchecked"})
  static Command of(Command command) {
    return command instanceof GuardedCommand || command instanceof CommandDecoratorMultine
        ? command
        : new GuardedCommand(command);
  }

  @Override
  public CommandExecutionResult execute(D diagram, BlocLines lines, ParserPass pass)
      throws NoSuchColorException {
    try {
      return command.execute(diagram, lines, pass);
    } catch (RuntimeException | StackOverflowError e) {
      return CommandExecutionResult.error(FAILURE);
    }
  }

  @Override
  public String explain(BlocLines lines) {
    return command.explain(lines);
  }

  @Override
  public CommandControl isValid(BlocLines lines) {
    return command.isValid(lines);
  }

  @Override
  public boolean isEligibleFor(ParserPass pass) {
    return command.isEligibleFor(pass);
  }

  @Override
  public boolean isCommandForbidden(BlocLines lines) {
    return command.isCommandForbidden(lines);
  }

  @Override
  public Collection<String> mandatoryFirstTokensSlow() {
    return command.mandatoryFirstTokensSlow();
  }

  @Override
  public Collection<String> mandatoryFirstTokensFast() {
    return command.mandatoryFirstTokensFast();
  }

  @Override
  public Collection<String> mandatoryFirstTokens() {
    return command.mandatoryFirstTokens();
  }
}
