package io.github.integrationspec.diagram.plantuml;

import java.util.List;
import java.util.Map;
import java.util.Set;
import net.sourceforge.plantuml.text.StringLocated;
import net.sourceforge.plantuml.tim.EaterException;
import net.sourceforge.plantuml.tim.ExecutionContextForeach;
import net.sourceforge.plantuml.tim.ExecutionContextIf;
import net.sourceforge.plantuml.tim.ExecutionContextWhile;
import net.sourceforge.plantuml.tim.TContext;
import net.sourceforge.plantuml.tim.TMemory;
import net.sourceforge.plantuml.tim.TVariableScope;
import net.sourceforge.plantuml.tim.Trie;
import net.sourceforge.plantuml.tim.expression.TValue;

/**
 * The preprocessor's variables. The preprocessor asks them before every line and makes new ones for
 * every call, which is where loops and calls can be counted and stopped.
 */
final class BoundedMemory implements TMemory {

  /**
   * Ends the preprocessing. It is an error and no exception because the library takes every
   * exception for a fault of the line it just reads, and goes on.
   */
  static final class Exhausted extends Error {
    private static final long serialVersionUID = 1L;

    Exhausted(String message) {
      super(message, null, false, false);
    }
  }

  /** What all variables of one diagram share. */
  private static final class Budget {
    private final List<StringLocated> printed;
    private int steps;

    Budget(List<StringLocated> printed) {
      this.printed = printed;
    }

    void step() {
      if (++steps > Limits.STEPS) {
        throw new Exhausted("The diagram's loops run too long, perhaps for ever");
      }
      if (printed.size() > Limits.LINES) {
        throw new Exhausted("The diagram has more than " + Limits.LINES + " lines");
      }
    }
  }

  private final TMemory memory;
  private final Budget budget;
  private final int depth;

  BoundedMemory(TMemory memory, List<StringLocated> printed) {
    this(memory, new Budget(printed), 0);
  }

  private BoundedMemory(TMemory memory, Budget budget, int depth) {
    this.memory = memory;
    this.budget = budget;
    this.depth = depth;
  }

  @Override
  public TMemory forkFromGlobal(Map<String, TValue> input) {
    if (depth >= Limits.CALL_DEPTH) {
      throw new Exhausted(
          "Procedures or functions call each other more than "
              + Limits.CALL_DEPTH
              + " levels deep, perhaps for ever");
    }
    return new BoundedMemory(memory.forkFromGlobal(input), budget, depth + 1);
  }

  @Override
  public ExecutionContextForeach peekForeach() {
    budget.step();
    return memory.peekForeach();
  }

  @Override
  public ExecutionContextWhile peekWhile() {
    return memory.peekWhile();
  }

  @Override
  public ExecutionContextIf peekIf() {
    return memory.peekIf();
  }

  @Override
  public boolean areAllIfOk(TContext context, TMemory asking) throws EaterException {
    return memory.areAllIfOk(context, asking);
  }

  @Override
  public TValue getVariable(String name) {
    return memory.getVariable(name);
  }

  @Override
  public void putVariable(String name, TValue value, TVariableScope scope, StringLocated location)
      throws EaterException {
    memory.putVariable(name, value, scope, location);
  }

  @Override
  public void removeVariable(String name) {
    memory.removeVariable(name);
  }

  @Override
  public boolean isEmpty() {
    return memory.isEmpty();
  }

  @Override
  public Set<String> variablesNames() {
    return memory.variablesNames();
  }

  @Override
  public Trie variablesNames3() {
    return memory.variablesNames3();
  }

  @Override
  public void addIf(ExecutionContextIf context) {
    memory.addIf(context);
  }

  @Override
  public void addWhile(ExecutionContextWhile context) {
    memory.addWhile(context);
  }

  @Override
  public void addForeach(ExecutionContextForeach context) {
    memory.addForeach(context);
  }

  @Override
  public ExecutionContextIf pollIf() {
    return memory.pollIf();
  }

  @Override
  public ExecutionContextWhile pollWhile() {
    return memory.pollWhile();
  }

  @Override
  public ExecutionContextForeach pollForeach() {
    return memory.pollForeach();
  }

  @Override
  public void dumpDebug(String message) {
    // it would go to the console of the build
  }
}
