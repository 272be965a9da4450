package io.github.integrationspec.diagram.plantuml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.integrationspec.diagram.IncludeResolver;
import io.github.integrationspec.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.sourceforge.plantuml.security.SecurityProfile;
import net.sourceforge.plantuml.security.SecurityUtils;
import org.junit.jupiter.api.Test;

/** What this room relies on and the library does not promise. */
class LibraryContractTest {

  @Test
  void the_library_can_be_put_into_its_sandbox() {
    assertThat(Sandbox.enter()).isTrue();
    assertThat(SecurityUtils.getSecurityProfile()).isSameAs(SecurityProfile.SANDBOX);
  }

  @Test
  void the_library_can_be_kept_from_printing_where_it_fails() {
    assertThat(GuardedCommands.install()).isTrue();
  }

  @Test
  void the_library_brings_along_what_urls_are_mapped_to() {
    assertThat(
            List.of(
                "C4/C4_Context",
                "C4/C4_Container",
                "C4/C4_Component",
                "C4/C4_Deployment",
                "C4/C4_Dynamic",
                "C4/C4_Sequence",
                "awslib14/AWSCommon",
                "azure/AzureCommon",
                "tupadr3/common",
                "tupadr3/devicons/java"))
        .allMatch(PlantUmlLibrary.get()::bundles);
    assertThat(PlantUmlLibrary.get().bundles("no/such/file")).isFalse();
    assertThat(PlantUmlLibrary.get().bundles("nothing")).isFalse();
  }

  @Test
  void the_library_is_not_touched_before_there_is_a_diagram_to_read() throws Exception {
    ClassLoader withoutLibrary = new WithoutLibrary(getClass().getClassLoader());
    Class<?> parser =
        withoutLibrary.loadClass("io.github.integrationspec.diagram.plantuml.PlantUmlParser");
    Object instance =
        parser.getConstructor(IncludeResolver.class).newInstance(IncludeResolver.none());
    var parse = parser.getMethod("parse", SourceText.class);

    assertThat(parse.invoke(instance, SourceText.of("a.puml", "@startuml\nnever closed")))
        .isNotNull();
    assertThatThrownBy(
            () -> parse.invoke(instance, SourceText.of("a.puml", "@startuml\nA -> B\n@enduml")))
        .hasRootCauseInstanceOf(ClassNotFoundException.class);
  }

  /** Loads this room anew and finds no class of the library. */
  private static final class WithoutLibrary extends ClassLoader {

    WithoutLibrary(ClassLoader parent) {
      super(parent);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("net.sourceforge.plantuml") || name.startsWith("net.atmp")) {
        throw new ClassNotFoundException(name);
      }
      if (!name.startsWith(LibraryContractTest.class.getPackageName() + ".")) {
        return super.loadClass(name, resolve);
      }
      Class<?> loaded = findLoadedClass(name);
      return loaded == null ? define(name) : loaded;
    }

    private Class<?> define(String name) throws ClassNotFoundException {
      try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
        byte[] bytes = in.readAllBytes();
        return defineClass(name, bytes, 0, bytes.length);
      } catch (IOException e) {
        throw new ClassNotFoundException(name, e);
      }
    }
  }
}
