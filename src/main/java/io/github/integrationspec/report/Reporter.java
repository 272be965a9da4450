package io.github.integrationspec.report;

import io.github.integrationspec.finding.CheckReport;
import java.io.IOException;
import java.io.Writer;

/** Writes a report in one format. */
@FunctionalInterface
public interface Reporter {

  /**
   * Writes a report; leaves the writer open.
   *
   * @throws IOException when the writer does
   */
  void write(CheckReport report, Writer out) throws IOException;
}
