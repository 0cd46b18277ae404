package vn.danchieu.portal.search;

import java.util.List;

/** A provision that was gathered, with what tells whether it answers: its texts as syllables. */
record Candidate(
    String id,
    String documentId,
    String label,
    List<String> title,
    List<String> documentTitle,
    List<String> body) {

  /** One with the score that the index gave. */
  record Gathered(Candidate candidate, double score) {}

  /** One with the score by which it is ranked. */
  record Ranked(Candidate candidate, double score) {}
}
