package io.github.integrationspec.diagram.plantuml;

/**
 * How much work one diagram may be. Real diagrams stay far below; the limits are there for texts
 * that would keep the build busy for ever.
 */
final class Limits {

  /** Characters of a diagram, what it includes counted in. */
  static final int CHARACTERS = 1_000_000;

  /** Lines of a diagram after includes, loops and procedures are expanded. */
  static final int LINES = 20_000;

  /** Characters of one line: the library's patterns are recursive in it. */
  static final int LINE_LENGTH = 20_000;

  /** Files that include each other. */
  static final int INCLUDE_DEPTH = 20;

  /** Files that a diagram includes in all. */
  static final int INCLUDES = 200;

  /** Procedures and functions that call each other. */
  static final int CALL_DEPTH = 100;

  /** Lines of procedures and loops that are executed. */
  static final int STEPS = 2_000_000;

  /** Diagrams in one file. */
  static final int BLOCKS = 500;

  /**
   * Milliseconds for one diagram. The other limits end what is known to run for ever; this one ends
   * what is not known.
   */
  static final long MILLISECONDS = 20_000;

  private Limits() {}
}
