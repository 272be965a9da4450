package io.github.integrationspec.diagram.plantuml;

import java.lang.reflect.Field;
import net.sourceforge.plantuml.log.Logme;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;

/**
 * Makes the library harmless: it reads no file and no URL, and it writes nothing to the console.
 *
 * <p>The library takes its profile from a system property or an environment variable, once, at the
 * first use; it has no method to set it. A system property would hold for the whole build, that is
 * for every other plugin that brings PlantUML along, and would come too late if somebody else had
 * used the library through the same class loader before. So the field that remembers the profile is
 * set: it belongs to this plugin's copy of the class and to nobody else. If a later version has no
 * such field, no diagram is read at all.
 */
final class Sandbox {

  private Sandbox() {}

  /** Whether the library is now in its sandbox. */
  static boolean enter() {
    // the library's own switch for programs that show its errors themselves
    Logme.MODE_VEGA = true;
    GuardedCommands.install();
    try {
      Field profile = SecurityUtils.class.getDeclaredField("current");
      profile.setAccessible(true);
      profile.set(null, SecurityProfile.SANDBOX);
    } catch (ReflectiveOperationException | RuntimeException e) {
      return false;
    }
    return SecurityUtils.getSecurityProfile() == SecurityProfile.SANDBOX;
  }
}
