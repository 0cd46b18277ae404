package vn.danchieu.portal.report;

import java.time.Instant;

/**
 * What a reader says is wrong.
 *
 * @param slug where the document is read
 * @param contact how the reader is reached; blank where the reader wants no answer
 */
public record Report(
    long id,
    Instant made,
    String documentId,
    String slug,
    String documentName,
    Kind kind,
    String words,
    String contact) {
  /** What kind of fault; each has its words in the message files under {@code report.kind}. */
  public enum Kind {
    FACTS,
    TEXT,
    LINK,
    STATUS,
    SECRET,
    OTHER
  }
}
