package vn.danchieu.portal.suggest;

import java.util.Optional;

/**
 * One thing a reader may mean.
 *
 * @param note what tells it from others alike
 * @param url where it leads
 */
public record Suggestion(Kind kind, String text, Optional<String> note, String url) {
  /** What it is. */
  public enum Kind {
    /** Words that stand together in several titles. */
    PHRASE,
    /** A document. */
    DOCUMENT
  }
}
