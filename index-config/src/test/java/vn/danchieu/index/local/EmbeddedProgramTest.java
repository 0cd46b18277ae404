package vn.danchieu.index.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedProgramTest {
  @TempDir Path folder;
  private Path embedded = Path.of("");

  @BeforeEach
  void embed() throws IOException {
    embedded = folder.resolve("classes/opensearch-local");
    Files.createDirectories(embedded.resolve("lib"));
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.CLASS_PATH, "lib/a-1.jar lib/b-2.jar");
    try (OutputStream out = Files.newOutputStream(embedded.resolve("opensearch-local.jar"))) {
      new JarOutputStream(out, manifest).close();
    }
    Files.writeString(embedded.resolve("lib/a-1.jar"), "a");
    Files.writeString(embedded.resolve("lib/b-2.jar"), "b");
  }

  @Test
  void isLaidOutOnceBesideTheDataFolder() throws Exception {
    Path first = layOut();
    assertThat(first).hasParent(folder.resolve("var"));
    assertThat(first.getFileName().toString()).matches("program-[0-9a-f]{12}");
    assertThat(first.resolve("lib/a-1.jar")).hasContent("a");
    assertThat(first.resolve("lib/b-2.jar")).hasContent("b");
    assertThat(first.resolve("opensearch-local.jar"))
        .hasSameBinaryContentAs(embedded.resolve("opensearch-local.jar"));

    Files.writeString(first.resolve("lib/a-1.jar"), "kept");
    assertThat(layOut()).isEqualTo(first);
    assertThat(first.resolve("lib/a-1.jar")).hasContent("kept");
  }

  @Test
  void halfAProgramIsNeverLeft() throws Exception {
    Files.delete(embedded.resolve("lib/b-2.jar"));
    assertThatThrownBy(this::layOut)
        .isInstanceOf(LocalOpenSearchException.class)
        .hasMessageContaining("could not be unpacked beside the data folder")
        .hasMessageContaining("no opensearch-local/lib/b-2.jar in the program's jar");
    try (Stream<Path> left = Files.list(folder.resolve("var"))) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void nothingEmbeddedIsNoProgram() throws Exception {
    try (URLClassLoader nothing = new URLClassLoader(new URL[0], null)) {
      assertThat(new EmbeddedProgram(nothing).layOutBeside(folder)).isEmpty();
    }
  }

  private Path layOut() throws IOException {
    URL[] classes = {folder.resolve("classes").toUri().toURL()};
    try (URLClassLoader loader = new URLClassLoader(classes, null)) {
      return new EmbeddedProgram(loader).layOutBeside(folder.resolve("var/data")).orElseThrow();
    }
  }
}
