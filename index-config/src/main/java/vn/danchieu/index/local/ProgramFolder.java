package vn.danchieu.index.local;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where the local OpenSearch's own program lies: a folder with its jar and {@code lib}. */
record ProgramFolder(Path folder) {
  static final String JAR = "opensearch-local.jar";
  static final String PROPERTY = "danchieu.opensearch-local";

  /** What is named comes first, then what is embedded in the running jar, then the source tree. */
  static ProgramFolder find(LocalOpenSearchSettings settings) {
    Optional<Path> named =
        settings
            .programFolder()
            .or(() -> Optional.ofNullable(System.getProperty(PROPERTY)).map(Path::of));
    if (named.isPresent()) {
      return named
          .filter(ProgramFolder::isProgram)
          .map(ProgramFolder::new)
          .orElseThrow(() -> missing(List.of(named.get())));
    }
    List<Path> built =
        Stream.of("../opensearch-local/target", "opensearch-local/target").map(Path::of).toList();
    return EmbeddedProgram.ofRunningJar()
        .layOutBeside(settings.dataDir())
        .or(() -> built.stream().filter(ProgramFolder::isProgram).findFirst())
        .map(ProgramFolder::new)
        .orElseThrow(() -> missing(built));
  }

  Path jar() {
    return folder.resolve(JAR).toAbsolutePath().normalize();
  }

  private static boolean isProgram(Path folder) {
    return Files.isRegularFile(folder.resolve(JAR)) && Files.isDirectory(folder.resolve("lib"));
  }

  private static LocalOpenSearchException missing(List<Path> lookedIn) {
    List<Path> absolute = lookedIn.stream().map(p -> p.toAbsolutePath().normalize()).toList();
    return new LocalOpenSearchException(
        "The local OpenSearch was not found: there is no %s with its lib folder in %s. Build it with mvn package -pl opensearch-local, name its folder with -D%s=FOLDER, or use a cluster of your own."
            .formatted(JAR, absolute, PROPERTY));
  }
}
