/**
 * The pipeline: find, read, judge, report. Holds the one table of checks written in code. May
 * import: everything but report and mojo.
 */
package io.github.integrationspec.engine;
