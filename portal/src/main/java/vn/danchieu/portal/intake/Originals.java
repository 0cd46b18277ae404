package vn.danchieu.portal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.danchieu.index.Json;
import vn.danchieu.indexer.Recognition;
import vn.danchieu.portal.intake.Received.State;

/**
 * The files that were handed in: a folder for each, with the original, how far it has come, and
 * what was read in it. A state is written beside the old one and put in its place in one step, so
 * that a portal that is killed finds the one or the other.
 */
@Component
class Originals {
  private static final String STATE = "state.json";
  private static final String READ = "read.json";
  private static final String CONTENT = "original";
  private static final int LONGEST_NAME = 120;

  private final Path folder;

  Originals(IntakeSettings settings) {
    this.folder = settings.folder().toAbsolutePath().normalize();
  }

  /** Kept whole before this returns. */
  Received keep(String givenName, String by, InputStream content) {
    String id = UUID.randomUUID().toString();
    String name = clean(givenName);
    try {
      Path original = Files.createDirectories(folder.resolve(id).resolve(CONTENT)).resolve(name);
      Files.copy(content, original);
      force(original);
      String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
      Received received =
          new Received(id, name, by, now, State.WAITING, Optional.empty(), List.of());
      write(received);
      return received;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A name alone: nothing is written where it points to. */
  private static String clean(String given) {
    String last = given.replaceAll(".*[/\\\\]", "").replaceAll("[\\p{Cntrl}:*?\"<>|]", "_").strip();
    String name = last.replaceFirst("^\\.+", "");
    String kept = name.isEmpty() ? "tep" : name;
    return kept.length() <= LONGEST_NAME ? kept : kept.substring(kept.length() - LONGEST_NAME);
  }

  Path original(Received received) {
    return folder.resolve(received.id()).resolve(CONTENT).resolve(received.name());
  }

  /** Nothing of a secret stays; that it was refused does. */
  void forget(Received received) {
    try {
      Files.deleteIfExists(original(received));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(Received received) {
    replace(folder.resolve(received.id()).resolve(STATE), received);
  }

  void write(Received received, Recognition read) {
    replace(folder.resolve(received.id()).resolve(READ), read);
  }

  private static void replace(Path file, Object content) {
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, Json.MAPPER.writeValueAsBytes(content));
      force(beside);
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  Optional<Received> find(String id) {
    boolean named = id.matches("[0-9a-f-]{36}");
    return named ? read(folder.resolve(id).resolve(STATE), Received.class) : Optional.empty();
  }

  /** Empty until it was read. */
  Optional<Recognition> recognition(Received received) {
    return read(folder.resolve(received.id()).resolve(READ), Recognition.class);
  }

  /** What was handed in, the newest first; what was broken off before it was whole is left out. */
  List<Received> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> each = Files.list(folder)) {
      return each.flatMap(one -> find(String.valueOf(one.getFileName())).stream())
          .sorted(Comparator.comparing(Received::at).reversed().thenComparing(Received::id))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> Optional<T> read(Path file, Class<T> type) {
    try {
      return Optional.of(Json.MAPPER.readValue(Files.readAllBytes(file), type));
    } catch (NoSuchFileException _) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
