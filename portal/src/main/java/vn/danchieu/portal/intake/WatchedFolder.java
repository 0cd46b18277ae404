package vn.danchieu.portal.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Takes in what is put into a folder, once nobody writes to it any more. A file is kept before it
 * is taken out of the folder, under an id that is always its own, so that a portal that is killed
 * in between takes it in once.
 */
@Component
class WatchedFolder implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(WatchedFolder.class);
  private static final int SECONDS = 2;

  /** What programs call a file while they write it. */
  private static final Pattern UNFINISHED =
      Pattern.compile("[.~].*|.*\\.(?:part|tmp|crdownload|filepart)", Pattern.CASE_INSENSITIVE);

  private final IntakeSettings settings;
  private final ReceivedFiles originals;
  private final Intake intake;
  private final Map<Path, Look> last = new HashMap<>();
  private final ScheduledExecutorService looking =
      Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("watched").factory());

  WatchedFolder(IntakeSettings settings, ReceivedFiles originals, Intake intake) {
    this.settings = settings;
    this.originals = originals;
    this.intake = intake;
  }

  /** A file that looks the same twice is whole. */
  private record Look(long size, FileTime written) {}

  @EventListener(ApplicationReadyEvent.class)
  void begin() {
    if (!settings.watched().isBlank()) {
      var _ = looking.scheduleWithFixedDelay(this::look, 0, SECONDS, TimeUnit.SECONDS);
    }
  }

  private void look() {
    Path folder = Path.of(settings.watched().strip());
    try (Stream<Path> all = Files.isDirectory(folder) ? Files.walk(folder) : Stream.empty()) {
      List<Path> files =
          all.filter(Files::isRegularFile)
              .filter(file -> !UNFINISHED.matcher(String.valueOf(file.getFileName())).matches())
              .sorted()
              .toList();
      last.keySet().retainAll(files);
      for (Path file : files) {
        Look now = new Look(Files.size(file), Files.getLastModifiedTime(file));
        if (now.equals(last.put(file, now))) {
          take(file, now);
        }
      }
    } catch (IOException | UncheckedIOException e) {
      LOG.warn(
          "The folder {} could not be looked at ({}); it is tried again in {} seconds. Check that"
              + " the portal may read it and take files out of it.",
          folder,
          e.getMessage(),
          SECONDS);
    }
  }

  private void take(Path file, Look look) throws IOException {
    String name = String.valueOf(file.getFileName());
    String own = "%s %s %d %s".formatted(file.toAbsolutePath(), name, look.size(), look.written());
    UUID id = UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
    ReceivedFile received;
    try (InputStream content = Files.newInputStream(file)) {
      received = originals.keep(id, name, settings.watchedFor().strip(), content);
    }
    Files.delete(file);
    last.remove(file);
    intake.begin(received);
  }

  @Override
  public void close() {
    looking.shutdownNow();
  }
}
