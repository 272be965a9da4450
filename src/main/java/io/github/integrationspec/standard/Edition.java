package io.github.integrationspec.standard;

/**
 * One of the standards that are layered.
 *
 * @param version the standard's own; not that of the plugin
 */
public record Edition(String name, String version) {

  @Override
  public String toString() {
    return name + " " + version;
  }
}
