package vn.danchieu.portal.search;

import java.util.List;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.language.Syllables;

/** A gathered provision with its text as syllables, for ranking. */
record Candidate(
    StoredProvision provision, List<String> title, List<String> documentTitle, List<String> body) {
  /** A provision that is shown but not ranked. */
  static Candidate unread(StoredProvision provision) {
    return new Candidate(provision, List.of(), List.of(), List.of());
  }

  /** With the title of its document. */
  Candidate titled(String title) {
    return new Candidate(provision.withDocumentTitle(title), this.title, Syllables.of(title), body);
  }

  String id() {
    return provision.id();
  }

  String documentId() {
    return provision.documentId();
  }

  String label() {
    return provision.label();
  }

  /** With the score of OpenSearch. */
  record Gathered(Candidate candidate, double score) {}

  /**
   * One with the score by which it is ranked.
   *
   * @param held how much of what was asked it holds, from 0 to 1
   */
  record Ranked(Candidate candidate, double score, double held) {}
}
