package vn.danchieu.portal.search;

import java.util.Optional;

/** A provision that was gathered, with what tells whether it answers. */
record Candidate(
    String id,
    String documentId,
    String label,
    Optional<String> title,
    Optional<String> documentTitle,
    String text) {

  /** One with the score that the index gave. */
  record Gathered(Candidate candidate, double score) {}

  /** One with the score by which it is ranked. */
  record Ranked(Candidate candidate, double score) {}
}
