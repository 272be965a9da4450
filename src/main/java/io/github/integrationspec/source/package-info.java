/** A file's text with positions, and the discovery of files within limits. May import: the JDK. */
package io.github.integrationspec.source;
