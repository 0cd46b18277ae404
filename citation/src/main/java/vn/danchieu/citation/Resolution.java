package vn.danchieu.citation;

import java.util.List;

/** Where a reference leads. Never a guess. */
public sealed interface Resolution {
  /** One candidate remains. */
  record Resolved(Candidate target) implements Resolution {}

  /** Several remain, best first; a choice for the reader, not for us. */
  record Ambiguous(List<Candidate> candidates) implements Resolution {}

  /** None is held. */
  record Missing(String key) implements Resolution {}

  /**
   * A document that may be meant.
   *
   * @param score 0 to 1
   * @param reasons the parts of the score, in words for a reader ("cùng số", "cùng ngày", "ngày
   *     trong văn bản khác")
   */
  record Candidate(DocumentFacts document, double score, List<String> reasons) {}
}
