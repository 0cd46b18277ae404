package vn.danchieu.citation.number;

import java.util.Optional;
import vn.danchieu.citation.vocabulary.DocumentType;

/**
 * What stands before a typed number.
 *
 * @param type the kind of document, in a word or by its code
 * @param byCode whether the code was typed
 * @param signed whether "số" was typed
 * @param next the run after it
 */
record TypedHead(Optional<DocumentType> type, boolean byCode, boolean signed, int next) {
  boolean isEmpty() {
    return type.isEmpty() && !signed;
  }

  /** Whether the word before it is no common noun, so that a number alone may follow. */
  boolean isStrong() {
    return type.filter(t -> t.is("strong")).isPresent();
  }
}
