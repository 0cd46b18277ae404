package vn.danchieu.indexer.source.edxml;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What a packet says of its document, and the files it brings.
 *
 * @param number as the sender gives it: {@code 1225/UBND-NC}
 * @param issued a day as import lines write it
 * @param issuer who sends it
 * @param documentId the exchange's own name of the document
 * @param answers what the document answers
 * @param purpose what is to be done with it
 * @param reason why, where an earlier document is withdrawn or changed
 * @param attachments the document itself first, in files that go with {@link #close}
 */
public record Packet(
    Optional<String> number,
    Optional<String> issued,
    Optional<String> type,
    Optional<String> issuer,
    Optional<String> subject,
    Optional<String> signer,
    Optional<String> documentId,
    List<Answered> answers,
    Purpose purpose,
    Optional<String> reason,
    List<Attachment> attachments)
    implements AutoCloseable {

  /** A document that this one answers. */
  public record Answered(String number, Optional<String> issued) {}

  /**
   * A file.
   *
   * @param name as the sender calls it
   * @param content where it was laid down
   */
  public record Attachment(String name, Path content) {}

  /** What the sender wants done; the figures are those seen in use. */
  public enum Purpose {
    NEW,
    WITHDRAWN,
    UPDATED,
    REPLACED;

    /** A figure that nobody knows is a new document: nothing is ever taken away because of it. */
    static Purpose of(String figure) {
      return switch (figure.strip()) {
        case "1" -> WITHDRAWN;
        case "2" -> UPDATED;
        case "3" -> REPLACED;
        default -> NEW;
      };
    }
  }

  @Override
  public void close() throws IOException {
    for (Attachment each : attachments) {
      Files.deleteIfExists(each.content());
    }
  }
}
