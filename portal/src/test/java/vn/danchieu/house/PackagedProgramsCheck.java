package vn.danchieu.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarInputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the portal's jar brings along. It runs when the jar is made, in "mvn verify". */
class PackagedProgramsCheck {
  private static final Path JAR = Path.of("target", "portal.jar");
  private static final Pattern POM =
      Pattern.compile("META-INF/maven/([^/]+)/([^/]+)/pom\\.properties");
  private static final Pattern NAME = Pattern.compile("(.+?)-\\d[^/]*\\.jar");

  /** Of no use to the portal at run time; each was in it once, or comes with something near. */
  private static final Set<String> UNWANTED =
      Set.of(
          "tomcat-embed-websocket",
          "tomcat-embed-el",
          "springdoc-openapi-starter-common",
          "swagger-core-jakarta",
          "com.fasterxml.jackson.core:jackson-databind",
          "com.fasterxml.jackson.core:jackson-core",
          "com.fasterxml.jackson.dataformat:jackson-dataformat-yaml",
          "org.hibernate.validator:hibernate-validator",
          "com.google.code.findbugs:jsr305",
          "org.apache.commons:commons-math3",
          "com.zaxxer:SparseBitSet",
          "org.apache.logging.log4j:log4j-core",
          "info.picocli:picocli",
          "me.tongfei:progressbar",
          "org.slf4j:slf4j-nop",
          "junit-jupiter",
          "spring-boot-test",
          "spring-boot-jarmode-tools");

  /** A library of a class path: with its group where its jar says it. */
  private record Library(String name, String file) {}

  @Test
  void holdNoLibraryTwice() throws IOException {
    for (String folder : List.of("BOOT-INF/lib/", "BOOT-INF/classes/opensearch-local/lib/")) {
      List<Library> libraries = libraries(folder);
      assertThat(libraries).as(folder).hasSizeGreaterThan(50);
      Set<String> seen = new HashSet<>();
      assertThat(libraries.stream().filter(library -> !seen.add(library.name()))).isEmpty();
    }
  }

  @Test
  void holdNothingUnwanted() throws IOException {
    assertThat(libraries("BOOT-INF/lib/").stream().map(Library::name))
        .doesNotContainAnyElementsOf(UNWANTED);
  }

  @Test
  void holdWhatReadsEveryKindOfFile() throws IOException {
    assertThat(libraries("BOOT-INF/lib/").stream().map(Library::name))
        .contains("poi-scratchpad", "org.jsoup:jsoup", "org.apache.pdfbox:pdfbox", "snappy-java");
  }

  @Test
  void areWrittenDownInTheBillOfMaterials() throws IOException {
    Path bill = Path.of("target", "bom.json");
    Assumptions.assumeTrue(Files.exists(bill), "Maven leaves the bill out when it runs offline");
    String written = Files.readString(bill);
    assertThat(libraries("BOOT-INF/lib/").stream().map(Library::file))
        .allSatisfy(file -> {
          Matcher name = Pattern.compile("(.+?)-(\\d[^/]*)\\.jar").matcher(file);
          assertThat(name.matches()).as(file).isTrue();
          assertThat(written).contains("/" + name.group(1) + "@" + name.group(2));
        });
  }

  private static List<Library> libraries(String folder) throws IOException {
    List<Library> found = new ArrayList<>();
    try (JarFile jar = new JarFile(JAR.toFile())) {
      for (JarEntry entry : jar.stream().filter(e -> e.getName().startsWith(folder)).toList()) {
        String file = entry.getName().substring(folder.length());
        if (file.endsWith(".jar")) {
          try (InputStream in = jar.getInputStream(entry)) {
            found.add(new Library(name(file, in.readAllBytes()), file));
          }
        }
      }
    }
    return found;
  }

  /** As the jar says it, where it speaks of one library alone; else as the file is called. */
  private static String name(String file, byte[] content) throws IOException {
    Set<String> said = new HashSet<>();
    try (JarInputStream jar = new JarInputStream(new ByteArrayInputStream(content))) {
      for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
        Matcher pom = POM.matcher(entry.getName());
        if (pom.matches()) {
          said.add(pom.group(1) + ":" + pom.group(2));
        }
      }
    }
    Matcher name = NAME.matcher(file);
    String called = name.matches() ? name.group(1) : file;
    return said.stream().filter(s -> s.endsWith(":" + called)).findFirst().orElse(called);
  }
}
