package io.github.integrationspec.facts;

import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.ConfigConstants;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;

/**
 * The machine as JGit may see it: without the configuration of user and system, which could name
 * programs and differs between machines, and without an installed git, which would be run to find
 * it. It also keeps JGit from writing files to measure the clock of the file system.
 */
final class HermeticSystem extends SystemReader.Delegate {

  private static final long COARSE_CLOCK_SECONDS = 2;

  private HermeticSystem(SystemReader machine) {
    super(machine);
  }

  /** Puts it in place for all of JGit; once is enough. */
  static synchronized void install() {
    if (!(SystemReader.getInstance() instanceof HermeticSystem)) {
      SystemReader.setInstance(new HermeticSystem(SystemReader.getInstance()));
    }
  }

  @Override
  public String getenv(String variable) {
    return variable.startsWith("GIT_") || variable.startsWith("XDG_")
        ? null
        : super.getenv(variable);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new NoConfig(parent, fs);
  }

  /** A configuration without a file. */
  private static final class NoConfig extends FileBasedConfig {

    NoConfig(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {
      // there is nothing to read
    }

    @Override
    public void save() {
      // and nothing is written
    }

    @Override
    public boolean isOutdated() {
      return false;
    }

    @Override
    public long getTimeUnit(
        String section, String subsection, String name, long defaultValue, TimeUnit unit) {
      return ConfigConstants.CONFIG_FILESYSTEM_SECTION.equals(section)
          ? unit.convert(COARSE_CLOCK_SECONDS, TimeUnit.SECONDS)
          : super.getTimeUnit(section, subsection, name, defaultValue, unit);
    }
  }
}
