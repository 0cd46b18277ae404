package vn.danchieu.indexer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import vn.danchieu.indexer.source.DraftFile;
import vn.danchieu.indexer.source.guard.ReadOutcome;
import vn.danchieu.indexer.source.guard.ReadingLimits;

/**
 * The second door: the text of one file, with the readers and the rules of a load. The file is read
 * in a process that may be lost and is gone from the disk when the answer comes.
 *
 * @param time that one file may take
 * @param megabytes of the heap of the process that reads
 * @param unfolded megabytes that a packed part may unfold to
 */
public record DraftReading(Duration time, int megabytes, int unfolded) {

  /** What came of a file. */
  public sealed interface Answer {}

  /**
   * It was read.
   *
   * @param warnings what could not be read of it
   */
  public record Text(String text, List<String> warnings) implements Answer {}

  /**
   * It was not.
   *
   * @param reason in Vietnamese, with the next step
   */
  public record Unreadable(String reason) implements Answer {}

  /**
   * @param name what the file is called where it came from
   * @param waiting is called while the file is read, on the calling thread; what it throws ends the
   *     reading and is passed on
   */
  public Answer read(byte[] content, String name, Runnable waiting) throws InterruptedException {
    try {
      Path file = Files.createTempFile("danchieu-draft", "");
      try {
        Files.write(file, content);
        return answer(DraftFile.read(file, name, limits(), waiting));
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private ReadingLimits limits() {
    return new ReadingLimits(time, time, time, megabytes, unfolded);
  }

  private static Answer answer(ReadOutcome reading) {
    return switch (reading) {
      case ReadOutcome.Read(var file) -> new Text(file.text(), file.warnings());
      case ReadOutcome.Failed(var message) -> new Unreadable(message);
    };
  }
}
