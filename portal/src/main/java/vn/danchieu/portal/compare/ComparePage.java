package vn.danchieu.portal.compare;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.danchieu.index.StoredDocument;
import vn.danchieu.portal.compare.Compared.Change;
import vn.danchieu.portal.compare.Compared.Part;
import vn.danchieu.portal.diff.DiffHtml;
import vn.danchieu.portal.diff.Piece;
import vn.danchieu.portal.text.Today;

/**
 * What {@code /so-sanh} shows.
 *
 * @param documents the two, or the one on two days; none where the question is not whole
 * @param compared empty where nothing was, or the texts are too long
 */
record ComparePage(
    Question question,
    List<StoredDocument> documents,
    List<Trouble> troubles,
    Optional<Compared> compared,
    DiffHtml.Words words) {

  /**
   * What was asked.
   *
   * @param columns whether the texts are to stand side by side
   */
  record Question(String a, String b, String from, String to, boolean columns) {
    public boolean isEmpty() {
      return a.isEmpty() && b.isEmpty() && from.isEmpty() && to.isEmpty();
    }

    /** Whether two days of one act are meant. */
    public boolean ofDays() {
      return b.isEmpty() && !(from.isEmpty() && to.isEmpty());
    }
  }

  /**
   * Why a field cannot be used.
   *
   * @param key of the message
   * @param choices who may be meant
   */
  record Trouble(String field, String key, String given, List<StoredDocument> choices) {}

  static ComparePage empty(Question question, DiffHtml.Words words) {
    return new ComparePage(question, List.of(), List.of(), Optional.empty(), words);
  }

  static ComparePage troubled(Question question, List<Trouble> troubles, DiffHtml.Words words) {
    return new ComparePage(question, List.of(), List.copyOf(troubles), Optional.empty(), words);
  }

  static ComparePage of(
      Question question,
      List<StoredDocument> documents,
      Optional<Compared> compared,
      DiffHtml.Words words) {
    return new ComparePage(question, documents, List.of(), compared, words);
  }

  public boolean isTooLong() {
    return !documents.isEmpty() && compared.isEmpty();
  }

  /** What is not compared, of one of the texts. */
  public List<String> annexes(StoredDocument document) {
    return UncomparedAnnexes.of(document);
  }

  public boolean hasAnnexes() {
    return documents.stream().anyMatch(document -> !annexes(document).isEmpty());
  }

  public Optional<LocalDate> from() {
    return Today.read(question.from());
  }

  public Optional<LocalDate> to() {
    return Today.read(question.to());
  }

  /** Everything that differs, in the order of the second text. */
  public List<Part> changed() {
    return compared.stream()
        .flatMap(c -> c.parts().stream())
        .filter(part -> part.change() != Change.SAME)
        .toList();
  }

  public List<Part> same() {
    return compared.stream()
        .flatMap(c -> c.parts().stream())
        .filter(part -> part.change() == Change.SAME)
        .toList();
  }

  /** Both texts in one, as HTML. */
  public String inline(Part part) {
    return DiffHtml.inline(part.pieces(), words);
  }

  public String before(Part part) {
    return DiffHtml.side(part.pieces(), Piece.Kind.NEW, words);
  }

  public String after(Part part) {
    return DiffHtml.side(part.pieces(), Piece.Kind.OLD, words);
  }
}
