package vn.danchieu.indexer.formats;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** The measuring data, which lies beside the repository and is never part of it. */
final class RealFiles {
  private RealFiles() {}

  static Optional<Path> folder() {
    return Stream.iterate(
            Path.of("").toAbsolutePath(),
            at -> at != null && at.getParent() != null,
            Path::getParent)
        .map(at -> at.resolve("shared/data/formats"))
        .filter(Files::isDirectory)
        .findFirst();
  }
}
