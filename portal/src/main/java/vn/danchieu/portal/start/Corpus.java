package vn.danchieu.portal.start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What an empty index is filled from; the shipped corpus is laid out as files while it is read. */
record Corpus(List<Path> paths, boolean shipped) implements AutoCloseable {
  private static final String NONE = "none";
  private static final String ROOT = "/corpus/";

  static Corpus of(StartSettings settings) {
    String named = settings.corpus().filter(c -> !c.isBlank()).orElse("");
    if (named.equals(NONE)) {
      return new Corpus(List.of(), false);
    }
    if (named.isEmpty()) {
      return layOut();
    }
    Path path = Path.of(named).toAbsolutePath().normalize();
    if (!Files.exists(path)) {
      throw new StartRefused(
          "The corpus " + path + " does not exist.",
          "Name a file or a folder with --danchieu.corpus=PATH, or none to load nothing.",
          new IOException(path.toString()));
    }
    return new Corpus(List.of(path), false);
  }

  boolean isEmpty() {
    return paths.isEmpty();
  }

  @Override
  public void close() {
    if (shipped) {
      paths.forEach(Corpus::delete);
    }
  }

  private static Corpus layOut() {
    try {
      Path folder = Files.createTempDirectory("danchieu-corpus");
      var resolver = new PathMatchingResourcePatternResolver(Corpus.class.getClassLoader());
      for (Resource resource : resolver.getResources("classpath:corpus/**")) {
        if (resource.isReadable() && !resource.getURI().toString().endsWith("/")) {
          copy(resource, folder);
        }
      }
      return new Corpus(List.of(folder), true);
    } catch (IOException e) {
      throw new StartRefused(
          "The shipped corpus cannot be laid out (" + e.getMessage() + ").",
          "Make room in the folder for temporary files, or name one with -Djava.io.tmpdir=FOLDER.",
          e);
    }
  }

  private static void copy(Resource resource, Path folder) throws IOException {
    String address = resource.getURI().toString();
    String name = address.substring(address.lastIndexOf(ROOT) + ROOT.length());
    Path to = folder.resolve(name);
    Files.createDirectories(to.getParent());
    try (InputStream in = resource.getInputStream()) {
      Files.copy(in, to);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException _) {
      // a few kilobytes among temporary files, which the system removes in time
    }
  }
}
