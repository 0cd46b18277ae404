package vn.danchieu.portal.search;

/** What speaks for a provision; {@code danchieu.search.signs} says how loudly. Most are 0 to 1. */
enum Sign {
  /** The score with which it was gathered. */
  GATHERED,
  /** The share of the question's words that it holds, by what they are worth. */
  WORDS,
  /** The share of the question's pairs that it holds. */
  PAIRS,
  /** The share of the question's words that stand in its title. */
  WORDS_IN_TITLE,
  /** The share of its title that was asked for. */
  TITLE,
  TITLE_PAIRS,
  /** The share of its document's title that was asked for. */
  DOCUMENT_TITLE,
  DOCUMENT_TITLE_PAIRS,
  /** The logarithm of its length. */
  LENGTH,
  /** Its number was named: "điều 38". */
  ARTICLE,
  /** The share of the law's own words for what was asked. */
  LEGAL_WORDS,
  LEGAL_PAIRS,
  LEGAL_TITLE,
  /** The words and pairs that stand closest together in it. */
  PASSAGE,
  /** Other provisions of its document were gathered too. */
  DOCUMENT
}
