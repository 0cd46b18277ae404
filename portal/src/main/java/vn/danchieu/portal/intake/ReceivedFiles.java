package vn.danchieu.portal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
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

/**
 * The files that were handed in: a folder for each, with the original, how far it has come, and
 * what was read in it. A state is written beside the old one and put in its place in one step, so
 * that a portal that is killed finds the one or the other.
 */
@Component
class ReceivedFiles {
  private static final String STATE = "state.json";
  private static final String READ = "read.json";
  private static final String CONTENT = "original";
  private static final String LINES = "nap.jsonl";
  private static final String WITHDRAWAL = "rut.jsonl";
  private static final int LONGEST_NAME = 120;

  private final Path folder;

  ReceivedFiles(IntakeSettings settings) {
    this.folder = settings.folder().toAbsolutePath().normalize();
  }

  /** Kept whole before this returns. */
  ReceivedFile keep(String givenName, String by, InputStream content) {
    return keep(UUID.randomUUID(), givenName, by, content);
  }

  /** The same under an id that is always that of this file: kept twice, it is kept once. */
  ReceivedFile keep(UUID own, String givenName, String by, InputStream content) {
    String id = own.toString();
    String name = clean(givenName);
    Optional<ReceivedFile> kept = find(id);
    if (kept.isPresent()) {
      return kept.get();
    }
    try {
      Path original = Files.createDirectories(folder.resolve(id).resolve(CONTENT)).resolve(name);
      Files.copy(content, original, StandardCopyOption.REPLACE_EXISTING);
      force(original);
      String now = Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
      ReceivedFile received = ReceivedFile.of(id, name, by, now);
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

  Path original(ReceivedFile received) {
    return folder.resolve(received.id()).resolve(CONTENT).resolve(received.name());
  }

  /** What is read and loaded: what a clerk has said of the original, else the original. */
  Path content(ReceivedFile received) {
    return hasLines(received) ? lines(received) : original(received);
  }

  /** What was secret is not. */
  boolean isKept(ReceivedFile received) {
    return Files.exists(original(received));
  }

  boolean hasLines(ReceivedFile received) {
    return Files.exists(lines(received));
  }

  private Path lines(ReceivedFile received) {
    return folder.resolve(received.id()).resolve(LINES);
  }

  void writeLines(ReceivedFile received, String lines) {
    replace(lines(received), lines.getBytes(StandardCharsets.UTF_8));
  }

  /** Returns where it stands. */
  Path writeWithdrawal(ReceivedFile received, String lines) {
    Path file = folder.resolve(received.id()).resolve(WITHDRAWAL);
    replace(file, lines.getBytes(StandardCharsets.UTF_8));
    return file;
  }

  /** Nothing of a secret stays; that it was refused does. */
  void forget(ReceivedFile received) {
    try {
      Files.deleteIfExists(original(received));
      Files.deleteIfExists(lines(received));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(ReceivedFile received) {
    replace(folder.resolve(received.id()).resolve(STATE), Json.MAPPER.writeValueAsBytes(received));
  }

  void write(ReceivedFile received, Recognition read) {
    replace(folder.resolve(received.id()).resolve(READ), Json.MAPPER.writeValueAsBytes(read));
  }

  private static void replace(Path file, byte[] content) {
    try {
      Path beside = file.resolveSibling(file.getFileName() + ".new");
      Files.write(beside, content);
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

  Optional<ReceivedFile> find(String id) {
    boolean named = id.matches("[0-9a-f-]{36}");
    return named ? read(folder.resolve(id).resolve(STATE), ReceivedFile.class) : Optional.empty();
  }

  /** Empty until it was read. */
  Optional<Recognition> recognition(ReceivedFile received) {
    return read(folder.resolve(received.id()).resolve(READ), Recognition.class);
  }

  /** What was handed in, the newest first; what was broken off before it was whole is left out. */
  List<ReceivedFile> all() {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> each = Files.list(folder)) {
      return each.flatMap(one -> find(String.valueOf(one.getFileName())).stream())
          .sorted(Comparator.comparing(ReceivedFile::at).reversed().thenComparing(ReceivedFile::id))
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
