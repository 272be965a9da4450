package io.github.integrationspec.standard;

/**
 * A mistake in a standard, for its author.
 *
 * @param file path within the standard
 * @param line from 1
 * @param column from 1
 */
public record StandardProblem(String file, int line, int column, String message)
    implements Comparable<StandardProblem> {

  @Override
  public int compareTo(StandardProblem other) {
    int byFile = file.compareTo(other.file);
    if (byFile != 0) {
      return byFile;
    }
    return line != other.line
        ? Integer.compare(line, other.line)
        : Integer.compare(column, other.column);
  }

  @Override
  public String toString() {
    return file + ":" + line + ":" + column + ": " + message;
  }
}
