package vn.danchieu.index;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A numbered task, an article or a clause: the unit of search and of answers. It repeats the facts
 * of its document, so that one query filters and shows it.
 *
 * @param anchor in the page, e.g. {@code nhiem-vu-3}, {@code dieu-5}
 * @param kind {@code preamble}, {@code task}, {@code article}, {@code clause}, {@code closing}
 * @param label e.g. {@code Nhiệm vụ 3}, {@code Điều 5}
 * @param path the headings above it, widest first
 * @param states of its document
 * @param start offset in the document's text, -1 where provisions were delivered apart from it
 */
public record StoredProvision(
    String id,
    String documentId,
    Optional<String> importId,
    int position,
    String kind,
    String anchor,
    String label,
    Optional<String> title,
    List<Heading> path,
    String text,
    int start,
    int end,
    Optional<String> number,
    List<String> numberFolded,
    Optional<String> type,
    Optional<String> issuer,
    Optional<String> issuerId,
    Optional<String> line,
    Optional<LocalDate> issued,
    Optional<Integer> year,
    Optional<String> documentTitle,
    List<String> subjects,
    StoredStates states) {
  /** A reader may leave fields out. */
  public StoredProvision {
    states = states == null ? StoredStates.NONE : states;
  }

  /** The same of a document that is called so. */
  public StoredProvision withDocumentTitle(String title) {
    return new StoredProvision(
        id,
        documentId,
        importId,
        position,
        kind,
        anchor,
        label,
        this.title,
        path,
        text,
        start,
        end,
        number,
        numberFolded,
        type,
        issuer,
        issuerId,
        line,
        issued,
        year,
        Optional.of(title),
        subjects,
        states);
  }

  /**
   * What stands above provisions: Phần, Chương, Mục, Tiểu mục.
   *
   * @param kind {@code part}, {@code chapter}, {@code section}, {@code subsection}
   * @param anchor in the page, e.g. {@code chuong-2-muc-1}
   * @param label e.g. {@code Chương II}
   * @param start offset of the label in the document's text
   * @param end offset of the title's end
   */
  public record Heading(
      String kind, String anchor, String label, Optional<String> title, int start, int end) {}
}
