package vn.danchieu.portal.search;

import java.util.List;
import vn.danchieu.index.StoredProvision;
import vn.danchieu.index.language.Syllables;

/** A provision that was gathered, with what tells whether it answers: its texts as syllables. */
record Candidate(
    StoredProvision provision, List<String> title, List<String> documentTitle, List<String> body) {
  /** One that is only shown. */
  static Candidate unread(StoredProvision provision) {
    return new Candidate(provision, List.of(), List.of(), List.of());
  }

  /** The same of a document that is called so. */
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

  /** One with the score that the index gave. */
  record Gathered(Candidate candidate, double score) {}

  /**
   * One with the score by which it is ranked.
   *
   * @param held how much of what was asked it holds, from 0 to 1
   */
  record Ranked(Candidate candidate, double score, double held) {}
}
